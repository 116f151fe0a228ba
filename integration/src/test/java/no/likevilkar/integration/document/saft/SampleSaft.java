package no.likevilkar.integration.document.saft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.ledger.LedgerRow;

/** The accounts of the sample case, changed in one place or another, and how they are read. */
final class SampleSaft {

    static final Path FILE = Path.of(System.getProperty("likevilkar.samples", "../samples"))
            .resolve("cases/parking-saf-t/accounts-2024.xml");

    /** How the names of the parts begin. */
    static final String SET = "SAF-T Financial_999999999_20250203093000_";

    private SampleSaft() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with one text in place of another, which has to be there. */
    static String with(String text, String instead) {
        assertThat(text()).contains(text);
        return text().replace(text, instead);
    }

    static Reading<LedgerRow> read(String text) {
        return read("accounts.xml", text.getBytes(StandardCharsets.UTF_8), year("20"));
    }

    static Reading<LedgerRow> read(String text, SaftSelection selection) {
        return read("accounts.xml", text.getBytes(StandardCharsets.UTF_8), selection);
    }

    static Reading<LedgerRow> read(String name, byte[] bytes, SaftSelection selection) {
        return new SaftLedgerReader()
                .read(new SourceDocument("accounts", name, "0".repeat(64), bytes), selection, 2024);
    }

    static SaftSelection year(String value) {
        return selection(Optional.empty(), Optional.of(value), "2024-01-01", "2024-12-31");
    }

    static SaftSelection selection(Optional<String> dimension, Optional<String> value, String from, String to) {
        return new SaftSelection(dimension, value, LocalDate.parse(from), LocalDate.parse(to), "NOK");
    }

    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The sample in two parts, the second one first. */
    static Map<String, String> parts(boolean everyMaster) {
        String whole = text();
        int from = whole.indexOf("      <n1:Transaction>");
        int middle = whole.indexOf("      <n1:Transaction>", whole.indexOf("<n1:TransactionID>6<") - 60);
        String end = "    </n1:Journal>\n  </n1:GeneralLedgerEntries>\n</n1:AuditFile>\n";
        String head = whole.substring(0, from);
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                SET + "2_2.xml",
                (everyMaster ? head : head.replaceAll("(?s)<n1:MasterFiles>.*</n1:MasterFiles>", ""))
                        + whole.substring(middle));
        parts.put(SET + "1_2.xml", whole.substring(0, middle) + end);
        return parts;
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    /** Account and amount of each row. */
    static String sums(Reading<LedgerRow> reading) {
        assertThat(reading.problems()).isEmpty();
        return reading.rows().stream()
                .map(row -> row.account() + " " + row.amount().toPlainString())
                .toList()
                .toString();
    }
}
