package no.likevilkar.integration.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.Value;

/**
 * The bridge from stated to neutral price as a picture of bars, one below the other, in whole-number coordinates. A full bar
 * is what is sure of an amount; hatching with a line at each end is the range in which the sum may lie. Where a value is
 * withheld nothing is drawn, so no length tells of it.
 */
final class BridgeChart {

    private static final int WIDTH = 800;
    private static final int ROW = 34;
    private static final int LEFT = 262;
    private static final int RIGHT = 560;
    private static final int LETTERS = 33;

    private final Speech speech;
    private final String id;
    private final List<Bar> bars = new ArrayList<>();
    private Value running = Value.NONE;

    private enum Kind {
        LEVEL,
        STEP,
        BESIDE
    }

    /**
     * @param from where the bar starts
     * @param to where it ends
     * @param shown the number written beside it
     */
    private record Bar(Kind kind, String label, Value from, Value to, Value shown) {}

    BridgeChart(Speech speech, String id) {
        this.speech = speech;
        this.id = id;
    }

    void level(String label, Value value) {
        bars.add(new Bar(Kind.LEVEL, label, zero(), value, value));
        running = value;
    }

    void step(String label, Value amount, Value subtotal) {
        bars.add(new Bar(Kind.STEP, label, running, subtotal, amount));
        running = subtotal;
    }

    void beside(String label, Value amount) {
        bars.add(new Bar(Kind.BESIDE, label, zero(), amount, amount));
    }

    private static Value zero() {
        return new Value(Optional.of(Interval.point(BigDecimal.ZERO)), false);
    }

    Element write(String caption) {
        int height = bars.size() * ROW + 14;
        var svg = Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .with("aria-labelledby", id + "-t " + id + "-d")
                .add(Element.of("title", caption).with("id", id + "-t"))
                .add(Element.of("desc", speech.text("chart.description", bars.size()))
                        .with("id", id + "-d"))
                .add(Element.of("defs", hatch()));
        var scale = Scale.of(bars.stream().flatMap(bar -> Stream.of(bar.from(), bar.to())));
        int zero = scale.at(BigDecimal.ZERO);
        svg.add(line(zero, 4, zero, height - 4, "axis"));
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).kind() == Kind.BESIDE && bars.get(i - 1).kind() != Kind.BESIDE) {
                svg.add(line(0, i * ROW + 4, WIDTH, i * ROW + 4, "apart"));
            }
            draw(svg, bars.get(i), i * ROW + 8, scale);
        }
        return Element.of(
                        "figure",
                        Element.of("div", svg)
                                .with("class", "wide")
                                .with("role", "region")
                                .with("aria-label", speech.text("chart.box", caption))
                                .with("tabindex", "0"))
                .add(speech.sentence("figcaption", "chart.legend"));
    }

    private Element hatch() {
        return Element.of("pattern", Element.of("path").with("d", "M0 8L8 0").with("class", "stripe"))
                .with("id", id + "-h")
                .with("width", 8)
                .with("height", 8)
                .with("patternUnits", "userSpaceOnUse");
    }

    private void draw(Element svg, Bar bar, int top, Scale scale) {
        svg.add(text(bar.label(), 0, top + 17, "label"));
        svg.add(text(speech.moneyText(bar.shown()), WIDTH, top + 17, "amount"));
        if (bar.from().known().isEmpty() || bar.to().known().isEmpty()) {
            return;
        }
        var from = bar.from().known().get();
        var to = bar.to().known().get();
        int start = from.low().map(scale::at).orElse(LEFT);
        int low = to.low().map(scale::at).orElse(LEFT);
        int high = to.high().map(scale::at).orElse(RIGHT);
        svg.add(box(start, low, top, kind(bar, start, low)));
        if (high > low) {
            svg.add(box(low, high, top, "range").with("fill", "url(#" + id + "-h)"));
            to.low().ifPresent(end -> svg.add(line(low, top - 2, low, top + 24, "whisker")));
            to.high().ifPresent(end -> svg.add(line(high, top - 2, high, top + 24, "whisker")));
            svg.add(line(low, top + 11, high, top + 11, "whisker"));
        }
    }

    private static String kind(Bar bar, int start, int end) {
        return switch (bar.kind()) {
            case LEVEL -> "level";
            case BESIDE -> "beside";
            case STEP -> end < start ? "down" : "up";
        };
    }

    private static Element box(int from, int to, int top, String kind) {
        return Element.of("rect")
                .with("x", Math.min(from, to))
                .with("y", top)
                .with("width", Math.max(1, Math.abs(to - from)))
                .with("height", 22)
                .with("class", kind);
    }

    private static Element line(int x1, int y1, int x2, int y2, String kind) {
        return Element.of("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("class", kind);
    }

    private static Element text(String text, int x, int y, String kind) {
        return Element.of("text", shortened(text)).with("x", x).with("y", y).with("class", kind);
    }

    /** The table below has the whole name. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LETTERS - 1)).stripTrailing() + "\u2026";
    }

    /**
     * Where amounts lie between the left and the right edge.
     *
     * @param low the least amount
     * @param span from the least to the greatest, never zero
     */
    private record Scale(BigDecimal low, BigDecimal span) {

        static Scale of(Stream<Value> values) {
            var bounds = values.flatMap(value -> value.known().stream())
                    .flatMap(known -> Stream.concat(known.low().stream(), known.high().stream()))
                    .toList();
            var low = bounds.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
            var span = bounds.stream().reduce(BigDecimal.ZERO, BigDecimal::max).subtract(low);
            return new Scale(low, span.signum() == 0 ? BigDecimal.ONE : span);
        }

        int at(BigDecimal amount) {
            return LEFT
                    + amount.subtract(low)
                            .multiply(BigDecimal.valueOf(RIGHT - LEFT))
                            .divide(span, 0, RoundingMode.HALF_UP)
                            .intValueExact();
        }
    }
}
