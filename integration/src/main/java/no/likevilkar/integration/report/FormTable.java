package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.form.Sheet;
import no.likevilkar.integration.form.Sheet.Offer;
import no.likevilkar.integration.form.Sheet.Row;
import no.likevilkar.integration.words.Value;
import no.likevilkar.ruleset.Form;

/** A form as a table: its lines below each other, a column for each period, the total, and how each line comes about. */
final class FormTable {

    private final BundleText bundle;
    private final Speech speech;
    private final List<Offer> offers;

    /** @param offers of the verdict, for those whom the prices pick */
    FormTable(BundleText bundle, Speech speech, List<Offer> offers) {
        this.bundle = bundle;
        this.speech = speech;
        this.offers = offers;
    }

    /** The whole form, with whose figures stand on the lines of offers, and by how much the compared costs differ. */
    List<Element> whole(Sheet sheet) {
        var all = new ArrayList<Element>();
        all.add(Element.of("p", speech.text("form.offer"), ": ", offer(sheet.offer())));
        all.add(table(sheet, sheet.rows()));
        margin(sheet).ifPresent(all::add);
        return all;
    }

    /** Only the lines of the offer. */
    Element ofOffer(Sheet sheet) {
        return table(
                sheet,
                sheet.rows().stream()
                        .filter(row -> row.line().side() == Form.Side.BID)
                        .toList());
    }

    private Element offer(Optional<Offer> offer) {
        return offer.map(this::named).orElseGet(() -> Element.of("span", speech.text("form.noOffer")));
    }

    Element named(Offer offer) {
        return Element.of("span", name(offer), " (", Speech.isolated(offer.id()), ")");
    }

    private Element name(Offer offer) {
        return offer.supplier().map(Speech::isolated).orElseGet(speech::withheld);
    }

    private Element table(Sheet sheet, List<Row> rows) {
        var heads = new ArrayList<String>();
        heads.add(speech.text("form.line"));
        sheet.columns()
                .forEach(column -> heads.add(column.period() + ": "
                        + speech.text("head.stretch", speech.day(column.from()), speech.day(column.to()))));
        heads.add(speech.text("form.total"));
        heads.add(speech.text("form.how"));
        var grid = new Grid(caption(sheet), heads.toArray(String[]::new));
        rows.forEach(row -> grid.row(cells(sheet, row).toArray()));
        return grid.write();
    }

    private String caption(Sheet sheet) {
        return speech.text(
                "form.heading",
                speech.words().in(sheet.form().name()),
                sheet.form().id(),
                bundle.verdict().text("currency"));
    }

    private List<Object> cells(Sheet sheet, Row row) {
        var cells = new ArrayList<Object>();
        cells.add(row.line().number() + "\u00a0 " + speech.words().in(row.line().name()));
        sheet.columns().forEach(column -> cells.add(amount(row.line().key(), row.amount(column.period()))));
        cells.add(
                row.line().saysPreferred()
                        ? picked(row.says())
                        : amount(row.line().total(), row.total()));
        cells.add(row.isBlank() ? "" : how(row.line()));
        return cells;
    }

    private Object amount(Optional<String> key, Value value) {
        return value.isThere() ? speech.inUnit(speech.words().unit(key.orElse("")), value) : "";
    }

    private Element how(Form.Line line) {
        var how = Element.of("span", speech.text(line.entered() ? "form.entered" : "form.computed"));
        line.formula()
                .ifPresent(formula -> how.add(": ", Element.of("span", formula).with("lang", "en")));
        line.paragraph().ifPresent(paragraph -> how.add(" ", Element.of("small", paragraph)));
        return how;
    }

    private Element picked(Optional<String> says) {
        var who = Element.of("strong");
        if (says.isEmpty()) {
            return who.add(speech.text("form.picked.open"));
        }
        return offers.stream()
                .filter(offer -> offer.id().equals(says.get()))
                .findFirst()
                .map(offer -> who.add(name(offer)))
                .orElseGet(() -> who.add(speech.text("form.picked." + says.get())));
    }

    private Optional<Element> margin(Sheet sheet) {
        if (!sheet.margin().isThere() || sheet.deciding().isEmpty()) {
            return Optional.empty();
        }
        String line = sheet.deciding().get();
        if (sheet.margin().withheld()) {
            return Optional.of(speech.paragraph("form.margin.withheld", line));
        }
        String sentence = sheet.margin()
                .known()
                .flatMap(Interval::point)
                .map(point -> point.signum() == 0 ? "form.margin.tie" : "form.margin")
                .orElse("form.margin.range");
        return Optional.of(speech.paragraph(
                sentence, speech.money(sheet.margin()), bundle.verdict().text("currency"), line));
    }
}
