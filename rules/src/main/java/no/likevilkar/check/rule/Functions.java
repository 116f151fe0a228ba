package no.likevilkar.check.rule;

import static no.likevilkar.check.rule.Function.Kind.COMPARISON;
import static no.likevilkar.check.rule.Function.Kind.CONCLUSION;
import static no.likevilkar.check.rule.Function.Kind.FORMULA;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Node.Operation;
import no.likevilkar.check.rule.Function.Arguments;
import no.likevilkar.check.rule.Function.Kind;
import no.likevilkar.check.rule.Function.Maker;
import no.likevilkar.check.rule.Function.Parameter;

/**
 * The whole vocabulary of consequences: what a rule may conclude, and the formulas it may conclude by. The algebra also has
 * {@code lookup} and {@code round}, which no rule can write as such: a rule has no decimal numbers and no rounding modes, and writes
 * {@code band} and the words that begin with {@code whole}; and {@code presentValue} and {@code allocate}, because what a rule
 * collects has no order in time or by meaning.
 */
final class Functions {

    static final Map<String, Function> ALL;

    private static final Node ZERO = Node.of("0");
    private static final Node ONE = Node.of("1");

    static {
        var all = new TreeMap<String, Function>();
        figures(all);
        otherConclusions(all);
        lines(all);
        formulas(all);
        ALL = Collections.unmodifiableMap(all);
    }

    private Functions() {}

    private static void figures(Map<String, Function> all) {
        figure(all, "figure", "NONE");
        figure(all, "coverage", "COVERAGE");
        figure(all, "correction", "CORRECTION");
        figure(all, "omitted", "OMITTED");
        figure(all, "advantage", "ADVANTAGE");
        figure(all, "handicap", "HANDICAP");
        figure(all, "location", "LOCATION");
    }

    private static void otherConclusions(Map<String, Function> all) {
        add(
                all,
                CONCLUSION,
                "gap",
                "RULE SUBJECT PERIOD WORD",
                a -> Facts.gap(a.text(0), a.text(1), a.text(2), a.text(3)));
        add(all, CONCLUSION, "question", "RULE SUBJECT WORD", a -> Facts.question(a.text(0), a.text(1), a.text(2)));
        add(all, CONCLUSION, "outOfScope", "RULE SUBJECT WORD", a -> Facts.scope(a.text(0), a.text(1), a.text(2)));
        add(all, CONCLUSION, "flag", "RULE SUBJECT WORD", a -> Facts.flag(a.text(0), a.text(1), a.text(2)));
        add(
                all,
                CONCLUSION,
                "finding",
                "RULE SUBJECT PERIOD FORMULA OPERAND OPERAND",
                a -> Facts.finding(a.text(0), a.text(1), a.text(2), a.node(3), a.node(4), a.node(5)));
        assertion(all, "met", "MET");
        assertion(all, "notMet", "NOT_MET");
        assertion(all, "notApplicable", "NOT_APPLICABLE");
        assertion(all, "referred", "REFERRED");
    }

    private static void lines(Map<String, Function> all) {
        add(
                all,
                CONCLUSION,
                "costLine",
                "RULE SUBJECT WORD PERIOD WORD WORD FIGURE",
                a -> Facts.costLine(a.text(1), a.text(2), a.text(3), a.text(4), a.text(5), a.text(0), a.fact(6)));
        add(
                all,
                CONCLUSION,
                "takenAsPrice",
                "RULE COST_LINE WORD",
                a -> treated(a, "PRICE", negative(reference(amount(a)))));
        add(all, CONCLUSION, "corrected", "RULE COST_LINE WORD FORMULA", a -> treated(a, "CORRECTED", a.node(3)));
        add(all, CONCLUSION, "netted", "RULE COST_LINE WORD", a -> treated(a, "NETTED", ZERO));
        add(
                all,
                CONCLUSION,
                "correctedWhole",
                "RULE SUBJECT PERIOD WORD FIGURE FORMULA",
                a -> Facts.treatment(
                        a.text(1),
                        a.text(1),
                        a.text(2),
                        "CORRECTED",
                        a.text(0),
                        a.text(3),
                        a.fact(4),
                        Facts.figure(a.text(1), a.text(3), a.text(2), a.text(0), "NONE", a.node(5))));
    }

