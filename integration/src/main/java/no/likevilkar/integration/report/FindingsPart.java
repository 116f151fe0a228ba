package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Every test: its result, what it says, the rule and what the rule rests on. Law stands before method. */
final class FindingsPart implements Part {

    private final BundleText bundle;
    private final Entry verdict;
    private final Speech speech;

    FindingsPart(BundleText bundle, Speech speech) {
        this.bundle = bundle;
        this.verdict = bundle.verdict();
        this.speech = speech;
    }

    @Override
    public String name() {
        return "part.findings";
    }

    @Override
    public boolean isThere() {
        return !verdict.list("findings").isEmpty();
    }

    @Override
    public List<Element> write() {
        var byForce = new LinkedHashMap<String, List<Entry>>();
        for (String force : List.of("LAW", "SOFT_LAW", "PROPOSAL", "BENCHMARK")) {
            byForce.put(force, new ArrayList<>());
        }
        verdict.entries("findings")
                .forEach(finding -> byForce.computeIfAbsent(finding.text("force"), ignored -> new ArrayList<>())
                        .add(finding));
        var all = new ArrayList<Element>();
        all.add(speech.paragraph("findings.explained"));
        byForce.forEach((force, findings) -> {
            if (!findings.isEmpty()) {
                all.add(grid(force, findings));
            }
        });
        return all;
    }

    private Element grid(String force, List<Entry> findings) {
        var grid = new Grid(
                speech.text("findings.caption." + force),
                speech.text("findings.result"),
                speech.text("findings.says"),
                speech.text("findings.rule"),
                speech.text("findings.basis"));
        findings.forEach(
                finding -> grid.row(result(finding), says(finding), speech.rule(finding.text("rule")), basis(finding)));
        return grid.write();
    }

    private Element result(Entry finding) {
        String result = finding.text("result");
        return Element.of(
                        "span",
                        Element.of("span", speech.text("mark." + result)).with("aria-hidden", "true"),
                        " " + speech.text("result." + result))
                .with("class", "result " + result);
    }

    private Element says(Entry finding) {
        var says = Element.of("span");
        speech.names().subject(finding.text("subject")).ifPresent(subject -> says.add(Speech.isolated(subject), ": "));
        String period = finding.text("period");
        if (verdict.list("periods").size() > 1 && !period.equals("case")) {
            says.add(Speech.isolated(period), ": ");
        }
        return sentence(says, finding, speech);
    }

    /** Adds to an element what a test says, with what it compares. */
    static Element sentence(Element element, Entry finding, Speech speech) {
        String sentence = speech.words()
                .message(finding.text("messageKey"))
                .orElse(speech.text("result." + finding.text("result")));
        var said = speech.compared(sentence, List.of(finding.value("measured"), finding.value("limit")));
        return element.sentence(said.sentence(), speech.compared(said, 0), speech.compared(said, 1));
    }

    private Element basis(Entry finding) {
        return Citations.links(bundle, speech, finding.words("basis"));
    }
}
