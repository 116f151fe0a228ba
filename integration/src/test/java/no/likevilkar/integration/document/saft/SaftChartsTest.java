package no.likevilkar.integration.document.saft;

import static no.likevilkar.integration.document.saft.SampleSaft.codes;
import static no.likevilkar.integration.document.saft.SampleSaft.selection;
import static no.likevilkar.integration.document.saft.SampleSaft.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.ledger.LedgerRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts that are mapped to the chart of a company or a state agency. The accounts are those of the sound sample, mapped anew. */
class SaftChartsTest {

    private static final String ACCOUNT =
            "<n1:AccountID>([0-9]{4})</n1:AccountID>(\\s*<n1:AccountDescription>[^<]*</n1:AccountDescription>)"
                    + "\\s*<n1:GroupingCategory>KA_KS</n1:GroupingCategory>\\s*<n1:GroupingCode>[0-9]+</n1:GroupingCode>";

    private static String mapped(String mapping) {
        return text().replaceAll(ACCOUNT, "<n1:AccountID>$1</n1:AccountID>$2" + mapping);
    }

    private static String grouped(String category, String code) {
        return mapped("<n1:GroupingCategory>" + category + "</n1:GroupingCategory><n1:GroupingCode>" + code
                + "</n1:GroupingCode>");
    }

    private static String standard(String code) {
        return mapped("<n1:StandardAccountID>" + code + "</n1:StandardAccountID>");
    }

    private static Reading<LedgerRow> read(String xml, int year) {
        String moved = xml.replace("2024", Integer.toString(year));
        return new SaftLedgerReader()
                .read(
                        new SourceDocument("accounts", "accounts.xml", "", moved.getBytes(StandardCharsets.UTF_8)),
                        selection(Optional.empty(), Optional.of("20"), year + "-01-01", year + "-12-31"),
                        year);
    }

    private static Map<String, String> arts(Reading<LedgerRow> reading) {
        assertThat(reading.problems()).isEmpty();
        var arts = new TreeMap<String, String>();
        reading.rows().forEach(row -> arts.put(row.account(), row.art()));
        return arts;
    }

    @ParameterizedTest
    @CsvSource({"annenDriftskostnad", "loennskostnad", "finanskostnad", "RF-1167", "RF-1175"})
    void accountsOfACompanyLeadToRangesOfItsChart(String category) {
        var reading = read(grouped(category, "$1"), 2025);
        assertThat(arts(reading))
                .containsEntry("3400", "ns-4102.3400")
                .containsEntry("5000", "ns-4102.5000")
                .containsEntry("5400", "ns-4102.5400")
                .containsEntry("5420", "ns-4102.5420")
                .containsEntry("6340", "ns-4102.6340")
                .containsEntry("6901", "ns-4102.6900")
                .containsEntry("7500", "ns-4102.7500");
        assertThat(reading.rows()).noneMatch(LedgerRow::artInferred);
        assertThat(codes(reading.warnings())).doesNotContain("SAF-394");
    }

    @Test
    void accountsOfAStateAgencyLeadToRangesOfItsChart() {
        String agency = grouped("KS", "$1").replaceAll("(GroupingCode>[0-9]{3})[0-9]<", "$1<");
        var reading = read(agency, 2025);
        assertThat(arts(reading))
                .containsEntry("5000", "r-102.500")
                .containsEntry("5400", "r-102.540")
                .containsEntry("5420", "r-102.542")
                .containsEntry("6340", "r-102.632")
                .containsEntry("3400", "r-102.340");
        assertThat(codes(reading.warnings())).doesNotContain("SAF-394");
        assertThat(codes(read(agency, 2023).warnings()))
                .as("its list is known from 2024")
                .contains("SAF-394");
    }

    @Test
    void aStandardAccountOfTwoDigitsInOneRangeIsThatRange() {
        var reading = read(standard("50"), 2024);
        assertThat(arts(reading).values()).containsOnly("ns-4102.5000");
        assertThat(reading.rows()).noneMatch(LedgerRow::artInferred);
    }

    @Test
    void aStandardAccountOfTwoDigitsInSeveralRangesNeedsTheOwnAccount() {
        String pay = standard("50")
                .replaceAll(
                        "(<n1:AccountID>54[02]0</n1:AccountID>(\\s*<n1:AccountDescription>[^<]*</n1:AccountDescription>)<n1:StandardAccountID>)50",
                        "$154");
        var reading = read(pay, 2024);
        assertThat(arts(reading)).containsEntry("5400", "ns-4102.5400").containsEntry("5420", "ns-4102.5420");
        assertThat(reading.rows().stream().filter(LedgerRow::artInferred))
                .extracting(LedgerRow::inference)
                .contains("standard account 54 holds several kinds of cost, own account 5400 was taken")
                .hasSize(2);
        assertThat(codes(read(standard("63"), 2024).problems())).hasSize(10).containsOnly("SAF-318");
    }

    @Test
    void accountsOfTheBalanceSheetAreLeftOut() {
        assertThat(codes(read(standard("27"), 2024).problems())).containsExactly("SAF-313");
        assertThat(codes(read(grouped("kortsiktigGjeld", "2400"), 2024).problems()))
                .containsExactly("SAF-313");
    }

    @ParameterizedTest
    @CsvSource({
        "annenDriftskostnad, NA",
        "annenDriftskostnad, 500",
        "annenDriftskostnad, 50000",
        "RF-1167, 9200",
        "KS, 5000",
        "KS, 543",
        "KS, 50",
        "bankOgForsikringskostnad, 1.05.0.10",
        "NA, NA",
        "SRU, 5000"
    })
    void aCodeOfNoKnownRangeStopsTheReading(String category, String code) {
        assertThat(codes(read(grouped(category, code), 2024).problems()))
                .isNotEmpty()
                .containsOnly("SAF-318");
    }
}
