package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula of the trace in words, its figures leading to their rows. Parts that are nothing, such as the sum of no amounts,
 * are left out of a sum; no number is worked out here.
 */
final class FormulaWords {

    private static final int MOST = 8;
    private static final List<Object> ZERO = List.of("0");

    private final Speech speech;
    private final FigureRows rows;

    FormulaWords(Speech speech, FigureRows rows) {
        this.speech = speech;
        this.rows = rows;
    }

    Element write(Object formula) {
        return formula instanceof String figure ? rows.link(figure) : operation(list(formula));
    }

    /** An operand, in brackets when it is itself put together. */
    private Element part(Object formula) {
        var words = write(formula);
        return isSimple(formula) ? words : Element.of("span", "(", words, ")");
    }

    private boolean isSimple(Object formula) {
        if (formula instanceof String || isNothing(formula)) {
            return true;
        }
        var list = list(formula);
        return switch (name(list)) {
            case "0", "1" -> true;
            case "sum" ->
                ones(list) > 0
                        || something(list).size() == 1
                                && isSimple(something(list).get(0));
            default -> false;
        };
    }

    private Element operation(List<?> list) {
        var operands = list.subList(1, list.size());
        return switch (name(list)) {
            case "0", "1" -> Element.of("span", name(list));
            case "sum" -> sum(list);
            case "difference" -> difference(operands);
            case "maximum" -> maximum(operands);
            case "comparison" -> all("relation." + setting(list, 0), operands);
            case "round" -> named("round", operands, setting(list, 0));
            case "days" ->
                Element.of(
                        "span",
                        speech.text("formula.days", speech.day(setting(list, 0)), speech.day(setting(list, 1))));
            case "minimum" -> listed("minimum", operands);
            case "count" -> listed("count", operands);
            case "compound" -> listed("compound", operands);
            case "presentValue" -> firstAndRest("presentValue", operands);
            case "allocate" -> firstAndRest("allocate", operands);
            case "lookup" -> lookup(list, operands);
            default -> all("formula." + name(list), operands);
        };
    }

    private Element sum(List<?> list) {
        if (ones(list) > 0) {
            return Element.of("span", Integer.toString(ones(list)));
        }
        var parts = something(list);
        if (parts.isEmpty()) {
            return Element.of("span", speech.text("formula.nothing"));
        }
        if (parts.size() == 1) {
            return write(parts.get(0));
        }
        if (parts.size() > MOST) {
            var shown = new ArrayList<Object>();
            parts.subList(0, MOST - 2).forEach(part -> shown.add(write(part)));
            return Element.of("span")
                    .sentence(
                            speech.text("formula.many"),
                            Integer.toString(parts.size()),
                            speech.enumeration(shown.subList(0, shown.size())),
                            write(parts.get(parts.size() - 1)));
        }
        var words = Element.of("span");
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                words.add(" + ");
            }
            words.add(part(parts.get(i)));
        }
        return words;
    }

    private Element difference(List<?> operands) {
        if (isNothing(operands.get(1))) {
            return write(operands.get(0));
        }
        return isNothing(operands.get(0))
                ? all("formula.negated", operands.subList(1, 2))
                : all("formula.difference", operands);
    }

    /** The larger of a value and its opposite is its size. */
    private Element maximum(List<?> operands) {
        boolean size = operands.size() == 2
                && operands.get(1) instanceof List<?> other
                && other.equals(List.of("difference", ZERO, operands.get(0)));
        return size ? all("formula.size", operands.subList(0, 1)) : listed("maximum", operands);
    }

    private Element lookup(List<?> list, List<?> operands) {
        var bands = new ArrayList<Object>();
        for (int i = 1; i < operands.size(); i++) {
            bands.add(speech.sentence("span", "formula.band", setting(list, i), write(operands.get(i))));
        }
        return speech.sentence("span", "formula.lookup", part(operands.get(0)), speech.enumeration(bands));
    }

    private Element firstAndRest(String name, List<?> operands) {
        var rest =
                operands.subList(1, operands.size()).stream().map(this::write).toList();
        return speech.sentence("span", "formula." + name, part(operands.get(0)), speech.enumeration(rest));
    }

    private Element listed(String name, List<?> operands) {
        return speech.sentence(
                "span",
                "formula." + name,
                speech.enumeration(operands.stream().map(this::write).toList()));
    }

    private Element named(String name, List<?> operands, String setting) {
        return speech.sentence("span", "formula." + name, part(operands.get(0)), setting);
    }

    private Element all(String key, List<?> operands) {
        return speech.sentence("span", key, operands.stream().map(this::part).toArray());
    }

    private static String name(List<?> list) {
        String operation = (String) list.get(0);
        int space = operation.indexOf(' ');
        return space < 0 ? operation : operation.substring(0, space);
    }

    private static String setting(List<?> list, int place) {
        return ((String) list.get(0)).split(" ")[place + 1];
    }

    /** How many ones a sum of nothing but ones adds up; 0 for any other. */
    private static int ones(List<?> sum) {
        boolean all = sum.subList(1, sum.size()).stream().allMatch(List.of("1")::equals);
        return all ? sum.size() - 1 : 0;
    }

    private static List<?> something(List<?> sum) {
        return sum.subList(1, sum.size()).stream()
                .filter(operand -> !isNothing(operand))
                .toList();
    }

    /** Whether a part of a formula is zero by its shape alone. */
    private static boolean isNothing(Object formula) {
        if (!(formula instanceof List<?> list)) {
            return false;
        }
        var operands = list.subList(1, list.size());
        return switch (name(list)) {
            case "0" -> true;
            case "sum", "difference" -> operands.stream().allMatch(FormulaWords::isNothing);
            default -> false;
        };
    }

    private static List<?> list(Object formula) {
        if (formula instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String) {
            return list;
        }
        throw new IllegalArgumentException("formula: found " + formula + "; expected a figure or an operation");
    }
}
