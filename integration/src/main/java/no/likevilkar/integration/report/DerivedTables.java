package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What was worked out: every derived figure with its formula in words, and every test that compares two of them. */
final class DerivedTables {

    private final BundleText bundle;
    private final Speech speech;
    private final FigureRows rows;
    private final FormulaWords words;

    DerivedTables(BundleText bundle, Speech speech, FigureRows rows) {
        this.bundle = bundle;
        this.speech = speech;
        this.rows = rows;
        this.words = new FormulaWords(speech, rows);
    }

    List<Element> write() {
        var all = new ArrayList<Element>();
        runs(all);
        var figures = figures();
        if (!figures.isEmpty()) {
            all.add(figures.write());
        }
        var tests = tests();
        if (!tests.isEmpty()) {
            all.add(tests.write());
        }
        return all;
    }

    /** With unanswered questions the rules run once for each combination of answers. */
    private void runs(List<Element> to) {
        var runs = bundle.steps("run");
        if (runs.size() < 2) {
            return;
        }
        to.add(speech.paragraph("trace.runs", Integer.toString(runs.size())));
        var list = Element.of("ul");
        for (var run : runs) {
            list.add(Element.of("li", speech.text("trace.run", String.valueOf(run.get("run"))), ": ", assumed(run)));
        }
        to.add(list);
    }

    private Element assumed(Entry run) {
        return speech.enumeration(run.words("assumed").stream()
                .map(answer -> answer.split("=", 2))
                .map(answer -> Element.of(
                        "bdi",
                        speech.names().figure(answer[0]) + ": " + speech.words().answer(answer[1])))
                .toList());
    }

    private Grid figures() {
        var grid = new Grid(
                speech.text("trace.figures"),
                speech.text("trace.name"),
                speech.text("trace.value"),
                speech.text("trace.formula"),
                speech.text("trace.rule"));
        rows.derived().forEach((figure, variants) -> {
            boolean first = true;
            for (var variant : variants.values()) {
                grid.row(first ? rows.anchor(figure) : "", cells(figure, variant, variants.size() > 1));
                first = false;
            }
        });
        return grid;
    }

    private Object[] cells(String figure, FigureRows.Variant variant, boolean several) {
        var step = variant.step();
        var name = Speech.isolated(speech.names().figure(figure));
        if (several) {
            name.add(" (" + speech.text("trace.run", String.join(", ", variant.runs())) + ")");
        }
        return new Object[] {
            name,
            speech.inUnit(speech.words().unitOfFigure(figure), step.value("value")),
            words.write(step.get("formula")),
            speech.rule(step.text("rule"))
        };
    }

    private Grid tests() {
        var grid = new Grid(
                speech.text("trace.tests"),
                speech.text("trace.rule"),
                speech.text("trace.measured"),
                speech.text("trace.limit"),
                speech.text("findings.result"));
        var told = new LinkedHashSet<String>();
        for (var step : bundle.steps("finding")) {
            String same = step.text("rule")
                    + step.text("subject")
                    + step.text("period")
                    + step.get("test")
                    + step.get("measuredValue")
                    + step.get("limitValue");
            if (told.add(same)) {
                grid.row(
                        speech.rule(step.text("rule")),
                        compared(step, "measured"),
                        compared(step, "limit"),
                        speech.text("result." + step.text("result")));
            }
        }
        return grid;
    }

    private Element compared(Entry step, String side) {
        return Element.of("span", words.write(step.get(side)), ": ", speech.money(step.value(side + "Value")));
    }
}
