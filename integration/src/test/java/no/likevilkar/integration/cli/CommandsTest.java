package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.likevilkar.integration.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage, and the commands beside assess. */
class CommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "asess x", "assess", "assess x --lang fr", "assess x --as-of yesterday", "assess x --format xml",
                        "assess x --no-such",
                "check", "template", "template letter", "rules", "rules show", "rules show NO-X99",
                        "rules list --regime elsewhere"
            })
    void wrongUsageEndsWithTwoAndSaysWhatIsExpected(String line) {
        var run = CommandLineRun.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("CLI-001").contains("--help");
    }

    @Test
    void anUnknownRuleNamesTheClosest() {
        assertThat(CommandLineRun.of("rules", "show", "NO-C133").err())
                .contains("\"NO-C133\"")
                .contains("closest: NO-C13");
    }

    @Test
    void helpAndVersionEndWithZero() {
        for (String line : new String[] {
            "--help",
            "--version",
            "assess --help",
            "check --help",
            "template --help",
            "rules --help",
            "rules show --help"
        }) {
            var run = CommandLineRun.of((Object[]) line.split(" "));
            assertThat(run.code()).as(line).isZero();
            assertThat(run.out()).as(line).isNotBlank();
            assertThat(run.err()).as(line).isEmpty();
        }
    }

    @Test
    void templatesArePrintedAsTheyAre() {
        for (String name : Templates.names()) {
            var run = CommandLineRun.of("template", name);
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEqualTo(Templates.find(name).orElseThrow());
        }
    }

    @Test
    void checkTellsProblemsAndNeverAVerdict() throws IOException {
        Path good = TinyCase.neutral("good").in(folder);
        Path broken = TinyCase.broken("broken").in(folder);
        Path misspelt = TinyCase.misspelt("misspelt").in(folder);
        assertThat(CommandLineRun.of("check", good).code()).isZero();
        var run = CommandLineRun.of("check", good, broken, misspelt);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("good: i orden")
                .contains("6000,00")
                .contains("CAS-703")
                .doesNotContain("VERDICT");
        var json = CommandLineRun.of("check", broken, "--format", "json");
        assertThat(json.lines())
                .singleElement()
                .asString()
                .startsWith("{\"case\":\"broken\",\"problems\":[{")
                .endsWith("\"warnings\":[]}");
    }

    @Test
    void checkWritesAMarkedCopyOfASpreadsheetAndNeverOverAnother() throws IOException {
        Path sample = Path.of(System.getProperty("likevilkar.samples"), "refused", "spreadsheet-cells");
        Path out = folder.resolve("marked");
        var run = CommandLineRun.of("check", sample, "--marked", out, "--lang", "nn");
        assertThat(run.code()).isEqualTo(3);
        Path copy = out.resolve("spreadsheet-cells.accounts.xlsx.marked.xlsx");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("merkt kopi av accounts.xlsx: ")
                .contains("marked.xlsx");
        assertThat(copy).isNotEmptyFile();
        var json = CommandLineRun.of("check", sample, "--marked", out, "--format", "json");
        assertThat(json.out())
                .contains("\"copies\":[{\"document\":\"accounts.xlsx\","
                        + "\"file\":\"spreadsheet-cells.accounts.xlsx.2.marked.xlsx\"}]");
        Path good = TinyCase.neutral("good").in(folder);
        Path none = folder.resolve("none");
        assertThat(CommandLineRun.of("check", good, "--marked", none).code()).isZero();
        assertThat(none).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRuleIsShownWholeInEveryLanguage(Language language) {
        var run = CommandLineRun.of("rules", "show", "NO-C13", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "NO-C13/asset (40-candidate/capital.drl)",
                        "METHOD_CAPITAL",
                        "SELVKOST_5",
                        "§ 5",
                        "return.market",
                        "UK_TREASURY_2003")
                .doesNotContain("{0}")
                .doesNotContain("NO-C13.title")
                .doesNotContain("NO-C13.condition");
    }

    @Test
    void parametersAreThoseInForceOnTheDay() {
        assertThat(taxOn("2018-06-01")).contains("0,23, TAX_RATE_2018 (kontrollert)");
        assertThat(taxOn("2026-06-01")).contains("0,22, TAX_RATE_PAGE (kontrollert)");
        assertThat(taxOn("2040-01-01")).contains("ingen verdi; mulige verdier: ukjent");
    }

    private static String taxOn(String day) {
        return CommandLineRun.of("rules", "show", "NO-A09", "--as-of", day)
                .out()
                .replaceAll("\\s+", " ");
    }

    @Test
    void theRuleSetsAreListed() {
        assertThat(CommandLineRun.of("rules", "list").out())
                .contains("no-eea 2026.0")
                .contains("NO-V01");
        assertThat(CommandLineRun.of("rules", "list", "--format", "json").lines())
                .allSatisfy(line -> assertThat(line).matches("\\{.*\"digest\":\"[0-9a-f]{64}\".*}"));
    }

    /** Of one regime: the page's own test runs the rule cases of all, and the build checks every rule set. */
    @Test
    void theRuleCasesAndTheBuildChecksHold() {
        var cases = CommandLineRun.of("rules", "test", "--regime", "us-a76", "--lang", "en");
        assertThat(cases.code()).as(cases.out()).isZero();
        assertThat(cases.out()).contains("rule cases, 0 failed");
        var checks = CommandLineRun.of("rules", "check", "--regime", "us-a76", "--lang", "en");
        assertThat(checks.code()).as(checks.out()).isZero();
        assertThat(checks.out()).contains("rules, 0 violations");
    }
}
