package no.likevilkar.integration.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.form.Sheet;
import no.likevilkar.integration.form.Sheet.Offer;
import no.likevilkar.integration.form.Sheet.Row;
import no.likevilkar.integration.words.Value;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.verdict.Decimals;

/**
 * Forms of a verdict as JSON: codes and numbers, the same in every language. What is not shown is {@code {"withheld": true}},
 * which tells it from what is blank.
 */
final class FormJson {

    private static final Map<String, Object> WITHHELD = Map.of("withheld", true);

    private final ReadBundle bundle;

    FormJson(ReadBundle bundle) {
        this.bundle = bundle;
    }

    byte[] bytes(List<Sheet> sheets, List<Offer> offers) {
        var verdict = bundle.verdict();
        return Canonical.bytes(Tree.of(
                "case",
                verdict.text("case"),
                "asOf",
                verdict.text("asOf"),
                "currency",
                verdict.text("currency"),
                "outcome",
                verdict.text("outcome"),
                "ruleSet",
                verdict.step("ruleSet").tree(),
                "verdictDigest",
                bundle.digest(),
                "bids",
                offers.stream().map(FormJson::bid).toList(),
                "forms",
                sheets.stream().map(FormJson::form).toList(),
                "policies",
                verdict.list("policies"),
                "unverified",
                verdict.list("unverified"),
                "estimates",
                verdict.list("estimates")));
    }

    private static Object bid(Offer offer) {
        return Tree.of(
                "bid",
                offer.id(),
                "supplier",
                offer.supplier().<Object>map(name -> name).orElse(WITHHELD));
    }

    private static Object form(Sheet sheet) {
        return Tree.of(
                "form",
                sheet.form().id(),
                "bid",
                sheet.offer().map(Offer::id).orElse(null),
                "periods",
                sheet.columns().stream()
                        .map(column -> Tree.of("id", column.period(), "from", column.from(), "to", column.to()))
                        .toList(),
                "lines",
                sheet.rows().stream().map(FormJson::line).toList(),
                "margin",
                amount(sheet.margin()));
    }

    private static Object line(Row row) {
        var periods = new TreeMap<String, Object>();
        row.amounts().forEach((period, value) -> periods.put(period, amount(value)));
        return Tree.of(
                "line",
                row.line().number(),
                "side",
                row.line().side().name(),
                "entered",
                row.line().entered(),
                "formula",
                row.line().formula().orElse(null),
                "paragraph",
                row.line().paragraph().orElse(null),
                "periods",
                periods,
                "total",
                amount(row.total()),
                "says",
                row.says().orElse(null));
    }

    private static Object amount(Value value) {
        return value.withheld() ? WITHHELD : Decimals.range(value.known(), BigDecimal::toPlainString);
    }
}
