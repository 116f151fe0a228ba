package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules of which no part fired in any run, grouped: what they are about, and when they apply. */
final class SilentRules {

    private final BundleText bundle;
    private final Speech speech;

    SilentRules(BundleText bundle, Speech speech) {
        this.bundle = bundle;
        this.speech = speech;
    }

    List<Element> write() {
        Set<String> fired = bundle.steps("fired").stream()
                .map(step -> whole(step.text("rule")))
                .collect(Collectors.toSet());
        var silent = bundle.steps("not-fired").stream()
                .map(step -> whole(step.text("rule")))
                .filter(rule -> !fired.contains(rule))
                .collect(Collectors.toCollection(TreeSet::new));
        var grid = new Grid(speech.text("trace.silent"), speech.text("trace.rule"), speech.text("trace.about"));
        silent.forEach(rule -> grid.row(
                speech.rule(rule), speech.words().message(rule + ".condition").orElse("")));
        var all = new ArrayList<Element>();
        if (!grid.isEmpty()) {
            all.add(speech.paragraph("trace.silence"));
            all.add(grid.write());
        }
        return all;
    }

    private static String whole(String rule) {
        return rule.contains("/") ? rule.substring(0, rule.indexOf('/')) : rule;
    }
}
