package no.likevilkar.integration.document.saft;

import static no.likevilkar.integration.document.saft.SampleSaft.codes;
import static no.likevilkar.integration.document.saft.SampleSaft.read;
import static no.likevilkar.integration.document.saft.SampleSaft.selection;
import static no.likevilkar.integration.document.saft.SampleSaft.sums;
import static no.likevilkar.integration.document.saft.SampleSaft.text;
import static no.likevilkar.integration.document.saft.SampleSaft.with;
import static no.likevilkar.integration.document.saft.SampleSaft.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.ledger.LedgerRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a file is the unit's, and what is told of the rest. Every change is one to the sound accounts of the sample case. */
class SaftLedgerReaderTest {

    private static final String SUMS =
            "[3400 -150000.00, 5000 1800000.00, 5400 284256.00, 5420 216000.00, 5800 -36500.00,"
                    + " 6340 95000.50, 6600 265000.00, 6900 40000.00, 6901 -40000.00, 7500 21000.00]";

    @Test
    void theRowsAreTheAccountsOfTheUnit() {
        var reading = read(text());
        assertThat(sums(reading)).isEqualTo(SUMS);
        assertThat(codes(reading.warnings())).containsExactly("SAF-391", "SAF-392");
        var pay = reading.rows().get(1);
        assertThat(pay.line()).isEqualTo(5);
        assertThat(pay.art()).isEqualTo("010");
        assertThat(pay.artInferred()).isFalse();
        var lines = text().lines().toList();
        int first = Integer.parseInt(pay.pointer().replaceAll(".*;first=([0-9]+);.*", "$1"));
        assertThat(pay.pointer()).startsWith("account=5000;A=20;lines=4;first=");
        assertThat(lines.get(first - 1)).contains("<n1:Line>");
        assertThat(lines.get(first + 1)).contains("<n1:AccountID>5000<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "avdeling", " AVDELING "})
    void theDimensionMayBeNamedByCodeOrDescription(String name) {
        assertThat(sums(read(text(), selection(Optional.of(name), Optional.of("20"), "2024-01-01", "2024-12-31"))))
                .isEqualTo(SUMS);
    }

    @Test
    void withoutAValueEveryBookingIsTheUnits() {
        var reading = read(text(), selection(Optional.empty(), Optional.empty(), "2024-01-01", "2024-12-31"));
        assertThat(sums(reading)).contains("5000 2400000.00", "6800 12000.00");
        assertThat(reading.rows().get(0).pointer()).matches("account=3400;lines=1;first=\\d+;last=\\d+");
        assertThat(codes(reading.warnings())).containsExactly("SAF-392");
    }

    @Test
    void monthsOutsideThePeriodAreLeftOut() {
        assertThat(sums(read(text(), selection(Optional.empty(), Optional.of("20"), "2024-04-01", "2024-06-30"))))
                .isEqualTo("[5000 450000.00, 6340 -600.00, 6600 265000.00, 6900 40000.00, 6901 -40000.00]");
    }

    @Test
    void theClosingOfTheYearBelongsToItsLastMonth() {
        String closing = text().replace("<n1:Period>12<", "<n1:Period>13<");
        assertThat(sums(read(closing))).isEqualTo(SUMS);
        assertThat(sums(read(closing, selection(Optional.empty(), Optional.of("20"), "2024-12-01", "2024-12-31"))))
                .contains("5000 450000.00", "5420 216000.00");
    }

    @Test
    void aSplitTakesTheAmountsOfItsValues() {
        assertThat(sums(read(text(), year("30")))).isEqualTo("[5000 600000.00]");
    }

    @Test
    void whatASplitLeavesOverBelongsToNobody() {
        String less = with(
                "<n1:Amount>150000.00</n1:Amount>\n            </n1:DebitAnalysisAmount>",
                "<n1:Amount>50000.00</n1:Amount>\n            </n1:DebitAnalysisAmount>");
        assertThat(sums(read(less, year("30")))).isEqualTo("[5000 500000.00]");
        assertThat(read(less).warnings().get(0).found())
                .startsWith("2 of 20 bookings")
                .contains("112000.00");
    }

    @Test
    void anAmountWithoutASideIsOnThatOfItsLine() {
        String older = text().replace("DebitAnalysisAmount", "AnalysisAmount");
        assertThat(sums(read(older))).isEqualTo(SUMS);
        assertThat(sums(read(older.replace(
                                "<n1:Amount>450000.00</n1:Amount>\n            </n1:An",
                                "<n1:Amount>-450000.00</n1:Amount>\n            </n1:An")
                        .replace(
                                "<n1:Amount>150000.00</n1:Amount>\n            </n1:An",
                                "<n1:Amount>-150000.00</n1:Amount>\n            </n1:An"))))
                .as("signed the other way round")
                .isEqualTo(SUMS);
    }

    @Test
    void aSplitOfTheUnitThatDoesNotAddUpStopsTheReading() {
        String more = with(
                "<n1:Amount>150000.00</n1:Amount>\n            </n1:DebitAnalysisAmount>",
                "<n1:Amount>250000.00</n1:Amount>\n            </n1:DebitAnalysisAmount>");
        assertThat(codes(read(more).problems())).containsExactly("SAF-314");
        assertThat(codes(read(more, year("30")).problems())).containsExactly("SAF-314");
        assertThat(codes(read(more).warnings())).contains("SAF-294");
    }

    @Test
    void anUnclearSplitOfOthersStopsNothing() {
        String others = with(
                "<n1:AnalysisID>30</n1:AnalysisID>\n          </n1:Analysis>",
                "<n1:AnalysisID>30</n1:AnalysisID></n1:Analysis><n1:Analysis><n1:AnalysisType>A</n1:AnalysisType><n1:AnalysisID>40</n1:AnalysisID></n1:Analysis>");
        assertThat(sums(read(others))).isEqualTo(SUMS);
        assertThat(codes(read(others).warnings())).doesNotContain("SAF-294");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<n1:GroupingCode>180<   | <n1:GroupingCode>NA<   | SAF-318",
                "KA_KS                   | annenDriftskostnad     | SAF-318",
                "<n1:AccountID>7500</n1:AccountID>\\n          <n1:An | <n1:AccountID>7501</n1:AccountID>\\n          <n1:An | SAF-212",
                "<n1:Amount>21000.00<    | <n1:Amount>21 000<     | SAF-201",
                "<n1:Amount>21000.00<    | <n1:Amount>21000,00<   | SAF-201",
                "<n1:Amount>284256.00<   | <n1:Amount>284256.01<  | SAF-211",
                "<n1:CreditAmount>\\n            <n1:Amount>21000.00</n1:Amount>\\n          </n1:CreditAmount> | <n1:Odd/> | SAF-202, SAF-211",
                "<n1:PeriodYear>2024<    | <n1:PeriodYear>24<     | SAF-203",
                "<n1:DefaultCurrencyCode>NOK< | <n1:DefaultCurrencyCode>SEK< | SAF-317",
                "<n1:PeriodEnd>12<       | <n1:PeriodEnd>4<       | SAF-316",
                "<n1:AnalysisTypeDescription>Avdeling< | <n1:AnalysisTypeDescription>Team< | SAF-312",
                "<n1:AnalysisTypeDescription>Prosjekt< | <n1:AnalysisTypeDescription>Ansvar< | SAF-312",
                "<n1:TransactionDate>2024 | <n1:TransactionDate>2023 | SAF-319"
            })
    void whatMakesTheSumsUnsureStopsTheReading(String text, String instead, String code) {
        var reading =
                read(with(text.strip().replace("\\n", "\n"), instead.strip().replace("\\n", "\n")));
        assertThat(codes(reading.problems())).isNotEmpty().containsOnly(code.split(", "));
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.sentence()).hasSizeLessThan(700));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<n1:AuditFileVersion>1.30 | <n1:AuditFileVersion>1.0 | SAF-193",
                "<n1:NumberOfEntries>13    | <n1:NumberOfEntries>12   | SAF-291",
                "<n1:TotalDebit>           | <n1:TotalDebit>1         | SAF-291",
                "<n1:TotalCredit>          | <n1:TotalCredit>x        | SAF-291",
                "<n1:TransactionDate>2024-12-28 | <n1:TransactionDate>2025-01-02 | SAF-393",
                "<n1:Description>Lønn byrom< | <n1:Text>Lønn byrom</n1:Text><n1:Description>Lønn byrom< | SAF-191",
                "<n1:AccountType>GL        | <n1:AccountType>XX       | SAF-191",
                "<n1:GroupingCode>010<     | <n1:GroupingCode>011<    | -"
            })
    void whatLeavesTheSumsRightIsAWarning(String text, String instead, String code) {
        var reading = read(with(text.strip(), instead.strip()));
        assertThat(sums(reading)).isEqualTo(SUMS);
        if (code.equals("-")) {
            assertThat(reading.rows().get(1).artInferred()).isTrue();
            assertThat(reading.rows().get(1).inference()).contains("nearest lower one is 010");
        } else {
            assertThat(codes(reading.warnings())).contains(code);
        }
    }

    /** Faults that users told of to the authors of the format (Skatteetaten/saf-t issues 24, 30, 34 and 64). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<n1:PostalCode>0000< | <n1:PostalCode>< | -",
                "Fabelby parkering og byrom KF | Fabelby parkering og byrom KF med e | -",
                "<n1:Description>Strøm parkeringshus</n1:Description> | <n1:Description>Strøm parkeringshus</n1:Description><n1:ReferenceNumber>1</n1:ReferenceNumber> | SAF-191",
                "</n1:DebitAmount>\\n        </n1:Line> | </n1:DebitAmount><n1:ReferenceNumber>1</n1:ReferenceNumber><n1:TaxInformation><n1:TaxAmount><n1:Amount>9</n1:Amount></n1:TaxAmount></n1:TaxInformation></n1:Line> | SAF-191",
                "<n1:Amount>265000.00</n1:Amount>\\n          </n1:DebitAmount> | <n1:Amount>265000.00</n1:Amount><n1:CurrencyCode>EUR</n1:CurrencyCode><n1:CurrencyAmount>22000</n1:CurrencyAmount><n1:ExchangeRate>0.083</n1:ExchangeRate></n1:DebitAmount> | -",
                "<n1:Account>\\n        <n1:AccountID>2400 | <n1:Account><n1:AccountID>8800</n1:AccountID><n1:AccountDescription>Ubrukt</n1:AccountDescription><n1:GroupingCategory>NA</n1:GroupingCategory><n1:GroupingCode>NA</n1:GroupingCode><n1:AccountType>GL</n1:AccountType><n1:OpeningDebitBalance>0</n1:OpeningDebitBalance><n1:ClosingDebitBalance>0</n1:ClosingDebitBalance></n1:Account><n1:Account><n1:AccountID>2400 | -"
            })
    void faultsOfKnownSystemsStopNothing(String text, String instead, String code) {
        var reading = read(with(text.strip().replace("\\n", "\n"), instead.strip()));
        assertThat(sums(reading)).isEqualTo(SUMS);
        assertThat(codes(reading.warnings()).contains("SAF-191")).isEqualTo(code.equals("SAF-191"));
    }

    @Test
    void aSchemaErrorHasItsLineAndAfterTwentyOnlyTheirNumber() {
        String many = text().replace("<n1:RecordID>1</n1:RecordID>", "<n1:RecordID>a very long record id</n1:RecordID>")
                .replace("<n1:AnalysisType>A</n1:AnalysisType>", "<n1:AnalysisType>A</n1:AnalysisType><n1:Odd/>");
        var schema = read(many).warnings().stream()
                .filter(warning -> warning.code().equals("SAF-191"))
                .toList();
        assertThat(schema).hasSize(21);
        assertThat(schema.stream().filter(warning -> warning.place().matches("line \\d+")))
                .hasSize(20);
        assertThat(schema)
                .filteredOn(warning -> warning.found().matches("and \\d+ more of the same kind"))
                .hasSize(1);
    }

    @Test
    void theTableOfDimensionsMayBeEmptyWhenTheCaseNamesTheCode() {
        String empty =
                text().replaceAll("(?s)<n1:AnalysisTypeTable>.*</n1:AnalysisTypeTable>", "<n1:AnalysisTypeTable/>");
        assertThat(codes(read(empty).problems())).containsExactly("SAF-312");
        var named = read(empty, selection(Optional.of("A"), Optional.of("20"), "2024-01-01", "2024-12-31"));
        assertThat(sums(named)).isEqualTo(SUMS);
        assertThat(codes(named.warnings())).contains("SAF-292", "SAF-191");
    }

    @Test
    void aNegativeCreditIsADebit() {
        String negative = with(
                "<n1:DebitAmount>\n            <n1:Amount>21000.00</n1:Amount>\n          </n1:DebitAmount>",
                "<n1:CreditAmount><n1:Amount>-21000.00</n1:Amount></n1:CreditAmount>");
        var reading = read(negative);
        assertThat(sums(reading)).isEqualTo(SUMS);
        assertThat(codes(reading.warnings())).contains("SAF-293", "SAF-291");
    }

    @Test
    void anUnknownDimensionOrValueIsToldWithWhatThereIs() {
        var value = read(text(), year("21"));
        assertThat(codes(value.problems())).containsExactly("SAF-313");
        assertThat(value.problems().get(0).found()).contains("\"20\"");
        var dimension = read(text(), selection(Optional.of("Q"), Optional.of("20"), "2024-01-01", "2024-12-31"));
        assertThat(codes(dimension.problems())).containsExactly("SAF-311");
        assertThat(dimension.problems().get(0).found()).contains("A Avdeling", "P Prosjekt");
    }

    @Test
    void aLineWithDebitAndCreditCountsWithBoth() {
        String both = with(
                "<n1:DebitAmount>\n            <n1:Amount>21000.00</n1:Amount>\n          </n1:DebitAmount>",
                "<n1:DebitAmount><n1:Amount>22000.00</n1:Amount></n1:DebitAmount>"
                        + "<n1:CreditAmount><n1:Amount>1000.00</n1:Amount></n1:CreditAmount>");
        assertThat(sums(read(both))).isEqualTo(SUMS);
        assertThat(codes(read(both).warnings())).contains("SAF-296");
    }

    @Test
    void aYearWithoutAListOfArtsBorrowsOne() {
        var reading = new SaftLedgerReader()
                .read(
                        new SourceDocument(
                                "accounts",
                                "accounts.xml",
                                "",
                                text().replace("2024", "2025").getBytes(StandardCharsets.UTF_8)),
                        selection(Optional.empty(), Optional.of("20"), "2025-01-01", "2025-12-31"),
                        2025);
        assertThat(sums(reading)).isEqualTo(SUMS);
        assertThat(codes(reading.warnings())).contains("SAF-394");
    }

    @Test
    void aPeriodHasWholeMonths() {
        assertThat(codes(read(text(), selection(Optional.empty(), Optional.of("20"), "2024-01-15", "2024-12-31"))
                        .problems()))
                .containsExactly("SAF-315");
    }

    @Test
    void aFileThatDoesNotSayWhatItHoldsIsNoticed() {
        String silent = text().replaceAll("(?s)<n1:SelectionCriteria>.*</n1:SelectionCriteria>", "");
        assertThat(codes(read(silent).warnings())).contains("SAF-395");
    }

    /** Lists before 2024 lost the zero in front; such files have 10 for fixed pay and 35 for debts. */
    @Test
    void artsWithoutTheirZeroAreTakenWhereTheyCanBeNothingElse() {
        String lost = text().replaceAll("<n1:GroupingCode>0([0-9]{2})<", "<n1:GroupingCode>$1<");
        var reading = read(lost);
        assertThat(codes(reading.problems())).containsExactly("SAF-318");
        assertThat(reading.problems().get(0).found()).contains("\"5000\"", "KA_KS 10");
        var byAccount = read(lost.replace("5000</n1:AccountID>", "10100</n1:AccountID>"));
        assertThat(byAccount.problems()).isEmpty();
        assertThat(byAccount.rows())
                .filteredOn(LedgerRow::artInferred)
                .extracting(LedgerRow::art)
                .containsExactly("010", "099", "090");
    }
}
