package no.likevilkar.check.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rule files for tests. */
final class RuleText {

    static final String HEAD =
            """
            package no_eea.v2026_0
            dialect "java"
            ruleflow-group "candidate"

            """;

    private static final List<String> TYPES = List.of(
            "model.Answer",
            "model.Bid",
            "model.Item",
            "model.LedgerLine",
            "model.Period",
            "model.PriceBasis",
            "model.PriceLine",
            "model.PublicUnit",
            "figure.Figure",
            "figure.Step",
            "fact.CostLine",
            "fact.Mapping",
            "fact.Parameter",
            "fact.Provider",
            "fact.Selected",
            "fact.Span",
            "fact.Succession",
            "fact.Treatment",
            "fact.TreatmentKind",
            "fact.Year");

    private RuleText() {}

    /** A file that imports everything and holds one rule; its conditions begin on line 4 of the rule. */
    static String file(String conditions, String conclusion) {
        return head()
                + "rule \"NO-X01 a rule\"\n@phase(candidate) @basis(A, B) @force(LAW) @needs(a.b) @gives(x.y)\nwhen\n"
                + conditions + "\nthen\n    insert( " + conclusion + " );\nend\n";
    }

    /** A rule that gives a figure for {@code $unit} and the whole case, by a formula. */
    static Rule figure(String conditions, String formula) {
        return rule(conditions, "figure( \"NO-X01\", $unit, \"case\", \"x.y\", " + formula + " )");
    }

    static Rule rule(String conditions, String conclusion) {
        return RuleReader.read("x.drl", file(conditions, conclusion)).get(0);
    }

    static String head() {
        return HEAD
                + Stream.concat(
                                TYPES.stream().map(type -> "import no.likevilkar." + type + ";\n"),
                                Functions.ALL.values().stream()
                                        .map(function -> "import function no.likevilkar."
                                                + (function.kind() == Function.Kind.CONCLUSION
                                                        ? "fact.Conclusions."
                                                        : "figure.Formulas.")
                                                + function.name() + ";\n"))
                        .collect(Collectors.joining());
    }
}
