package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Choices of policy, values whose source nobody checked, what the case assumes, estimates, and warnings. */
final class AssumptionsPart implements Part {

    private final BundleText bundle;
    private final Entry verdict;
    private final Speech speech;

    AssumptionsPart(BundleText bundle, Speech speech) {
        this.bundle = bundle;
        this.verdict = bundle.verdict();
        this.speech = speech;
    }

    @Override
    public String name() {
        return "part.assumptions";
    }

    @Override
    public boolean isThere() {
        return Stream.of("policies", "unverified", "assumptions", "estimates", "warnings")
                .anyMatch(list -> !verdict.list(list).isEmpty());
    }

    @Override
    public List<Element> write() {
        var all = new ArrayList<Element>();
        policies(all);
        list(
                "assumptions.unverified",
                verdict.words("unverified").stream()
                        .map(speech.words()::key)
                        .map(name -> Element.of("li", name))
                        .toList(),
                all);
        list("assumptions.assumed", figures("assumptions"), all);
        list("assumptions.estimates", figures("estimates"), all);
        list(
                "assumptions.warnings",
                verdict.words("warnings").stream()
                        .map(code -> Element.of(
                                "li", speech.find("warning." + code).orElse(speech.text("assumptions.warning", code))))
                        .toList(),
                all);
        return all;
    }

    private List<Element> figures(String list) {
        return verdict.words(list).stream()
                .map(speech.names()::figure)
                .map(name -> Element.of("li", Speech.isolated(name)))
                .toList();
    }

    private void policies(List<Element> to) {
        var grid = new Grid(
                speech.text("assumptions.policies"),
                speech.text("assumptions.policy"),
                speech.text("assumptions.value"),
                speech.text("assumptions.basis"));
        verdict.entries("policies")
                .forEach(policy -> grid.row(
                        speech.words().key(policy.text("parameter")),
                        speech.inUnit(speech.words().unit(policy.text("parameter")), policy.value("value")),
                        Citations.links(bundle, speech, policy.words("citation"))));
        if (!grid.isEmpty()) {
            to.add(grid.write());
        }
    }

    private void list(String heading, List<Element> items, List<Element> to) {
        if (!items.isEmpty()) {
            to.add(Element.of("h3", speech.text(heading)));
            to.add(Element.of("ul").add(items.toArray()));
        }
    }
}
