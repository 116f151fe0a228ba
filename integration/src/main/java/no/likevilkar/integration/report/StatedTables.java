package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.words.Value;

/** What was put in: numbers, answers, ledger lines, price lines and parameters, each with the place where it stands. */
final class StatedTables {

    /** The tenth line after the ninth, where ids are numbered. */
    private static final Comparator<Entry> AS_IN_DOCUMENT = Comparator.comparing(
                    (Entry line) -> line.entry("statement").text("document"))
            .thenComparing(line -> line.text("line").length())
            .thenComparing(line -> line.text("line"));

    private final BundleText bundle;
    private final Speech speech;
    private final FigureRows rows;
    private final Map<String, String> uses = new HashMap<>();
    private final Map<String, Object> labels = new HashMap<>();

    StatedTables(BundleText bundle, Speech speech, FigureRows rows) {
        this.bundle = bundle;
        this.speech = speech;
        this.rows = rows;
        bundle.steps("cost-line").forEach(step -> uses.put(step.text("line"), step.text("use")));
        bundle.theCase().entries("ledger").forEach(line -> labels.put(line.text("id"), line.get("label")));
        bundle.theCase().entries("priceLines").forEach(line -> labels.put(line.text("id"), line.get("name")));
    }

    List<Element> write() {
        var all = new ArrayList<Element>();
        add(all, inputs());
        add(all, answers());
        add(all, ledger());
        add(all, priceLines());
        add(all, parameters());
        add(all, gaps());
        return all;
    }

    private static void add(List<Element> all, Grid grid) {
        if (!grid.isEmpty()) {
            all.add(grid.write());
        }
    }

    private Grid grid(String kind, String... heads) {
        var texts = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            texts[i] = speech.text("trace." + heads[i]);
        }
        return new Grid(speech.text("trace." + kind), texts);
    }

    private Grid inputs() {
        var grid = grid("inputs", "name", "value", "place", "asserted");
        for (var step : bundle.steps("input")) {
            String figure = step.text("figure");
            String unit = speech.words().unitOfFigure(figure);
            var statements = step.entries("statements");
            for (int i = 0; i < statements.size(); i++) {
                grid.row(i == 0 ? rows.anchor(figure) : "", new Object[] {
                    Speech.isolated(speech.names().figure(figure)),
                    speech.inUnit(unit, statements.get(i).value("value")),
                    place(statements.get(i)),
                    asserted(statements.get(i))
                });
            }
        }
        return grid;
    }

    private Grid answers() {
        var grid = grid("answers", "name", "answer", "place", "asserted");
        for (var step : bundle.steps("answer")) {
            var statement = step.entry("statement");
            grid.row(
                    Speech.isolated(speech.names().figure(step.text("answer"))),
                    speech.words().answer(statement.text("value")),
                    place(statement),
                    asserted(statement));
        }
        return grid;
    }

    private Grid ledger() {
        var grid = grid("ledger", "account", "amount", "use", "place", "asserted");
        var lines = bundle.steps("ledger-line").stream().sorted(AS_IN_DOCUMENT).toList();
        for (var step : lines) {
            var statement = step.entry("statement");
            grid.row(rows.anchor(FigureRows.amountOf(step)), new Object[] {
                Element.of(
                        "span",
                        Speech.isolated(step.text("account")),
                        " ",
                        speech.quoted(labels.getOrDefault(step.text("line"), ""))),
                speech.money(statement.value("value")),
                speech.word("use", uses.getOrDefault(step.text("line"), "review")),
                place(statement),
                asserted(statement)
            });
        }
        return grid;
    }

    private Grid priceLines() {
        var grid = grid("priceLines", "bid", "line", "quantity", "unitPrice", "vatRate", "place");
        for (var step : bundle.steps("price-line")) {
            String line = step.text("line");
            grid.row(
                    Speech.isolated(speech.names().subject(step.text("bid")).orElse("")),
                    speech.quoted(labels.getOrDefault(line, "")),
                    anchored(speech.plain(step.value("quantity")), step, "quantity"),
                    anchored(speech.unitPrice(step.value("unitPrice")), step, "unit-price"),
                    anchored(speech.percent(step.value("vatRate")), step, "vat-rate"),
                    place(step));
        }
        return grid;
    }

    private Element anchored(Element number, Entry step, String key) {
        return number.with("id", rows.anchor(step.text("line") + "/line." + key + "/" + step.text("period")));
    }

    private Grid parameters() {
        var grid = grid("parameters", "name", "value", "stretch", "basis", "checked");
        for (var step : bundle.steps("parameter")) {
            String figure = step.text("figure");
            grid.row(rows.anchor(figure), new Object[] {
                speech.names().figure(figure),
                speech.inUnit(speech.words().unitOfFigure(figure), step.value("value")),
                speech.text("head.stretch", speech.day(step.text("from")), speech.day(step.text("to"))),
                step.flag("gap")
                        ? speech.text("trace.range")
                        : Citations.links(bundle, speech, step.words("citations")),
                speech.text(step.flag("verified") ? "status.verified" : "status.unverified")
            });
        }
        return grid;
    }

    /** Numbers that nobody gave; a run of the rules that asks for one again says nothing new. */
    private Grid gaps() {
        var grid = grid("gaps", "name", "admissible", "asks");
        bundle.steps("gap").stream()
                .map(step -> List.of(step.text("figure"), step.text("rule"), step.value("admissible")))
                .distinct()
                .forEach(gap -> grid.row(rows.anchor((String) gap.get(0)), new Object[] {
                    Speech.isolated(speech.names().figure((String) gap.get(0))),
                    speech.inUnit(speech.words().unitOfFigure((String) gap.get(0)), (Value) gap.get(2)),
                    speech.rule((String) gap.get(1))
                }));
        return grid;
    }

    private Element place(Entry statement) {
        return Element.of(
                "span",
                speech.quoted(statement.get("document")),
                ", ",
                Speech.isolated(speech.place(statement.text("pointer"))));
    }

    private String asserted(Entry statement) {
        return speech.text(
                "trace.by",
                speech.names().holder(statement.text("assertedBy")),
                speech.word("standing", statement.text("standing")));
    }
}
