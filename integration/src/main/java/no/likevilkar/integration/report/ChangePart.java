package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.integration.words.Value;

/** What would change the outcome: how far it is to the limit, on what it hangs, and where withholding would lead. */
final class ChangePart implements Part {

    private final Entry verdict;
    private final Speech speech;
    private final FigureRows rows;

    ChangePart(BundleText bundle, Speech speech, FigureRows rows) {
        this.verdict = bundle.verdict();
        this.speech = speech;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "part.change";
    }

    @Override
    public boolean isThere() {
        return !verdict.text("outcome").equals("OUT_OF_SCOPE");
    }

    @Override
    public List<Element> write() {
        var all = new ArrayList<Element>();
        verdict.entries("findings").stream()
                .filter(finding -> finding.text("rule").equals(verdict.text("decidedBy")))
                .filter(finding -> finding.value("measured").isThere())
                .forEach(finding -> all.add(speech.paragraph(
                        "change.limit",
                        speech.money(finding.value("measured")),
                        speech.money(finding.value("limit")))));
        var deciding = verdict.words("deciding");
        if (deciding.isEmpty()) {
            all.add(speech.paragraph("change.nothing"));
        } else {
            all.add(speech.paragraph("change.deciding"));
            var list = Element.of("ul");
            deciding.stream().distinct().forEach(figure -> list.add(Element.of("li", rows.link(figure))));
            all.add(list);
        }
        all.addAll(withheld());
        return all;
    }

    /** What follows if the party that has an opinion keeps it to itself. */
    private List<Element> withheld() {
        var withheld = verdict.entries("ifWithheld");
        if (withheld.isEmpty()) {
            return List.of();
        }
        var grid = new Grid(
                speech.text("change.withheld"),
                speech.text("change.what"),
                speech.text("change.holder"),
                speech.text("change.value"),
                speech.text("change.outcome"));
        withheld.forEach(one -> grid.row(
                rows.link(one.text("gap")),
                speech.names().holder(one.text("holder")),
                value(one),
                speech.text("outcome.short." + one.text("outcome"))));
        return List.of(grid.write());
    }

    /** A number in the unit of its figure, or one of the answers to a question. */
    private Object value(Entry one) {
        var written = one.get("value");
        boolean number = written instanceof String text && text.matches("-?[0-9.]+");
        if (written instanceof String word && !number) {
            return speech.words().answer(word);
        }
        return speech.inUnit(speech.words().unitOfFigure(one.text("gap")), Value.of(written));
    }
}
