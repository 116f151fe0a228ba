package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.explain.Step;
import no.likevilkar.parameter.Citation;
import no.likevilkar.ruleset.RuleDescription;

/**
 * The tree under one figure of a bundle: its formula, the rule behind it with its basis, and below it what it rests on, down to
 * the place in a document, or the citation of a parameter. What stands twice is told once.
 */
final class FigureTreeText {

    private final ReadBundle bundle;
    private final Texts texts;
    private final Names names;
    private final ValueText values;
    private final FormulaText formulas;
    private final Map<String, Step> derived = new HashMap<>();
    private final Map<String, Step> inputs = new HashMap<>();
    private final Map<String, Step> parameters = new HashMap<>();
    private final Map<String, Step> gaps = new HashMap<>();
    private final Map<String, Step> lines = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    FigureTreeText(ReadBundle bundle, long run, Texts texts) {
        this.bundle = bundle;
        this.texts = texts;
        this.names = new Names(bundle, texts);
        this.values = new ValueText(bundle.ruleSet(), texts);
        this.formulas = new FormulaText(texts, names::figure);
        bundle.steps("figure", run).forEach(step -> derived.put(step.text("figure"), step));
        bundle.steps("gap", run).forEach(step -> gaps.put(step.text("figure"), step));
        bundle.steps("input", run).forEach(step -> inputs.put(step.text("figure"), step));
        bundle.steps("parameter", run).forEach(step -> parameters.put(step.text("figure"), step));
        bundle.steps("ledger-line", run)
                .forEach(step -> lines.put(step.text("line") + "/line.amount/" + step.text("period"), step));
        bundle.steps("price-line", run).forEach(this::priceLine);
    }

    private void priceLine(Step step) {
        String end = "/" + step.text("period");
        Map.of("line.quantity", "quantity", "line.unit-price", "unitPrice", "line.vat-rate", "vatRate")
                .forEach((key, member) -> {
                    var statement = new HashMap<>(step.tree());
                    statement.put("value", step.tree().get(member));
                    lines.put(step.text("line") + "/" + key + end, new Step(Map.of("statement", statement)));
                });
    }

    /** Every figure there is a tree for. */
    Set<String> known() {
        var all = new HashSet<>(derived.keySet());
        List.of(inputs, parameters, gaps, lines).forEach(some -> all.addAll(some.keySet()));
        return all;
    }

    void write(Page page, String figure) {
        node(page, figure, "", "", "");
    }

    /**
     * @param first what stands before the first line of the node
     * @param rest what stands before its further lines and its children
     */
    private void node(Page page, String figure, String first, String rest, String mark) {
        page.tree(first + mark, names.figure(figure) + " = " + value(figure), rest);
        if (!told.add(figure)) {
            page.tree(rest, "  " + texts.text("explain.told"), rest);
            return;
        }
        var children = children(figure);
        String below = rest + (children.isEmpty() ? "  " : "│ ");
        notes(figure).forEach(note -> page.tree(below, note, below));
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            node(page, children.get(i), rest, rest + (last ? "   " : "│  "), last ? "└─ " : "├─ ");
        }
    }

    private String value(String figure) {
        if (derived.containsKey(figure)) {
            return values.of(figure, derived.get(figure).shown("value"));
        }
        if (parameters.containsKey(figure)) {
            return values.of(figure, parameters.get(figure).shown("value"));
        }
        if (gaps.containsKey(figure)) {
            return values.of(figure, gaps.get(figure).shown("admissible"));
        }
        if (lines.containsKey(figure)) {
            return values.of(figure, lines.get(figure).step("statement").shown("value"));
        }
        return Optional.ofNullable(inputs.get(figure)).map(step -> step.steps("statements")).orElse(List.of()).stream()
                .map(statement -> values.of(figure, statement.shown("value")))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private List<String> children(String figure) {
        return derived.containsKey(figure)
                ? List.copyOf(FormulaText.figures(derived.get(figure).tree().get("formula")))
                : List.of();
    }

    private List<String> notes(String figure) {
        var notes = new ArrayList<String>();
        if (derived.containsKey(figure)) {
            derivation(derived.get(figure), notes);
        }
        if (inputs.containsKey(figure)) {
            inputs.get(figure).steps("statements").forEach(statement -> notes.add(place(statement)));
        }
        if (lines.containsKey(figure)) {
            var line = lines.get(figure);
            notes.add(place(line.step("statement")) + account(line));
        }
        if (parameters.containsKey(figure)) {
            notes.add(parameter(parameters.get(figure)));
        }
        if (gaps.containsKey(figure)) {
            notes.add(texts.text("explain.gap", gaps.get(figure).text("rule")));
        }
        return notes;
    }

    private void derivation(Step step, List<String> notes) {
        Object formula = step.tree().get("formula");
        String written = formulas.of(formula);
        if (!FormulaText.figures(formula).isEmpty() && !written.equals(names.figure(step.text("figure")))) {
            notes.add("= " + written + (FormulaText.multiplies(formula) ? rounding(step.text("rounding")) : ""));
        }
        bundle.ruleSet().rule(step.text("rule")).ifPresent(rule -> notes.add(rule(rule)));
    }

    private String rounding(String rounding) {
        return rounding.equals("exact") ? "" : texts.text("explain.rounded", rounding.split(" ")[0]);
    }

    private String rule(RuleDescription rule) {
        String basis = rule.basis().stream()
                .map(id -> bundle.ruleSet().citations().get(id))
                .map(FigureTreeText::cited)
                .distinct()
                .collect(Collectors.joining("; "));
        return rule.id() + ", " + texts.text("force." + rule.force()) + ": " + basis;
    }

    private static String cited(Citation citation) {
        return citation.act() + (citation.section().isEmpty() ? "" : " " + citation.section());
    }

    private String place(Step statement) {
        return statement.text("document") + " " + statement.text("pointer")
                + (statement.text("assertedBy").isEmpty()
                        ? ""
                        : texts.text("explain.says", names.holder(statement.text("assertedBy"))));
    }

    private String account(Step line) {
        return line.text("account").isEmpty()
                ? ""
                : texts.text("explain.account", line.text("account"), line.text("art"));
    }

    private String parameter(Step step) {
        String sources = step.texts("citations").stream()
                .map(id -> bundle.ruleSet().citations().get(id))
                .map(FigureTreeText::cited)
                .collect(Collectors.joining("; "));
        boolean gap = Boolean.TRUE.equals(step.tree().get("gap"));
        boolean verified = Boolean.TRUE.equals(step.tree().get("verified"));
        return texts.text(gap ? "explain.parameter.gap" : "explain.parameter", step.text("from"), step.text("to"))
                + ": " + sources + " (" + texts.text(verified ? "status.verified" : "status.unverified") + ")";
    }
}
