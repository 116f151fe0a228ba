package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.explain.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class FormCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStreamlinedFormFitsThePageWithItsRangesFromLowToHigh(Language language) throws Exception {
        var run = CommandLineRun.of("form", new FormCase().bundle(folder), "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(run.out()).contains("SLCF", "2008-10-01", "C.B.5").doesNotContain("{", "}");
        var between = new Texts(language).text("range.between", "", "").strip();
        assertThat(run.lines()).anyMatch(line -> line.strip().matches("(?:" + between + "\\s+)+" + between));
    }

    @Test
    void everyLineSaysHowItComesAboutAndABlankOneNothing() throws Exception {
        var run = CommandLineRun.of("form", new FormCase().standard().taxed().bundle(folder), "--lang", "en");
        assertThat(run.out())
                .contains("Standard Competition Form (SCF), amounts in USD")
                .contains("entered: documented unusual costs [C.B.6]")
                .contains("computed: 1 + 2 + 3 + 4 + 5 [C.B.7]")
                .containsPattern("6 +Total Cost of Agency Performance +728,906 +747,677 +764,006 +2,240,589")
                .containsPattern("12 +Federal Income Tax Adjustment +-13,766 +-14,040 +-14,322 +-42,128")
                .containsPattern("1a +Personnel Costs\\n")
                .containsPattern("18 +Low-Cost Provider: in-house")
                .contains("The compared cost of the bid less that of the unit is 347,153 USD. An error greater")
                .contains("in one of them turns line 18.")
                .contains("a tie converts: yes [")
                .contains("us-a76/2008.1")
                .containsPattern("Digest of the verdict +[0-9a-f]{64}");
    }

    @Test
    void oneOfferIsPrintedAtATimeAndTheOthersAreNamed() throws Exception {
        var bundle = new FormCase().standard().taxed().secondBid().bundle(folder);
        var first = CommandLineRun.of("form", bundle, "--lang", "en").out();
        assertThat(first)
                .containsPattern("Bid +survey \\(Market survey of three parking operators\\)")
                .containsPattern("Other bids +second \\(Second <b>Garage</b>\\)\\. --bid ID prints one of them\\.")
                .contains("688,300");
        var second = CommandLineRun.of("form", bundle, "--bid", "second", "--lang", "en")
                .out();
        assertThat(second).containsPattern("Bid +second").contains("900,000").doesNotContain("688,300");
    }

    @Test
    void anUnknownBidIsWrongUsageThatNamesThoseThereAre() throws Exception {
        var run = CommandLineRun.of("form", new FormCase().secondBid().bundle(folder), "--bid", "third");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("found --bid \"third\"; expected one of").contains("second", "survey");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutOffersTheLinesOfOffersAreBlank() throws Exception {
        var bundle = new FormCase().standard().noBids().bundle(folder);
        var run = CommandLineRun.of("form", bundle, "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("Bid +none").containsPattern("8 +Contract Administration Costs\\n");
        assertThat(CommandLineRun.of("form", bundle, "--bid", "survey").err())
                .contains("because the verdict has no bids");
    }

    @Test
    void bothFormsArePrintedWhereItIsOpenWhichApplies() throws Exception {
        var bundle = new FormCase()
                .with("<answer key=\"competition.type\" value=\"streamlined\"/>", "")
                .bundle(folder);
        assertThat(CommandLineRun.of("form", bundle, "--lang", "en").out())
                .contains("It is not settled which form applies")
                .contains("(SCF)", "(SLCF)");
    }

    @Test
    void aVerdictWithoutAFormIsWrongUsage() throws Exception {
        CommandLineRun.of("assess", TinyCase.neutral("tiny").in(folder), "--out", folder);
        var none = CommandLineRun.of("form", folder.resolve("tiny.verdict.zip"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("whose rule set has no form");
        assertThat(CommandLineRun.of("form").code()).isEqualTo(2);
    }

    @Test
    void whatIsNoBundleIsRefusedInWords() throws Exception {
        var file = Files.writeString(folder.resolve("no.zip"), "this is no zip");
        assertThat(CommandLineRun.of("form", file).code()).isEqualTo(20);
        var missing = CommandLineRun.of("form", folder.resolve("nowhere.zip"));
        assertThat(missing.code()).isEqualTo(20);
        assertThat(missing.err()).doesNotContain("Exception");
    }

    @Test
    void aSealedOfferIsWithheldWhereItIsNotShown() throws Exception {
        var written = new FormCase().standard().taxed().sealed().assessed(folder, "--view", "public");
        var view = written.resolve("garage.public.verdict.zip");
        var run = CommandLineRun.of("form", view, "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(run.out())
                .contains("withheld", "survey (withheld)", "By how much the compared costs differ")
                .doesNotContain("688,300", "Market survey");
        var json = CommandLineRun.of("form", view, "--format", "json").out();
        assertThat(json).contains("{\"withheld\":true}").doesNotContain("688300", "Market survey");
        var html = CommandLineRun.of("form", view, "--format", "html", "--lang", "en")
                .out();
        assertThat(html).contains("withheld").doesNotContain("688,300", "Market survey", "sealed");
        assertThat(CommandLineRun.of("form", written.resolve("garage.verdict.zip"), "--lang", "en")
                        .out())
                .contains("688,300", "Market survey");
    }

    @Test
    void jsonHasCodesAndNumbersAndNoLanguage() throws Exception {
        var bundle = new FormCase().standard().bundle(folder);
        var run = CommandLineRun.of("form", bundle, "--format", "json", "--lang", "nb");
        assertThat(run.out())
                .isEqualTo(CommandLineRun.of("form", bundle, "--format", "json", "--lang", "en")
                        .out());
        var form = new Step(StrictJson.object("form", run.out().strip().getBytes(StandardCharsets.UTF_8)))
                .steps("forms")
                .get(0);
        assertThat(form.text("form")).isEqualTo("SCF");
        var six = form.steps("lines").stream()
                .filter(line -> line.text("line").equals("6"))
                .findFirst()
                .orElseThrow();
        assertThat(six.step("total").text("point")).isEqualTo("2240589");
        assertThat(six.step("periods").step("p1").text("low")).isEqualTo("728906");
        assertThat(six.text("formula")).isEqualTo("1 + 2 + 3 + 4 + 5");
        var seventeen = form.steps("lines").stream()
                .filter(line -> line.text("line").equals("17"))
                .findFirst()
                .orElseThrow();
        assertThat(seventeen.step("total").text("low")).startsWith("-");
        assertThat(seventeen.step("total").tree().get("point")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void htmlStandsAloneAndNamesAreTextAndNothingElse(Language language) throws Exception {
        var bundle = new FormCase().secondBid().bundle(folder);
        String html = CommandLineRun.of("form", bundle, "--bid", "second", "--format", "html", "--lang", language)
                .out();
        assertThat(html)
                .contains(
                        "Second &lt;b&gt;Garage&lt;/b&gt;",
                        "<caption>",
                        "scope=\"row\"",
                        "scope=\"col\"",
                        "@media print")
                .doesNotContain("<b>", "<script", "<img", "<link")
                .contains("lang=\"" + language + "\"");
        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        var rows = page.getElementsByTagName("tr");
        assertThat(rows.getLength()).isGreaterThan(15);
        var links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            String id = ((Element) links.item(i)).getAttribute("href").substring(1);
            assertThat(html).contains("id=\"" + id + "\"");
        }
    }
}
