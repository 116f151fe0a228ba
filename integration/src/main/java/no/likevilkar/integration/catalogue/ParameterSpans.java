package no.likevilkar.integration.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.likevilkar.parameter.DatedValue;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.parameter.Status;

/** For which days a parameter has values, spans that follow on one another told as one. */
final class ParameterSpans {

    private record Span(LocalDate from, Optional<LocalDate> to) {

        @Override
        public String toString() {
            return to.map(last -> from + " to " + last).orElse("from " + from);
        }
    }

    private ParameterSpans() {}

    static String line(ParameterDefinition parameter) {
        var named = CatalogueRule.named(parameter.id(), parameter.label());
        if (parameter.values().isEmpty()) {
            return named + ": no value" + instead(parameter);
        }
        var alike = new LinkedHashMap<String, List<String>>();
        parameter.dimensions().forEach(dimension -> alike.computeIfAbsent(
                        spans(parameter, dimension), ignored -> new ArrayList<>())
                .add(dimension));
        var told = new ArrayList<String>();
        alike.forEach((spans, dimensions) ->
                told.add(dimensions.equals(List.of("")) ? spans : String.join(", ", dimensions) + " " + spans));
        return named + ": " + String.join("; ", told) + checked(parameter) + instead(parameter);
    }

    private static String spans(ParameterDefinition parameter, String dimension) {
        var spans = new ArrayList<Span>();
        parameter.values().stream()
                .filter(value -> value.dimension().equals(dimension))
                .sorted(Comparator.comparing(DatedValue::from))
                .forEach(value -> add(spans, value));
        return String.join(" and ", spans.stream().map(Span::toString).toList());
    }

    private static void add(List<Span> spans, DatedValue value) {
        int last = spans.size() - 1;
        boolean follows = last >= 0
                && spans.get(last)
                        .to()
                        .filter(to -> to.plusDays(1).equals(value.from()))
                        .isPresent();
        if (follows) {
            spans.set(last, new Span(spans.get(last).from(), value.to()));
        } else {
            spans.add(new Span(value.from(), value.to()));
        }
    }

    private static String checked(ParameterDefinition parameter) {
        long checked = parameter.values().stream()
                .filter(value -> value.status() == Status.VERIFIED)
                .count();
        return " (%d values, %d of them checked)".formatted(parameter.values().size(), checked);
    }

    /** What may be assumed on other days. */
    private static String instead(ParameterDefinition parameter) {
        return parameter
                .fallback()
                .map(range -> "; else " + end(range.low(), "any low") + " to " + end(range.high(), "any high"))
                .orElse("");
    }

    private static String end(Optional<BigDecimal> end, String open) {
        return end.map(BigDecimal::toPlainString).orElse(open);
    }
}
