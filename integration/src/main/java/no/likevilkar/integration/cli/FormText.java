package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.form.Sheet;
import no.likevilkar.integration.form.Sheet.Offer;
import no.likevilkar.integration.form.Sheet.Row;
import no.likevilkar.integration.words.Value;
import no.likevilkar.ruleset.Form.Line;

/** Forms of a verdict on a terminal. */
final class FormText {

    private static final int FIELDS = 12;

    private final ReadBundle bundle;
    private final Texts texts;
    private final ValueText values;

    FormText(ReadBundle bundle, Texts texts) {
        this.bundle = bundle;
        this.texts = texts;
        this.values = new ValueText(bundle.ruleSet(), texts);
    }

    void write(Page page, List<Sheet> sheets, List<Offer> offers) {
        page.item("", texts.text("head.case", plain(bundle.verdict().text("case"))));
        if (sheets.size() > 1) {
            page.item("", texts.text("form.several"));
        }
        sheets.forEach(sheet -> sheet(page, sheet, offers));
        new FormNotes(bundle, texts).write(page);
    }

    private void sheet(Page page, Sheet sheet, List<Offer> offers) {
        page.heading(texts.text(
                "form.heading",
                sheet.form().name().in(texts.language().name()),
                sheet.form().id(),
                bundle.verdict().text("currency")));
        page.field(
                texts.text("form.offer"),
                FIELDS,
                sheet.offer().map(this::named).orElseGet(() -> texts.text("form.noOffer")));
        var others = offers.stream()
                .filter(offer -> !sheet.offer().equals(Optional.of(offer)))
                .toList();
        if (!others.isEmpty()) {
            page.field(
                    texts.text("form.others"),
                    FIELDS,
                    texts.text("form.option", others.stream().map(this::named).collect(Collectors.joining("; "))));
        }
        page.gap();
        grid(sheet).write(page);
        margin(page, sheet);
    }

    private FormGrid grid(Sheet sheet) {
        var heads = new ArrayList<List<String>>();
        sheet.columns().forEach(column -> heads.add(List.of(column.period(), column.from(), column.to())));
        heads.add(List.of(texts.text("form.total")));
        var grid = new FormGrid(heads);
        for (Row row : sheet.rows()) {
            var cells = new ArrayList<String>();
            sheet.columns().forEach(column -> cells.add(amount(row.line().key(), row.amount(column.period()))));
            cells.add(row.line().saysPreferred() ? "" : amount(row.line().total(), row.total()));
            grid.row(row.line().number(), name(row), cells, row.isBlank() ? "" : note(row.line()));
        }
        return grid;
    }

    private String name(Row row) {
        String name = row.line().name().in(texts.language().name());
        return row.line().saysPreferred() ? name + ": " + picked(row.says()) : name;
    }

    private String amount(Optional<String> key, Value value) {
        return value.isThere() ? values.of(key.orElse(""), value) : "";
    }

    private String note(Line line) {
        String how = texts.text(line.entered() ? "form.entered" : "form.computed");
        String formula = line.formula().map(text -> ": " + text).orElse("");
        return how + formula + line.paragraph().map(text -> " [" + text + "]").orElse("");
    }

    private String picked(Optional<String> says) {
        return says.map(who -> switch (who) {
                    case "IN_HOUSE" -> texts.text("form.picked.IN_HOUSE");
                    case "TIE" -> texts.text("form.picked.TIE");
                    default -> named(who);
                })
                .orElseGet(() -> texts.text("form.picked.open"));
    }

    private String named(String bid) {
        return bundle.verdict().step("prices").steps("bids").stream()
                .filter(one -> one.text("bid").equals(bid))
                .findFirst()
                .map(one -> plain(one.shown("supplier").orElseGet(() -> texts.text("explain.withheld"))))
                .orElse(bid);
    }

    private String named(Offer offer) {
        return offer.id() + " (" + plain(offer.supplier().orElseGet(() -> texts.text("explain.withheld"))) + ")";
    }

    private void margin(Page page, Sheet sheet) {
        if (!sheet.margin().isThere() || sheet.deciding().isEmpty()) {
            return;
        }
        page.gap().item("  ", margin(sheet.margin(), sheet.deciding().get()));
    }

    private String margin(Value margin, String line) {
        if (margin.withheld()) {
            return texts.text("form.margin.withheld", line);
        }
        String sentence = margin.known()
                .flatMap(Interval::point)
                .map(point -> point.signum() == 0 ? "form.margin.tie" : "form.margin")
                .orElse("form.margin.range");
        return texts.text(sentence, values.money(margin), bundle.verdict().text("currency"), line);
    }

    /** Text from a case as one line without what could steer a terminal. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
    }
}
