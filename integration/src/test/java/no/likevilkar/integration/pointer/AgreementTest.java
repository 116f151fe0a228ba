package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checker opens by itself is what the readers of the product took, in every sample and in real accounts. */
class AgreementTest {

    private static final Path DATA = Path.of(System.getProperty("likevilkar.shared", "shared"))
            .resolve("data/open/municipal-budgets/sogndal-2013");

    private static IntakeContext context;

    private final OpenedDocuments opened = new OpenedDocuments();

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void everySampleCaseIsReadAlike() throws IOException {
        int cells = 0;
        for (Path folder : inside(OpenedCase.samples().resolve("cases"))) {
            cells += agree(folder.getFileName().toString(), OpenedCase.load(context, folder, Optional.empty()));
        }
        assertThat(cells).as("cells and attributes opened").isGreaterThanOrEqualTo(300);
    }

    @Test
    void everyMessyLedgerIsReadAlike(@TempDir Path folder) throws IOException {
        Path example = OpenedCase.samples().resolve("cases").resolve("call-centre-worked-example");
        Files.copy(example.resolve("case.xml"), folder.resolve("case.xml"));
        var ledgers = inside(OpenedCase.samples().resolve("messy")).stream()
                .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".md"))
                .toList();
        assertThat(ledgers).isNotEmpty();
        for (Path ledger : ledgers) {
            Files.write(folder.resolve("ledger-2024.csv"), Files.readAllBytes(ledger));
            agree(ledger.getFileName().toString(), OpenedCase.load(context, folder, Optional.empty()));
        }
    }

    @Test
    void realAccountsAreReadAlike() throws IOException {
        if (!Files.exists(DATA.resolve("dataset.csv"))) {
            Assumptions.abort("NOT RUN: the open data of Sogndal is not on this machine, so it was not opened");
        }
        var folders = inside(OpenedCase.samples().resolve("open-data")).stream()
                .filter(Files::isDirectory)
                .toList();
        assertThat(folders).isNotEmpty();
        for (Path folder : folders) {
            agree(folder.getFileName().toString(), OpenedCase.load(context, folder, Optional.of(DATA)));
        }
    }

    private int agree(String name, OpenedCase sample) {
        assertThat(opened.differences(sample.caseFile(), sample.json()))
                .as(name)
                .isEmpty();
        return statements(name, sample) + ledgers(name, sample) + prices(name, sample);
    }

    private int statements(String name, OpenedCase sample) {
        int count = 0;
        for (var input : sample.all("inputs")) {
            if (sample.at(opened, input).readable()) {
                count++;
                assertThat(sample.numbersAt(opened, input))
                        .as(name + " " + input)
                        .usingElementComparator(BigDecimal::compareTo)
                        .contains(new BigDecimal((String) input.get("value")));
            }
        }
        for (var answer : sample.all("answers")) {
            var found = sample.at(opened, answer);
            if (found.readable()) {
                count++;
                assertThat(found.texts()).as(name + " " + answer).containsExactly((String) answer.get("value"));
            }
        }
        return count;
    }

    private int ledgers(String name, OpenedCase sample) {
        var read = new ArrayList<List<Object>>();
        for (var ledger : sample.documents("ledger")) {
            for (var row : opened.rows(ledger, sample.documents().get(ledger.get("name")))) {
                read.add(List.of(
                        ledger.get("id") + ":" + row.line(),
                        row.cells().get("account"),
                        row.cells().getOrDefault("label", ""),
                        new BigDecimal(row.values().get("amount")).stripTrailingZeros()));
            }
        }
        var lines = sample.all("ledger").stream()
                .map(line -> List.of(
                        line.get("id"),
                        line.get("account"),
                        line.get("label"),
                        new BigDecimal((String) line.get("amount")).stripTrailingZeros()))
                .toList();
        assertThat(read).as(name).containsExactlyInAnyOrderElementsOf(lines);
        sample.all("ledger").forEach(line -> opens(name, sample, line, "amount"));
        return lines.size();
    }

    private int prices(String name, OpenedCase sample) {
        sample.all("priceLines").forEach(line -> opens(name, sample, line, "unitPrice"));
        for (var sheet : sample.documents("price-sheet")) {
            assertThat(OpenedCase.one(sheet, "columns")).as(name).containsKeys("line", "unit", "unitPrice", "vat");
            for (var row : opened.rows(sheet, sample.documents().get(sheet.get("name")))) {
                String id = sheet.get("id") + ":" + row.line();
                var lines = sample.all("priceLines").stream()
                        .filter(line -> line.get("id").equals(id)
                                || line.get("id").toString().startsWith(id + ":"))
                        .toList();
                assertThat(lines).as(name + " " + id).isNotEmpty().allSatisfy(line -> {
                    assertThat(line.get("unitOfMeasure")).isEqualTo(row.cells().get("unit"));
                    assertThat(line.get("option").toString())
                            .isEqualTo(row.values().get("option"));
                    same(line, "vatRate", row.values().get("vat"));
                    same(line, "unitPrice", row.values().get("unitPrice"));
                    if (!row.cells().get("quantity").isEmpty()) {
                        same(line, "quantity", row.values().get("quantity"));
                    }
                });
            }
        }
        return sample.all("priceLines").size();
    }

    private void opens(String name, OpenedCase sample, Map<String, Object> line, String member) {
        assertThat(sample.numbersAt(opened, line))
                .as(name + " " + line)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal((String) line.get(member)));
    }

    private static void same(Map<String, Object> line, String member, String read) {
        assertThat(new BigDecimal((String) line.get(member))).isEqualByComparingTo(read);
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
