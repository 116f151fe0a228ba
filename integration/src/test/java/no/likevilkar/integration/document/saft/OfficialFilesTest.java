package no.likevilkar.integration.document.saft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The examples of Skatteetaten/saf-t@1abb7ec and of dodoas/ruby-saft@969b25d (MIT), counted a second time over a tree of the JDK's own
 * parser.
 */
class OfficialFilesTest {

    private static final String FOLDER = "data/saf-t/examples/";
    private static final String LARGE = FOLDER + "ExampleFile SAF-T Financial_888888888_20180228235959.xml";
    private static final String SMALL = FOLDER + "ExampleFile SAF-T Financial_999999999_20161125213512.xml";
    private static final String SAMPLE_130 = FOLDER + "Eksempelfil fra xmlSpy.xml";
    private static final String RUBY = FOLDER + "third-party/ruby-saft_biggest_v1.30.xml";

    @ParameterizedTest
    @ValueSource(strings = {LARGE, SMALL, SAMPLE_130})
    void sumsPerAccountAreThoseOfAnIndependentCount(String file) throws Exception {
        Reading<SaftSum> reading = read(file, Optional.empty());
        assertThat(reading.problems()).isEmpty();
        assertThat(perAccount(reading.rows())).isEqualTo(counted(file, ""));
    }

    @ParameterizedTest
    @CsvSource({"A, 100", "A, 101", "A, 102", "P, 202", "P, 203"})
    void sumsPerDimensionAreThoseOfAnIndependentCount(String dimension, String value) throws Exception {
        Reading<SaftSum> reading = read(LARGE, Optional.of(dimension));
        List<SaftSum> ofValue =
                reading.rows().stream().filter(sum -> sum.value().equals(value)).toList();
        assertThat(ofValue).isNotEmpty();
        assertThat(reading.warnings()).extracting(Problem::code).doesNotContain("SAF-294");
        assertThat(perAccount(ofValue)).isEqualTo(counted(LARGE, dimension + "/" + value));
    }

    @Test
    void theDimensionIsFoundByItsDescription() throws IOException {
        assertThat(read(LARGE, Optional.of("avdeling")).rows())
                .isEqualTo(read(LARGE, Optional.of("A")).rows());
    }

    @Test
    void theDimensionsOfALineAreNotAddedUp() throws IOException {
        BigDecimal none = total(read(LARGE, Optional.empty()));
        assertThat(total(read(LARGE, Optional.of("A")))).isEqualByComparingTo(none);
        assertThat(total(read(LARGE, Optional.of("P")))).isEqualByComparingTo(none);
    }

    @Test
    void headersThatStateAnotherVersionAreNoticed() throws IOException {
        for (String file : List.of(LARGE, SMALL)) {
            assertThat(read(file, Optional.empty()).warnings())
                    .filteredOn(warning -> warning.code().equals("SAF-193"))
                    .singleElement()
                    .satisfies(warning -> {
                        assertThat(warning.found()).contains("\"1.0\"", "1.20");
                        assertThat(warning.expected()).contains("1.20");
                    });
        }
    }

    @Test
    void theOfficialSampleWithoutANamespaceIsReadAndThatIsNoticed() throws IOException {
        assertThat(read(SAMPLE_130, Optional.empty()).warnings())
                .extracting(Problem::code)
                .containsExactly("SAF-291", "SAF-193", "SAF-192");
    }

    @Test
    void theThirdPartySampleIsStoppedByItsBalanceAndItsAccountsOnly() throws IOException {
        Reading<SaftSum> reading = read(RUBY, Optional.of("PRO"));
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("SAF-211", "SAF-212", "SAF-211");
        assertThat(reading.problems().get(0).found()).isEqualTo("transaction \"Tra1\" with debit less credit 5.00");
        assertThat(reading.problems().get(1).found()).isEqualTo("account \"1921\", 2 times, first here");
        assertThat(reading.warnings()).extracting(Problem::code).contains("SAF-291", "SAF-294", "SAF-295");
    }

    private static Reading<SaftSum> read(String file, Optional<String> dimension) throws IOException {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new SaftReader().sums(name, List.of(SaftPart.of(name, Documents.shared(file))), dimension);
    }

    private static Map<String, String> perAccount(List<SaftSum> sums) {
        var all = new TreeMap<String, BigDecimal>();
        sums.forEach(sum -> all.merge(sum.account(), sum.amount(), BigDecimal::add));
        return plain(all);
    }

    private static BigDecimal total(Reading<SaftSum> reading) {
        assertThat(reading.problems()).isEmpty();
        return reading.rows().stream().map(SaftSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param dimension type and id with a slash between; empty for every line as a whole */
    private static Map<String, String> counted(String file, String dimension) throws Exception {
        var sums = new TreeMap<String, BigDecimal>();
        for (Element line : elements(tree(file).getDocumentElement(), "Line")) {
            BigDecimal debit = amounts(line, "DebitAmount");
            BigDecimal whole = debit.subtract(amounts(line, "CreditAmount"));
            if (dimension.isEmpty()) {
                sums.merge(text(line, "AccountID"), whole, BigDecimal::add);
            }
            for (Element analysis : elements(line, "Analysis")) {
                if (dimension.equals(text(analysis, "AnalysisType") + "/" + text(analysis, "AnalysisID"))) {
                    BigDecimal part = amounts(analysis, "AnalysisAmount");
                    BigDecimal signed = debit.signum() == 0 ? part.negate() : part;
                    boolean stated = !elements(analysis, "AnalysisAmount").isEmpty();
                    sums.merge(text(line, "AccountID"), stated ? signed : whole, BigDecimal::add);
                }
            }
        }
        return plain(sums);
    }

    private static BigDecimal amounts(Element within, String name) {
        return elements(within, name).stream()
                .map(amount -> new BigDecimal(text(amount, "Amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, String> plain(Map<String, BigDecimal> sums) {
        var plain = new TreeMap<String, String>();
        sums.forEach((account, sum) -> plain.put(account, sum.setScale(2).toPlainString()));
        return plain;
    }

    private static Document tree(String file) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Documents.shared(file)));
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagNameNS("*", name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    private static String text(Element within, String name) {
        return elements(within, name).get(0).getTextContent().strip();
    }
}
