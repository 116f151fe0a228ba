package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.document.form.FormFault;
import no.likevilkar.integration.explain.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckCommandTest {

    /** 12 % of 100,000 is 12,000 and of 200,000 it is 24,000. */
    private static final String SOUND =
            """
            line;First;Second;total
            1;$100,000;200,000;300,000
            2;1,000;($500);500
            4;12,000;24 000;36,000
            5;;;
            6;113,000;223,500;336,500
            """;

    @TempDir
    private Path folder;

    private CommandLineRun check(String text, Object... more) throws Exception {
        var arguments = new Object[5 + more.length];
        arguments[0] = "form";
        arguments[1] = "check";
        arguments[2] = Files.writeString(folder.resolve("printed.csv"), text);
        arguments[3] = "--lang";
        arguments[4] = "en";
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandLineRun.of(arguments);
    }

    @Test
    void aFormThatAddsUpIsToldWithItsNumberOfChecks() throws Exception {
        var run = check(SOUND);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("printed.csv as Standard Competition Form (SCF)")
                .contains("No line that is settled fails to add up.");
        assertThat(run.lastLine()).matches("FORM printed\\.csv held=\\d+ failed=0 open=0");
    }

    @Test
    void theFirstLineThatDoesNotAddUpStandsFirstWithBothSidesAndItsPlace() throws Exception {
        var run = check(
                SOUND.replace("24 000", "24,001").replace("336,500", "336,501"), "--answer", "printed.uniformed=no");
        assertThat(run.code()).isZero();
        var lines = run.lines();
        int first = lines.indexOf("The first line that does not add up");
        assertThat(lines.get(first + 1)).isEqualTo("  - Line 4, Overhead Costs (printed.csv line 4, column Second)");
        assertThat(lines.get(first + 2))
                .contains("USD 24,001")
                .contains("USD 24,000")
                .contains("[US-C04]");
        assertThat(String.join("\n", lines.subList(first + 3, lines.size())))
                .contains("Others that do not add up")
                .contains("(printed.csv line 6, column Second)")
                .contains("(printed.csv line 6, column total)");
        assertThat(run.lastLine()).doesNotContain("failed=0").endsWith("open=0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageFitsThePage(Language language) throws Exception {
        var file = Files.writeString(folder.resolve("printed.csv"), SOUND.replace("24 000", "24,001"));
        var own = CommandLineRun.of("form", "check", file, "--lang", language);
        assertThat(own.code()).isZero();
        assertThat(own.lines()).allMatch(line -> line.length() <= Page.WIDTH).noneMatch(line -> line.contains("{"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "line",
                "a,b\n1,2\n",
                "line,p1\n",
                "line,p1,p1\n1,2,3\n",
                "line,p1\n1,\"2\n",
                "line,p1\n\u0000,2\n"
            })
    void whatIsNoFormIsRefused(String text) throws Exception {
        var run = check(text);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("FRM-1", "printed.csv", "found", "expected")
                .doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;$100,000;200,000;300,000 | 44;1;1;2 | FRM-302 printed.csv line 2, column line",
                "2;1,000;($500);500 | 1;1;1;2 | FRM-303 printed.csv line 3, column line",
                "2;1,000;($500);500 | ;1;1;2 | FRM-301 printed.csv line 3, column line",
                "1;$100,000; | 1;100.000,00; | FRM-204 printed.csv line 2, column First",
                "1;$100,000; | 1;1,00; | FRM-20",
                "1;$100,000; | 1;12.5; | FRM-305 printed.csv line 2, column First",
                "1;$100,000; | 1;about; | FRM-201 printed.csv line 2, column First",
                "1;$100,000; | 1;1234567890123456789; | FRM-206 printed.csv line 2, column First",
                "5;;; | 14;5;;5 | FRM-304 printed.csv line 5, column First",
                "5;;; | 18;;;nobody | FRM-306 printed.csv line 5, column total",
                "5;;; | 5;; | FRM-111 printed.csv line 5",
                "5;;; | =cmd();;; | FRM-302 printed.csv line 5, column line",
            })
    void everyFaultOfAFormIsToldWithItsPlace(String old, String by, String problem) throws Exception {
        var run = check(SOUND.replace(old.strip(), by.strip()));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(problem);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"line,p1,total\n1,,\n6,,\n", "line,,total\n1,5,5\n"})
    void aFormWithoutFiguresOrHeadingsIsRefused(String text) throws Exception {
        var run = check(text);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).containsPattern("FRM-30[79]");
    }

    @Test
    void moreColumnsThanAnyFormHasAreRefused() throws Exception {
        var head = IntStream.rangeClosed(1, 41).mapToObj(at -> ",p" + at).collect(Collectors.joining());
        var run = check("line" + head + "\n1" + ",5".repeat(41) + "\n");
        assertThat(run.err()).contains("FRM-308");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void jsonHasBothSidesAndPlaces() throws Exception {
        var run = check(SOUND.replace("24 000", "24,001"), "--answer", "printed.uniformed=no", "--format", "json");
        assertThat(run.code()).isZero();
        var json = new Step(StrictJson.object("check", run.out().strip().getBytes(StandardCharsets.UTF_8)));
        var first = json.steps("failed").get(0);
        assertThat(first.text("line")).isEqualTo("4");
        assertThat(first.text("printed")).isEqualTo("24001");
        assertThat(first.text("expected")).isEqualTo("24000");
        assertThat(first.text("column")).isEqualTo("Second");
        assertThat(first.tree().get("row")).isEqualTo(4L);
        var refused = check("line,p\n99,1\n", "--format", "json");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).contains("FRM-302");
    }

    @Test
    void answersSettleWhatTheChecksLeaveOpen() throws Exception {
        String form = "line,p1,p2,total\n6,100,100,200\n13,150,150,300\n17,,,99\n18,,,agency\n";
        var open = check(form);
        assertThat(open.lastLine()).endsWith("open=1");
        assertThat(open.out()).contains("--answer competition.type=standard|streamlined");
        var settled = check(form, "--answer", "competition.type=streamlined");
        assertThat(settled.lastLine()).endsWith("failed=1 open=0");
        assertThat(open.out()).contains("--form ID says which it is");
        var named = check(form, "--form", "SLCF");
        assertThat(named.out()).contains("Streamlined").doesNotContain("--form ID");
        assertThat(named.lastLine()).endsWith("failed=1 open=0");
    }

    @Test
    void overheadThatOnlyUniformedPositionsExplainIsNotSettledUntilItIsSaid() throws Exception {
        var printed = SOUND.replace("12,000;24 000;36,000", "6,000;24 000;30,000")
                .replace("113,000;223,500;336,500", "107,000;223,500;330,500");
        var open = check(printed);
        assertThat(open.out()).contains("Not settled", "[US-C04]", "--answer printed.uniformed=yes|no");
        assertThat(open.lastLine()).endsWith("failed=0 open=1");
        assertThat(check(printed, "--answer", "printed.uniformed=no").lastLine())
                .endsWith("failed=1 open=0");
        assertThat(check(printed, "--answer", "printed.uniformed=yes").lastLine())
                .endsWith("failed=0 open=0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--answer=competition.type",
                "--answer==standard",
                "--answer=competition.type=",
                "--answer=competition.type=sideways",
                "--answer=no.such=yes",
                "--form=XYZ",
                "--regime=no-such",
                "--regime=no-eea",
                "--as-of=1990-01-01",
                "--as-of=+999999999-01-01"
            })
    void wrongUsageSaysWhatIsExpected(String option) throws Exception {
        var run = check(SOUND, option);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("CLI-001").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(CommandLineRun.of("form", "check", folder.resolve("nowhere.csv"))
                        .code())
                .isEqualTo(3);
        assertThat(CommandLineRun.of("form", "check", folder).code()).isEqualTo(3);
        assertThat(CommandLineRun.of("form", "check").code()).isEqualTo(2);
    }

    @Test
    void everyCodeStandsOnThePageWithItsRemedy() throws Exception {
        String page = Files.readString(Path.of("docs", "command-line.md"));
        for (FormFault fault : FormFault.values()) {
            assertThat(page.lines()
                            .filter(line -> line.startsWith("| FRM-" + fault.number() + " |")
                                    && line.endsWith("| " + fault.remedy() + " |")))
                    .hasSize(1);
        }
    }

    @Test
    void whatNoCheckUsesIsAWarning() throws Exception {
        var run = check("line,p1,total\n1a,100,100\n6a,100,100\n");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("FRM-391");
        assertThat(run.out()).contains("held=1 failed=0");
    }
}
