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
            case "sum" -> sum(operands, inside);
            case "difference" -> difference(operands, inside);
            case "product" -> signed(operands, " × ", inside);
            case "quotient" -> texts.text(
                    "formula.quotient", write(operands.get(0), true), write(operands.get(1), true), operation[1]);
            case "comparison" -> write(operands.get(0), true) + relation(operation[1]) + write(operands.get(1), true);
            case "days" -> texts.text("formula.days", operation[1], operation[2]);
            default -> texts.find("formula." + operation[0], args(operands))
                    .orElseGet(() -> operation[0] + "("
                            + operands.stream().map(this::of).collect(Collectors.joining("; ")) + ")");
        };
    }

    private Object[] args(List<Object> operands) {
        return operands.stream().map(operand -> write(operand, true)).toArray();
    }

    private static String relation(String relation) {
        return switch (relation) {
            case "AT_LEAST" -> " ≥ ";
            case "MORE_THAN" -> " > ";
            default -> " = ";
        };
    }

    private String sum(List<Object> operands, boolean inside) {
        var terms = new ArrayList<Object>();
        operands.forEach(operand -> flatten(operand, terms));
        if (terms.isEmpty()) {
            return "0";
        }
        if (terms.size() > MOST_TERMS) {
            return texts.text("formula.sum", terms.size());
        }
        return signed(terms, " + ", inside);
    }

    /** A sum in a sum is one sum. */
    private static void flatten(Object operand, List<Object> terms) {
        if (operand instanceof List<?> list && list.get(0).equals("sum")) {
            list.stream().skip(1).forEach(each -> flatten(each, terms));
        } else {
            terms.add(operand);
        }
    }

    private String difference(List<Object> operands, boolean inside) {
        if (operands.get(0).equals(List.of("0"))) {
            return "−" + write(operands.get(1), true);
        }
        return signed(operands, " − ", inside);
    }

    private String signed(List<Object> operands, String sign, boolean inside) {
        String text = operands.stream().map(operand -> write(operand, true)).collect(Collectors.joining(sign));
        return inside && operands.size() > 1 ? "(" + text + ")" : text;
    }
}
