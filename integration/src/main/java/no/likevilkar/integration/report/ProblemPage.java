package no.likevilkar.integration.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.marked.MarkedCopies;
import no.likevilkar.integration.words.Wording;

/** Why something that was sent in was refused, as a page of its own: document by document, each problem with place and remedy. */
public final class ProblemPage {

    private static final String TEXTS = "/no/likevilkar/integration/report/report";

    private static final List<String> SHEETS = List.of(Paper.COMMON, "problems.css");

    private final Wording wording;

    private ProblemPage(Wording wording) {
        this.wording = wording;
    }

    /**
     * The page in UTF-8.
     *
     * @param what what was refused, as its sender calls it
     * @param problems at least one
     * @param copies of its spreadsheets, beside the page
     * @param language nb, nn or en
     */
    public static byte[] html(String what, List<Problem> problems, List<MarkedCopies.Copy> copies, String language) {
        var page = new ProblemPage(Wording.in(language, Wording.VERDICT, TEXTS));
        return Paper.of(language, page.wording.text("problems.title", what), page.main(what, problems, copies), SHEETS)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Element main(String what, List<Problem> problems, List<MarkedCopies.Copy> copies) {
        var main = Element.of(
                "main",
                Element.of(
                        "header",
                        Element.of("p", wording.text("problems.name")).with("class", "kind"),
                        Element.of("h1", wording.text("problems.title", what)),
                        Element.of("p", wording.text("problems.lead", problems.size()))));
        var byDocument = new LinkedHashMap<String, List<Problem>>();
        problems.forEach(problem -> byDocument
                .computeIfAbsent(problem.document(), ignored -> new ArrayList<>())
                .add(problem));
        byDocument.forEach((document, own) -> {
            var section = Element.of("section", Element.of("h2", document));
            copies.stream().filter(copy -> copy.document().equals(document)).forEach(copy -> section.add(copy(copy)));
            main.add(section.add(table(own)));
        });
        return main;
    }

    private Element copy(MarkedCopies.Copy copy) {
        return copy.file()
                .map(file -> Element.of("p")
                        .sentence(
                                wording.text("problems.copy"),
                                copy.document(),
                                Element.of("a", file).with("href", address(file))))
                .orElseGet(() -> Element.of("p")
                        .sentence(
                                wording.text("problems.nocopy"),
                                copy.document(),
                                Element.of("span", copy.refused()).with("lang", "en")));
    }

    /** Of a file beside the page, whatever its name. */
    private static String address(String file) {
        return "./" + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Element table(List<Problem> problems) {
        var head = Element.of("tr");
        for (String column : List.of("place", "found", "expected", "remedy", "code")) {
            head.add(Element.of("th", wording.text("problems." + column)).with("scope", "col"));
        }
        var body = Element.of("tbody");
        problems.forEach(problem -> body.add(Element.of(
                "tr",
                english("th", problem.place()).with("scope", "row"),
                cell("found", problem.found()),
                cell("expected", problem.expected()),
                cell("remedy", problem.remedy()),
                cell("code", problem.code()))));
        return Element.of("table", Element.of("thead", head), body).with("class", "problems");
    }

    /** On a narrow page every cell bears its heading, in place of the row of headings. */
    private Element cell(String column, String words) {
        return Element.of("td", english("span", words)).with("data-head", wording.text("problems." + column));
    }

    /** Documents are told of in English, whatever the language of the page. */
    private static Element english(String name, String words) {
        return Element.of(name, words).with("lang", "en");
    }
}
