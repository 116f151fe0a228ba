package no.likevilkar.integration.document.saft;

import static no.likevilkar.integration.document.saft.SampleSaft.codes;
import static no.likevilkar.integration.document.saft.SampleSaft.text;
import static no.likevilkar.integration.document.saft.SampleSaft.with;
import static no.likevilkar.integration.document.saft.SampleSaft.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.pointer.OpenedDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, the reader answers with rows or with problems, soon, and the checker with what it finds; never an exception. */
class HostileSaftTest {

    private static final Map<String, Object> DECLARED = Map.of(
            "kind",
            "ledger",
            "columns",
            Map.of("format", "saf-t", "from", "2024-01-01", "to", "2024-12-31"),
            "select",
            List.of(Map.of("column", "value", "value", "20")));
    private static final byte[] SOUND = text().getBytes(StandardCharsets.UTF_8);
    private static final int TRIES = Boolean.getBoolean("likevilkar.long") ? 20_000 : 120;

    /** Where the reader finds rows, the checker finds the same; what it refuses the checker need not. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aSoundFileWithAFewBytesChangedIsRowsOrProblems() {
        var random = new Random(20261127);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = SOUND.clone();
            for (int flips = random.nextInt(3); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "<>&/ 0-.".charAt(random.nextInt(8)));
            }
            if (random.nextInt(5) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            bothWays(bytes);
        }
    }

    @Test
    void piecesOfASoundFileInAnyOrderAreRowsOrProblems() {
        var random = new Random(7);
        var lines = new ArrayList<>(text().lines().toList());
        for (int i = 0; i < TRIES / 5; i++) {
            var some = new ArrayList<>(lines);
            for (int swaps = random.nextInt(4); swaps >= 0; swaps--) {
                Collections.swap(some, random.nextInt(some.size()), random.nextInt(some.size()));
            }
            bothWays(String.join("\n", some).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void bothWays(byte[] bytes) {
        Reading<LedgerRow> reading = SampleSaft.read("accounts.xml", bytes, year("20"));
        assertThat(reading.rows().isEmpty()).isEqualTo(!reading.usable());
        assertThat(codes(reading.problems())).allMatch(code -> code.matches("(SAF|ZIP)-\\d{3}"));
        var opened = new OpenedDocuments().rows(DECLARED, bytes);
        if (reading.usable()) {
            assertThat(opened)
                    .extracting(row -> row.pointers().get("amount"))
                    .containsExactlyElementsOf(
                            reading.rows().stream().map(LedgerRow::pointer).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE x [<!ENTITY a 'b'>]><AuditFile/>                             | SAF-104",
                "<!DOCTYPE AuditFile SYSTEM 'http://127.0.0.1:9/x.dtd'><AuditFile/>      | SAF-104",
                "<?xml version='1.1'?><AuditFile/>                                       | SAF-106",
                "<AuditFile xmlns='urn:StandardAuditFile-Taxation-Financial:RO'/>        | SAF-105",
                "<Invoice/>                                                              | SAF-105",
                "<AuditFile><Header>&x;</Header></AuditFile>                             | SAF-103",
                "<AuditFile>                                                             | SAF-103",
                "no xml at all                                                           | SAF-103",
                "<AuditFile/>                                                            | SAF-312"
            })
    void whatIsNoSaftIsTold(String file, String code) {
        assertThat(codes(read(file).problems())).containsExactly(code);
    }

    @Test
    void anEmptyFileAndOneWithoutBookingsAreTold() {
        assertThat(codes(read("").problems())).containsExactly("SAF-101");
        String none = text().replaceAll("(?s)<n1:GeneralLedgerEntries>.*</n1:GeneralLedgerEntries>", "");
        assertThat(codes(read(none).problems())).containsExactly("SAF-108");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<n1:a>", "x", "<n1:a b='", "<!-- ", "<![CDATA["})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aFileOfMegabytesOfOneThingIsRefusedSoon(String piece) {
        for (String place :
                List.of("<n1:AuditFileVersion>", "<n1:AccountDescription>Bank", "<n1:Description>Lønn byrom")) {
            String long1 = with(place, place + piece.repeat(2_000_000 / piece.length()));
            assertThat(codes(read(long1).problems()))
                    .hasSize(1)
                    .allMatch(code -> code.equals("SAF-107") || code.equals("SAF-103"));
        }
    }

    @Test
    void aLineOfManyValuesIsRefused() {
        String many = with(
                "<n1:AnalysisID>30</n1:AnalysisID>\n          </n1:Analysis>",
                "<n1:AnalysisID>30</n1:AnalysisID></n1:Analysis>"
                        + "<n1:Analysis><n1:AnalysisType>A</n1:AnalysisType><n1:AnalysisID>1</n1:AnalysisID></n1:Analysis>"
                                .repeat(2_000));
        assertThat(codes(read(many).problems())).containsExactly("SAF-107");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "windows-1252", "UTF-8"})
    void theFileSaysItsEncodingItself(String encoding) {
        byte[] bytes =
                with("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"").getBytes(Charset.forName(encoding));
        var reading = SampleSaft.read("accounts.xml", bytes, year("20"));
        assertThat(SampleSaft.sums(reading)).isEqualTo(SampleSaft.sums(read(text())));
        assertThat(reading.rows().get(0).label()).isEqualTo("Driftstilskudd fra staten");
        bothWays(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", " "})
    void linesAreCountedAsAnEditorDoes(String end) {
        bothWays(("\uFEFF" + text().replace("\n", end)).getBytes(StandardCharsets.UTF_8));
    }

    private static Reading<LedgerRow> read(String text) {
        return SampleSaft.read(text);
    }
}
