package no.likevilkar.integration.report;

import java.util.List;
import java.util.TreeSet;
import no.likevilkar.parameter.Citation;

/** The citations that a verdict names: short beside what rests on them, whole in the list of sources. Never translated. */
final class Citations {

    private Citations() {}

    static Element links(BundleText bundle, Speech speech, List<String> ids) {
        var links = ids.stream().map(id -> link(bundle, speech, id)).toList();
        return speech.list(links);
    }

    private static Element link(BundleText bundle, Speech speech, String id) {
        var citation = bundle.ruleSet().citations().get(id);
        return citation == null
                ? Element.of("span", id)
                : Element.of("a", shortForm(citation))
                        .with("href", "#" + anchor(speech, id))
                        .with("lang", "en");
    }

    /** Act and place in it. */
    static String shortForm(Citation citation) {
        boolean whole = citation.section().isEmpty() || citation.section().equals("whole");
        return whole ? citation.act() : citation.act() + ", " + citation.section();
    }

    static String anchor(Speech speech, String id) {
        return speech.language() + "-source-" + id;
    }

    /** Ids of those on which the choices of policy rest, in order. */
    static List<String> ofPolicies(BundleText bundle) {
        var ids = new TreeSet<String>();
        bundle.verdict().entries("policies").forEach(policy -> ids.addAll(policy.words("citation")));
        return List.copyOf(ids);
    }

    /** Ids of all that the verdict and the parameters of its trace name, in order. */
    static List<String> named(BundleText bundle) {
        var ids = new TreeSet<String>();
        var verdict = bundle.verdict();
        verdict.entries("findings").forEach(finding -> ids.addAll(finding.words("basis")));
        for (String list : List.of("ladder", "handicaps", "location")) {
            verdict.entries(list).forEach(rung -> ids.addAll(rung.words("basis")));
        }
        verdict.entries("policies").forEach(policy -> ids.addAll(policy.words("citation")));
        bundle.steps("parameter").forEach(parameter -> ids.addAll(parameter.words("citations")));
        return List.copyOf(ids);
    }
}
