package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A formula of a trace as people write one: with signs where everybody knows them, in words where not. */
final class FormulaText {

    private static final int MOST_TERMS = 4;
    private static final Set<Object> ADDITIVE =
            Set.of("0", "1", "sum", "difference", "nonNegative", "minimum", "maximum");

    private final Texts texts;
    private final UnaryOperator<String> name;

    /** @param name what a figure is called, by its id */
    FormulaText(Texts texts, UnaryOperator<String> name) {
        this.texts = texts;
        this.name = name;
    }

    String of(Object formula) {
        return write(formula, false);
    }

    /** Ids of the figures in a formula, in the order in which they stand. */
    static Set<String> figures(Object formula) {
        var ids = new LinkedHashSet<String>();
        gather(formula, ids);
        return ids;
    }

    private static void gather(Object formula, Set<String> ids) {
        if (formula instanceof String id) {
            ids.add(id);
        } else if (formula instanceof List<?> list) {
            list.stream().skip(1).forEach(operand -> gather(operand, ids));
        }
    }

    private String write(Object formula, boolean inside) {
        if (!(formula instanceof List<?> list)) {
            return name.apply(String.valueOf(formula));
        }
        String[] operation = String.valueOf(list.get(0)).split(" ");
        var operands = new ArrayList<Object>(list.subList(1, list.size()));
        return switch (operation[0]) {
            case "0", "1" -> operation[0];
            case "sum", "difference" -> sum(formula, inside);
            case "product" -> closed(joined(operands, " × "), inside);
            case "prorate" ->
                closed(
                        write(operands.get(0), true) + " × " + write(operands.get(1), true) + " ÷ "
                                + write(operands.get(2), true),
                        inside);
            case "quotient" -> closed(joined(operands, " ÷ "), inside);
            case "comparison" -> closed(joined(operands, relation(operation[1])), inside);
            case "days" -> closed(texts.text("formula.days", operation[1], operation[2]), inside);
            default ->
                texts.find("formula." + operation[0], inner(operands))
                        .orElseGet(() -> operation[0] + "(" + String.join("; ", inner(operands)) + ")");
        };
    }

    private String[] inner(List<Object> operands) {
        return operands.stream().map(this::of).toArray(String[]::new);
    }

    private String joined(List<Object> operands, String sign) {
        return operands.stream().map(operand -> write(operand, true)).collect(Collectors.joining(sign));
    }

    private static String closed(String text, boolean inside) {
        return inside ? "(" + text + ")" : text;
    }

    private static String relation(String relation) {
        return switch (relation) {
            case "AT_LEAST" -> " ≥ ";
            case "MORE_THAN" -> " > ";
            default -> " = ";
        };
    }

    /** One term of a sum with its sign. */
    private record Term(boolean negative, Object formula) {}

    private String sum(Object formula, boolean inside) {
        var terms = new ArrayList<Term>();
        flatten(formula, false, terms);
        if (terms.isEmpty()) {
            return "0";
        }
        if (terms.size() > MOST_TERMS) {
            return texts.text("formula.sum", terms.size());
        }
        var text = new StringBuilder();
        for (Term term : terms) {
            String sign = term.negative() ? "−" : text.isEmpty() ? "" : "+";
            text.append(text.isEmpty() ? sign : " " + sign + " ").append(write(term.formula(), true));
        }
        return closed(text.toString(), inside && terms.size() > 1);
    }

    /** A sum in a sum is one sum, and a difference takes part with its sign turned. */
    private static void flatten(Object formula, boolean negative, List<Term> terms) {
        if (formula instanceof List<?> list && list.get(0).equals("sum")) {
            list.stream().skip(1).forEach(each -> flatten(each, negative, terms));
        } else if (formula instanceof List<?> list && list.get(0).equals("difference")) {
            flatten(list.get(1), negative, terms);
            flatten(list.get(2), !negative, terms);
        } else if (!formula.equals(List.of("0"))) {
            terms.add(new Term(negative, formula));
        }
    }

    /** Whether rounding can change what the formula comes to: it multiplies or divides. */
    static boolean multiplies(Object formula) {
        return formula instanceof List<?> list
                && (!ADDITIVE.contains(list.get(0)) || list.stream().skip(1).anyMatch(FormulaText::multiplies));
    }
}
