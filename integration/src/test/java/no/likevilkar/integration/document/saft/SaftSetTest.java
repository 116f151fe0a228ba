package no.likevilkar.integration.document.saft;

import static no.likevilkar.integration.document.saft.SampleSaft.SET;
import static no.likevilkar.integration.document.saft.SampleSaft.codes;
import static no.likevilkar.integration.document.saft.SampleSaft.parts;
import static no.likevilkar.integration.document.saft.SampleSaft.sums;
import static no.likevilkar.integration.document.saft.SampleSaft.text;
import static no.likevilkar.integration.document.saft.SampleSaft.year;
import static no.likevilkar.integration.document.saft.SampleSaft.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.document.Opened;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.pointer.OpenedDocuments;
import org.junit.jupiter.api.Test;

/** Exports that come as a zip and in parts. The checker opens each of them as well and finds the same. */
class SaftSetTest {

    private static final Map<String, Object> DECLARED = Map.of(
            "kind",
            "ledger",
            "columns",
            Map.of("format", "saf-t", "from", "2024-01-01", "to", "2024-12-31"),
            "select",
            List.of(Map.of("column", "value", "value", "20")));

    @Test
    void aZippedFileIsTheFile() {
        assertThat(sums(read(Map.of("accounts.xml", text())))).isEqualTo(sums(SampleSaft.read(text())));
    }

    @Test
    void theMasterFilesMayStandInOnePartOnly() {
        var reading = read(parts(false));
        assertThat(sums(reading)).isEqualTo(sums(SampleSaft.read(text())));
        assertThat(codes(reading.warnings())).containsExactly("SAF-391", "SAF-392");
        assertThat(reading.rows().get(1).pointer()).matches("account=5000;A=20;lines=4;first=1:\\d+;last=2:\\d+");
    }

    @Test
    void orInEachOfThem() {
        var reading = read(parts(true));
        assertThat(sums(reading)).isEqualTo(sums(SampleSaft.read(text())));
        assertThat(codes(reading.warnings())).containsExactly("SAF-391", "SAF-392");
    }

    @Test
    void aPartThatIsMissingStopsTheReading() {
        var parts = parts(false);
        parts.remove(SET + "2_2.xml");
        assertThat(problem(parts)).isEqualTo("SAF-112: 1 of 2 parts, without part 2");
        var alone = SampleSaft.read(SET + "1_2.xml", text().getBytes(StandardCharsets.UTF_8), year("20"));
        assertThat(codes(alone.problems())).containsExactly("SAF-112");
    }

    @Test
    void aPartThatIsThereTwiceOrOfAnotherExportStopsTheReading() {
        var twice = parts(false);
        twice.put("copy/" + SET + "2_2.xml", text());
        assertThat(problem(twice)).startsWith("SAF-113: part 2 a second time");
        var other = parts(false);
        other.put(SET + "3_3.xml", text());
        assertThat(problem(other)).startsWith("SAF-114");
        assertThat(problem(Map.of("a.xml", text(), "b.xml", text()))).startsWith("SAF-114");
        assertThat(problem(Map.of(SET + "1_1.xml", text(), SET + "9_1.xml", text())))
                .startsWith("SAF-114");
    }

    @Test
    void aZipWithoutXmlOrABrokenZipIsTold() {
        assertThat(problem(Map.of("readme.txt", "x"))).startsWith("SAF-111");
        byte[] broken = zip(Map.of("accounts.xml", text()));
        broken[broken.length - 10] ^= 1;
        assertThat(codes(SampleSaft.read("a.zip", broken, year("20")).problems()))
                .containsExactly("ZIP-001");
    }

    @Test
    void aBombIsStopped() {
        String bomb = text().replace("</n1:AuditFile>", " ".repeat(40_000_000) + "</n1:AuditFile>");
        assertThat(problem(Map.of("accounts.xml", bomb))).startsWith("ZIP-004");
    }

    @Test
    void aFileNamedAfterAnotherCompanyIsNoticed() {
        var reading = read(Map.of("SAF-T Financial_888888888_20250203093000.xml", text()));
        assertThat(codes(reading.warnings())).contains("SAF-194");
    }

    private static Reading<LedgerRow> read(Map<String, String> files) {
        byte[] zip = zip(files);
        var reading = SampleSaft.read("accounts.zip", zip, year("20"));
        var opened = new OpenedDocuments().rows(DECLARED, zip);
        if (reading.usable()) {
            assertThat(opened)
                    .extracting(row -> row.pointers().get("amount"))
                    .containsExactlyElementsOf(
                            reading.rows().stream().map(LedgerRow::pointer).toList());
            assertThat(opened)
                    .extracting(Opened.Row::line)
                    .containsExactlyElementsOf(
                            reading.rows().stream().map(LedgerRow::line).toList());
        }
        return reading;
    }

    private static String problem(Map<String, String> files) {
        Optional<Problem> first = read(files).problems().stream().findFirst();
        return first.map(problem -> problem.code() + ": " + problem.found()).orElse("none");
    }
}