    private static void formulas(Map<String, Function> all) {
        add(all, FORMULA, "zero", "", a -> ZERO);
        add(all, FORMULA, "one", "", a -> ONE);
        add(all, FORMULA, "sum", "OPERANDS", a -> new Operation("sum", List.of(), a.nodes(0)));
        add(all, FORMULA, "count", "LIST", a -> new Operation("count", List.of(), a.nodes(0)));
        add(all, FORMULA, "difference", "OPERAND OPERAND", a -> Node.of("difference", a.node(0), a.node(1)));
        add(all, FORMULA, "negative", "OPERAND", a -> negative(a.node(0)));
        add(all, FORMULA, "product", "OPERAND OPERAND", a -> Node.of("product", a.node(0), a.node(1)));
        add(
                all,
                FORMULA,
                "quotient",
                "OPERAND OPERAND NUMBER",
                a -> halfUp("quotient", a.text(2), a.node(0), a.node(1)));
        add(
                all,
                FORMULA,
                "mean",
                "OPERAND OPERAND NUMBER",
                a -> halfUp("quotient", a.text(2), Node.of("sum", a.node(0), a.node(1)), Node.of("sum", ONE, ONE)));
        add(all, FORMULA, "minimum", "OPERAND OPERAND", a -> Node.of("minimum", a.node(0), a.node(1)));
        add(all, FORMULA, "maximum", "OPERAND OPERAND", a -> Node.of("maximum", a.node(0), a.node(1)));
        add(all, FORMULA, "nonNegative", "OPERAND", a -> Node.of("nonNegative", a.node(0)));
        add(all, FORMULA, "absolute", "OPERAND", a -> Node.of("maximum", a.node(0), negative(a.node(0))));
        comparison(all, "atLeast", "AT_LEAST");
        comparison(all, "moreThan", "MORE_THAN");
        comparison(all, "equal", "EQUAL");
        add(
                all,
                FORMULA,
                "choose",
                "COMPARISON OPERAND OPERAND",
                a -> Node.of("choose", a.node(0), a.node(1), a.node(2)));
        add(
                all,
                FORMULA,
                "days",
                "DAY DAY",
                a -> new Operation("days", List.of(a.day(0).toString(), a.day(1).toString()), List.of()));
        add(all, FORMULA, "commonDays", "DAY DAY DAY DAY", a -> common(a.day(0), a.day(1), a.day(2), a.day(3)));
        whole(all, "wholeBelow", "FLOOR");
        whole(all, "wholeAbove", "CEILING");
        add(all, FORMULA, "wholeNearest", "OPERAND OPERAND", a -> wholeNearest(a.node(0), a.node(1)));
        add(all, FORMULA, "band", "LIST OPERAND", a -> Bands.lookup(a.nodes(0), a.node(1)));
        add(
                all,
                FORMULA,
                "prorate",
                "OPERAND OPERAND OPERAND NUMBER",
                a -> halfUp("prorate", a.text(3), a.node(0), a.node(1), a.node(2)));
        add(all, FORMULA, "compound", "LIST", a -> new Operation("compound", List.of(), a.nodes(0)));
    }

    private static Node common(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        var first = Collections.max(List.of(from, otherFrom));
        var last = Collections.min(List.of(to, otherTo));
        return last.isBefore(first)
                ? ZERO
                : new Operation("days", List.of(first.toString(), last.toString()), List.of());
    }

    private static void whole(Map<String, Function> all, String name, String mode) {
        add(all, FORMULA, name, "OPERAND", a -> whole(mode, a.node(0)));
    }

    private static Node whole(String mode, Node operand) {
        return new Operation("round", List.of("0", mode), List.of(operand));
    }

    private static Node wholeNearest(Node operand, Node halfAway) {
        var isAway = new Operation("comparison", List.of("EQUAL"), List.of(halfAway, ONE));
        return Node.of("choose", isAway, whole("HALF_UP", operand), whole("HALF_DOWN", operand));
    }

    private static void add(Map<String, Function> all, Kind kind, String name, String parameters, Maker maker) {
        var takes = Stream.of(parameters.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Parameter::valueOf)
                .toList();
        all.put(name, new Function(name, kind, takes, maker));
    }

    private static void figure(Map<String, Function> all, String name, String step) {
        add(
                all,
                CONCLUSION,
                name,
                "RULE SUBJECT PERIOD WORD FORMULA",
                a -> Facts.figure(a.text(1), a.text(3), a.text(2), a.text(0), step, a.node(4)));
    }

    private static void assertion(Map<String, Function> all, String name, String result) {
        add(
                all,
                CONCLUSION,
                name,
                "RULE SUBJECT PERIOD",
                a -> Facts.assertion(a.text(0), a.text(1), a.text(2), result));
    }

    private static void comparison(Map<String, Function> all, String name, String relation) {
        add(
                all,
                COMPARISON,
                name,
                "OPERAND OPERAND",
                a -> new Operation("comparison", List.of(relation), List.of(a.node(0), a.node(1))));
    }

    private static Fact amount(Arguments a) {
        return (Fact) a.fact(1).get("amount");
    }

    private static Fact treated(Arguments a, String kind, Node change) {
        var line = a.fact(1);
        return Facts.treatment(
                line.text("id"),
                line.text("owner"),
                line.text("period"),
                kind,
                a.text(0),
                a.text(2),
                amount(a),
                Facts.figure(line.text("id"), a.text(2), line.text("period"), a.text(0), "NONE", change));
    }

    /** How a formula names a figure. */
    static Node reference(Fact figure) {
        return new Node.Ref(figure.text("id"));
    }

    private static Node negative(Node node) {
        return Node.of("difference", ZERO, node);
    }

    private static Node halfUp(String name, String scale, Node... operands) {
        return new Operation(name, List.of(scale, "HALF_UP"), List.of(operands));
    }
}
