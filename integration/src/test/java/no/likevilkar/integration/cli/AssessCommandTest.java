package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.Assessor;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessCommandTest {

    @TempDir
    private Path folder;

    /** Nothing printed rests on the rent, and yet it decides how the building is counted. */
    @ParameterizedTest
    @CsvSource({
        "en, 'It depends on: market rent (Huset)', 'another way of counting may be taken (each asset once)'",
        "nb, 'Det henger på: markedsleie (Huset)', 'annen måte å regne på bli tatt (hver eiendel én gang)'",
        "nn, 'Det heng på: marknadsleige (Huset)', 'annan måte å rekne på bli teken (kvar eigedel éin gong)'"
    })
    void aNumberThatDecidesHowACostIsCountedIsAskedForAndTheOutcomeIsSensitive(
            String language, String hangs, String asked) throws IOException {
        var out = folder.resolve("out");
        var run = CommandLineRun.of("assess", TinyCase.oneWayOfTwo("d").in(folder), "--lang", language, "--out", out);
        assertThat(run.lastLine())
                .isEqualTo(
                        "VERDICT d NEUTRAL SENSITIVE stated=7000.00 neutral=6055.00..6150.00 difference=850.00..945.00 NOK");
        assertThat(run.out().replaceAll("\\s+", " ")).contains(hangs, asked);
        assertThat(Files.readString(out.resolve("d.report.html"))).contains(asked);
        assertThat(Files.readString(out.resolve("d.verdict.json"))).contains("\"group\":\"K3\"");
        assertThat(CommandLineRun.of("verify", out.resolve("d.verdict.zip")).code())
                .isZero();
        assertThat(CommandLineRun.of("replay", out.resolve("d.verdict.zip")).code())
                .isZero();
    }

    @Test
    void textEndsWithTheLineThatScriptsRelyOn() throws IOException {
        assertThat(CommandLineRun.of("assess", TinyCase.neutral("a").in(folder)).lastLine())
                .isEqualTo("VERDICT a NEUTRAL ROBUST stated=6000.00 neutral=6000.00 difference=+0.00 NOK");
        assertThat(CommandLineRun.of("assess", TinyCase.notNeutral("b").in(folder), "--lang", "en")
                        .lastLine())
                .isEqualTo("VERDICT b NOT_NEUTRAL ROBUST stated=5000.00 neutral=6000.00 difference=-1000.00 NOK");
        assertThat(CommandLineRun.of("assess", TinyCase.undetermined("c").in(folder))
                        .lastLine())
                .isEqualTo(
                        "VERDICT c UNDETERMINED - stated=5900.00 neutral=5350.00..6250.00 difference=-350.00..550.00 NOK");
        assertThat(CommandLineRun.of("assess", TinyCase.outOfScope("d").in(folder))
                        .lastLine())
                .startsWith("VERDICT d OUT_OF_SCOPE - stated=6000.00 ");
    }

    @ParameterizedTest
    @CsvSource({
        "neutral, 0, 0",
        "notNeutral, 0, 10",
        "undetermined, 0, 11",
        "outOfScope, 0, 0",
        "broken, 3, 3",
        "misspelt, 3, 3"
    })
    void theExitCodeTellsAVerdictOnlyWhenAsked(String kind, int code, int asked) throws Exception {
        var tiny =
                (TinyCase) TinyCase.class.getDeclaredMethod(kind, String.class).invoke(null, "case");
        Path path = tiny.in(folder);
        assertThat(CommandLineRun.of("assess", path).code()).isEqualTo(code);
        assertThat(CommandLineRun.of("assess", "--fail-on-verdict", path).code())
                .isEqualTo(asked);
    }

    @Test
    void ofSeveralCasesTheWorstCounts() throws IOException {
        Path good = TinyCase.neutral("good").in(folder);
        Path bad = TinyCase.notNeutral("bad").in(folder);
        Path open = TinyCase.undetermined("open").in(folder);
        Path broken = TinyCase.broken("broken").in(folder);
        assertThat(CommandLineRun.of("assess", "--fail-on-verdict", good, open).code())
                .isEqualTo(11);
        assertThat(CommandLineRun.of("assess", "--fail-on-verdict", open, bad, good)
                        .code())
                .isEqualTo(10);
        assertThat(CommandLineRun.of("assess", "--fail-on-verdict", bad, broken, open)
                        .code())
                .isEqualTo(3);
    }

    @Test
    void aBrokenCaseDoesNotStopTheOthersAndNothingIsWrittenForIt() throws IOException {
        TinyCase.neutral("a").in(folder);
        TinyCase.broken("b").in(folder);
        TinyCase.misspelt("c").in(folder);
        TinyCase.notNeutral("d").in(folder);
        Path out = folder.resolve("out");
        var run = CommandLineRun.of("assess", folder, "--out", out);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.lines().stream().filter(line -> line.startsWith("VERDICT ")))
                .hasSize(2);
        assertThat(run.err())
                .contains("b: CAS-")
                .contains("6000,00")
                .contains("c: CAS-703")
                .contains("overhed.cost");
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "a.verdict.zip",
                            "a.verdict.json",
                            "a.trace.jsonl",
                            "a.report.html",
                            "d.verdict.zip",
                            "d.verdict.json",
                            "d.trace.jsonl",
                            "d.report.html");
        }
    }

    @Test
    void whatIsWrittenIsWhatTheEngineSays() throws IOException {
        Path path = TinyCase.undetermined("a").in(folder);
        Path out = folder.resolve("deep/out");
        var json = CommandLineRun.of("assess", path, "--out", out, "--format", "json");
        try (var context = IntakeContext.start()) {
            var theCase = new CaseLoader(context)
                    .load(path, Optional.empty())
                    .get(0)
                    .theCase()
                    .orElseThrow();
            var assessment = Assessor.builtIn().assess(theCase);
            assertThat(out.resolve("a.verdict.json")).hasBinaryContent(assessment.verdictJson(Processing.COMPLETED));
            assertThat(out.resolve("a.trace.jsonl"))
                    .hasBinaryContent(assessment.trace().bytes());
            assertThat(json.out())
                    .isEqualTo(new String(assessment.verdictJson(Processing.COMPLETED), StandardCharsets.UTF_8) + "\n");
        }
        assertThat(json.err()).isEmpty();
    }

    @Test
    void asJsonEachCaseIsOneLineRefusedOnesToo() throws IOException {
        TinyCase.broken("a").in(folder);
        TinyCase.neutral("b").in(folder);
        var lines = CommandLineRun.of("assess", folder, "--format", "json").lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"case\":\"a\",\"problems\":[{\"code\":\"CAS-")
                .endsWith("\"processing\":\"REFUSED\"}")
                .contains("\"remedy\":", "\"place\":", "\"expected\":", "\"found\":", "\"document\":\"case.xml\"");
        assertThat(lines.get(1))
                .startsWith("{\"asOf\":\"2026-03-01\",\"assumptions\":[],\"case\":\"b\"")
                .contains("\"processing\":\"COMPLETED\"");
    }

    @Test
    void twoCasesOfOneIdDoNotOverwriteEachOther() throws IOException {
        Path first = TinyCase.neutral("same").in(folder.resolve("x"));
        Path second = TinyCase.notNeutral("same").in(folder.resolve("y"));
        Path out = folder.resolve("out");
        var run = CommandLineRun.of("assess", first, second, "--out", out);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("CLI-003");
        assertThat(out.resolve("same.verdict.json")).content().contains("\"outcome\":\"NEUTRAL\"");
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnInternalErrorOfOneLine() throws IOException {
        Path path = TinyCase.neutral("a").in(folder);
        Path file = Files.writeString(folder.resolve("file"), "");
        var run = CommandLineRun.of("assess", path, "--out", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().startsWith("a: CLI-901");
        assertThat(run.out()).doesNotContain("VERDICT");
        assertThat(CommandLineRun.of("assess", path, "--out", file, "--format", "json")
                        .out())
                .contains("\"processing\":\"FAILED\"");
        assertThat(CommandLineRun.of("assess", path, "--out", file, "--debug").err())
                .contains("\tat no.likevilkar");
    }

    @Test
    void asOfAndRegimeTakeThePlaceOfTheCasesOwn() throws IOException {
        Path path = TinyCase.neutral("a").in(folder);
        assertThat(CommandLineRun.of("assess", path, "--as-of", "2026-09-01", "--format", "json")
                        .out())
                .contains("\"asOf\":\"2026-09-01\"");
        var early = CommandLineRun.of("assess", path, "--as-of", "2019-01-01");
        assertThat(early.code()).isEqualTo(3);
        assertThat(early.err()).contains("CAS-700").contains("2019-01-01");
        assertThat(CommandLineRun.of("assess", path, "--regime", "elsewhere").err())
                .contains("CAS-700")
                .contains("elsewhere");
    }

    @Test
    void aPathWithNothingThereIsRefused() {
        var run = CommandLineRun.of("assess", folder.resolve("nowhere"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere: DOC-102");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageTellsEveryOutcomeWithinThePage(Language language) throws IOException {
        TinyCase.neutral("a").in(folder);
        TinyCase.notNeutral("b").in(folder);
        TinyCase.undetermined("c").in(folder);
        TinyCase.outOfScope("d").in(folder);
        var run = CommandLineRun.of("assess", folder, "--lang", language);
        assertThat(run.lines().stream().filter(line -> !line.startsWith("VERDICT")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        var texts = new Texts(language);
        for (String outcome : new String[] {"NEUTRAL", "NOT_NEUTRAL", "UNDETERMINED", "OUT_OF_SCOPE"}) {
            String sentence = texts.text("outcome." + outcome);
            assertThat(run.out()).contains(sentence.substring(0, sentence.indexOf('.') + 1));
        }
        assertThat(run.out()).doesNotContain("{0}").doesNotContain("null");
    }

    @Test
    void numbersFollowTheLanguageAndNeverTheMachine() throws IOException {
        Path path = TinyCase.undetermined("a").in(folder);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CommandLineRun.of("assess", path).out())
                    .contains("5 350,00 til 6 250,00")
                    .contains("stated=5900.00");
            assertThat(CommandLineRun.of("assess", path, "--lang", "en").out())
                    .contains("5,350.00 to 6,250.00")
                    .contains("stated=5900.00");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void coloursAreForTerminalsAndHeedNoColor() throws IOException {
        Path path = TinyCase.neutral("a").in(folder);
        String escape = "\u001b[";
        assertThat(CommandLineRun.of("assess", path).out()).doesNotContain(escape);
        assertThat(CommandLineRun.on(true, Map.of(), "assess", path).out()).contains(escape);
        assertThat(CommandLineRun.on(true, Map.of("NO_COLOR", "1"), "assess", path)
                        .out())
                .doesNotContain(escape);
        assertThat(CommandLineRun.on(true, Map.of("NO_COLOR", ""), "assess", path)
                        .out())
                .contains(escape);
        assertThat(CommandLineRun.on(true, Map.of("TERM", "dumb"), "assess", path)
                        .out())
                .doesNotContain(escape);
        assertThat(CommandLineRun.on(true, Map.of(), "assess", path, "--color", "never")
                        .out())
                .doesNotContain(escape);
        assertThat(CommandLineRun.on(false, Map.of("NO_COLOR", "1"), "assess", path, "--color", "always")
                        .out())
                .contains(escape);
    }

    @Test
    void progressIsForTerminalsAndQuietSilencesIt() throws IOException {
        Path path = TinyCase.neutral("a").in(folder);
        assertThat(CommandLineRun.of("assess", path).err()).isEmpty();
        assertThat(CommandLineRun.on(true, Map.of(), "assess", path).err()).contains("…");
        assertThat(CommandLineRun.on(true, Map.of(), "assess", path, "--quiet").err())
                .isEmpty();
    }
}
