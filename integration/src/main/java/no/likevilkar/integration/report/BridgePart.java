package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.likevilkar.integration.words.Value;
import no.likevilkar.model.Period;

/** From the stated to the neutral price, for each period and for all of them: the chart, and the table that says the same. */
final class BridgePart implements Part {

    private static final String UNIT = "UNIT";

    private final Entry verdict;
    private final Speech speech;
    private final FigureRows rows;

    BridgePart(BundleText bundle, Speech speech, FigureRows rows) {
        this.verdict = bundle.verdict();
        this.speech = speech;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "part.bridge";
    }

    @Override
    public boolean isThere() {
        return !verdict.list("ladder").isEmpty();
    }

    @Override
    public List<Element> write() {
        var all = new ArrayList<Element>();
        all.add(speech.paragraph("bridge.reading"));
        var periods = verdict.entries("periods");
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            if (periods.size() > 1) {
                all.add(Element.of("h3").sentence(speech.text("bridge.period"), speech.quoted(period.text("id"))));
            }
            all.addAll(period(period.text("id"), i, periods.size() == 1));
        }
        var whole = whole();
        var beside = beside(Period.WHOLE, speech.text("bridge.besideWhole", verdict.text("currency")));
        if (periods.size() > 1 || !whole.isEmpty() || !beside.isEmpty()) {
            all.add(Element.of("h3", speech.text("bridge.total")));
            if (!whole.isEmpty()) {
                all.add(whole.write());
            }
            apart(beside, all);
            all.addAll(total(periods.size()));
        }
        return all;
    }

    private List<Element> period(String period, int number, boolean only) {
        var chart = new BridgeChart(speech, speech.language() + "-bridge" + number);
        String caption = speech.text("bridge.caption", period, verdict.text("currency"));
        var grid = new Grid(
                caption,
                speech.text("ladder.step"),
                speech.text("ladder.amount"),
                speech.text("ladder.subtotal"),
                speech.text("bridge.rule"));
        var rungs = of(verdict.entries("ladder"), period);
        var stated = only ? verdict.entry("prices").value("stated") : stated(rungs);
        if (stated.isThere()) {
            chart.level(speech.text("prices.stated"), stated);
            grid.row(speech.text("prices.stated"), "", speech.money(stated), "");
        }
        for (var rung : rungs) {
            chart.step(step(rung), rung.value("amount"), rung.value("subtotal"));
            row(grid, rung);
        }
        if (!rungs.isEmpty()) {
            var last = rungs.get(rungs.size() - 1).value("subtotal");
            chart.level(speech.text("prices.neutral"), last);
            grid.row(speech.text("prices.neutral"), "", speech.money(last), "");
        }
        return withBeside(period, caption, chart, grid);
    }

    /** Handicaps and location stand apart, below the chart's line and in a table of their own. */
    private List<Element> withBeside(String period, String caption, BridgeChart chart, Grid grid) {
        besides(period).forEach(rung -> chart.beside(step(rung), rung.value("amount")));
        var all = new ArrayList<Element>();
        all.add(chart.write(caption));
        all.add(grid.write());
        apart(beside(period, speech.text("bridge.beside", period, verdict.text("currency"))), all);
        return all;
    }

    private void apart(Grid beside, List<Element> all) {
        if (!beside.isEmpty()) {
            all.add(speech.paragraph("bridge.apart"));
            all.add(beside.write());
        }
    }

    private Grid beside(String period, String caption) {
        var grid =
                new Grid(caption, speech.text("ladder.step"), speech.text("ladder.amount"), speech.text("bridge.rule"));
        besides(period).forEach(rung -> grid.row(link(rung), speech.money(rung.value("amount")), rule(rung)));
        return grid;
    }

    private List<Entry> besides(String period) {
        var apart = new ArrayList<>(of(verdict.entries("handicaps"), period));
        apart.addAll(of(verdict.entries("location"), period));
        return apart;
    }

    /** Steps that are of the whole case and stand in no period. */
    private Grid whole() {
        var grid = new Grid(
                speech.text("bridge.whole", verdict.text("currency")),
                speech.text("ladder.step"),
                speech.text("ladder.amount"),
                speech.text("ladder.subtotal"),
                speech.text("bridge.rule"));
        of(verdict.entries("ladder"), Period.WHOLE).forEach(rung -> row(grid, rung));
        return grid;
    }

    /** All periods: the prices as the verdict has them. Amounts of single steps are told for each period and not added up here. */
    private List<Element> total(int number) {
        var chart = new BridgeChart(speech, speech.language() + "-bridge" + number);
        String caption = speech.text("bridge.totalCaption", verdict.text("currency"));
        var grid = new Grid(caption, speech.text("prices.price"), speech.text("prices.amount"));
        for (String price : List.of("stated", "booked", "own", "full", "neutral")) {
            var value = verdict.entry("prices").value(price);
            if (value.isThere()) {
                chart.level(speech.text("prices." + price), value);
                grid.row(speech.text("prices." + price), speech.money(value));
            }
        }
        return List.of(chart.write(caption), grid.write());
    }

    private static List<Entry> of(List<Entry> rungs, String period) {
        return rungs.stream()
                .filter(rung -> rung.text("side").equals(UNIT))
                .filter(rung -> rung.text("period").equals(period))
                .toList();
    }

    /** What the ladder of a period starts from: the trace says what the first step took from what it came to. */
    private Value stated(List<Entry> rungs) {
        return rungs.stream()
                .findFirst()
                .filter(rung -> rung.text("step").equals("COVERAGE"))
                .flatMap(rung -> rows.agreed(rung.text("figure"), "formula"))
                .flatMap(BridgePart::taken)
                .flatMap(figure -> rows.agreed(figure, "value"))
                .map(Value::of)
                .orElse(Value.NONE);
    }

    private static Optional<String> taken(Object coverage) {
        return coverage instanceof List<?> formula
                        && formula.size() == 3
                        && formula.get(0).equals("difference")
                        && formula.get(2) instanceof String figure
                ? Optional.of(figure)
                : Optional.empty();
    }

    private void row(Grid grid, Entry rung) {
        grid.row(link(rung), speech.money(rung.value("amount")), subtotal(rung), rule(rung));
    }

    private Object subtotal(Entry rung) {
        var subtotal = rung.value("subtotal");
        return subtotal.isThere() ? speech.money(subtotal) : "";
    }

    private Element link(Entry rung) {
        return rows.link(rung.text("figure"), step(rung));
    }

    private Element rule(Entry rung) {
        return speech.rule(rung.text("rule")).add(", " + speech.word("force", rung.text("force")));
    }

    /** The kind of step before its name, unless the name begins with it. */
    private String step(Entry rung) {
        String[] id = rung.text("figure").split("/");
        String name = speech.names().step(id[0], id[1]);
        String kind = speech.text("step." + rung.text("step"));
        String step = name.startsWith(kind) ? name : kind + ": " + name;
        return step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1);
    }
}
