package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.pointer.Xml;

/** Every number and word that a case file says, one for each period it holds for. */
final class Statements {

    private static final Map<String, String> ASSET_VALUES = Map.of(
            "openingValue", "asset.opening-value",
            "closingValue", "asset.closing-value",
            "depreciation", "asset.depreciation",
            "marketRent", "asset.market-rent",
            "insurance", "asset.insurance");

    private final Form form;
    private final List<Said> numbers = new ArrayList<>();
    private final List<Said> words = new ArrayList<>();

    /** @param ledgerLines the selected lines, for what is said of every line of an account */
    Statements(Form form, List<Json> ledgerLines) {
        this.form = form;
        Xml root = form.root();
        root.one("price").all("unitPrice").forEach(one -> numbers(one, form.unit(), "price.unit", "value"));
        root.one("price").all("amount").forEach(one -> numbers(one, form.unit(), "price.given", "value"));
        root.one("volume").all("quantity").forEach(one -> numbers(one, form.unit(), "volume", "value"));
        root.one("figures").all("figure").forEach(one -> numbers(one, subject(one), one.text("key"), "value"));
        root.one("answers")
                .all("answer")
                .forEach(one -> words.add(form.said(one, subject(one), one.text("key"), "", "value")));
        Xml buyer = root.one("buyer");
        if (buyer.get("vatPosition").isPresent()) {
            words.add(form.plain(buyer, form.unit(), "vat.position", "vatPosition", root.text("submittedBy")));
        }
        root.one("assets").all("asset").forEach(this::asset);
        root.one("support").all("measure").forEach(this::measure);
        form.items().forEach(this::item);
        form.bids().forEach(this::bid);
        form.documents("ledger").forEach(ledger -> treatments(ledger, ledgerLines));
    }

    List<Said> numbers() {
        return numbers;
    }

    List<Said> words() {
        return words;
    }

    private String subject(Xml statement) {
        return statement.get("subject").orElse(form.unit());
    }

    private void numbers(Xml statement, String subject, String key, String attribute) {
        form.periods(statement).forEach(period -> numbers.add(form.said(statement, subject, key, period, attribute)));
    }

    private void asset(Xml asset) {
        String id = asset.text("id");
        words.add(form.plain(asset, id, "asset.class", "class", form.spokesman(id)));
        for (Xml values : asset.all("values")) {
            ASSET_VALUES.forEach((attribute, key) -> {
                if (values.get(attribute).isPresent()) {
                    numbers(values, id, key, attribute);
                }
            });
        }
    }

    /** Support falls in its period, or in the period of its day. Days are compared as texts, which order as days do. */
    private void measure(Xml measure) {
        String day = measure.text("date");
        String period = measure.get("period").orElseGet(() -> form.periods().stream()
                .filter(one ->
                        one.text("from").compareTo(day) <= 0 && one.text("to").compareTo(day) >= 0)
                .map(one -> one.text("id"))
                .findFirst()
                .orElse(""));
        numbers.add(form.said(measure, measure.text("id"), "support.amount", period, "amount"));
    }

    private void item(ItemElement item) {
        item.element().all("answer").forEach(one -> words.add(form.said(one, item.id(), one.text("key"), "", "value")));
        item.element().all("figure").forEach(one -> numbers(one, item.id(), one.text("key"), "value"));
    }

    private void bid(Xml bid) {
        String id = bid.text("id");
        bid.all("transitionCost").forEach(one -> numbers(one, id, "bid.transition-cost", "value"));
        bid.all("monitoringCost").forEach(one -> numbers(one, id, "bid.monitoring-cost", "value"));
        if (bid.get("specificationSame").isPresent()) {
            words.add(form.plain(bid, id, "specification.same", "specificationSame", id));
        }
    }

    private void treatments(Xml ledger, List<Json> lines) {
        String prefix = ledger.text("id") + ":";
        for (Xml treatment : ledger.all("treatment")) {
            lines.stream()
                    .filter(line -> line.text("id").startsWith(prefix)
                            && line.text("account").equals(treatment.text("account")))
                    .forEach(line -> words.add(form.said(treatment, line.text("id"), "line.treatment", "", "as")));
        }
    }
}
