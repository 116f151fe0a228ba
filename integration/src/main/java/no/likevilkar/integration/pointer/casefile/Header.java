package no.likevilkar.integration.pointer.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.likevilkar.integration.pointer.Xml;

/** What a case is: its names, its days, its unit, its periods, bids and things. */
final class Header {

    private static final Set<String> MAY_BE_SET = Set.of("regime", "asOf");

    private final Form form;
    private final Json json;
    private final Findings findings;

    Header(Form form, Json json, Findings findings) {
        this.form = form;
        this.json = json;
        this.findings = findings;
    }

    void compare() {
        Xml root = form.root();
        List<String> overridden = json.texts("overridden");
        attribute(root, "id", json, "id");
        for (String name : List.of("regime", "asOf")) {
            if (!overridden.contains(name)) {
                attribute(root, name, json, name);
            } else if (root.text(name).equals(json.text(name))) {
                findings.differ(name, root.at(name), root.text(name), "that it was set otherwise, to the same");
            }
        }
        overridden.stream()
                .filter(name -> !MAY_BE_SET.contains(name))
                .forEach(name ->
                        findings.onlyInJson("overridden " + name, "that it was set otherwise, which nobody can"));
        optional("decision", root, json, "decision");
        findings.text("currency", root.at("currency"), root.get("currency").orElse("NOK"), json, "currency");
        attribute(root.one("volume"), "unit", json, "volumeUnit");
        unit(root);
        periods();
        bids();
        items();
    }

    /** What is left out of the one must be empty in the other. */
    private void optional(String what, Xml element, Json object, String name) {
        Object taken = object.value(name);
        if (!Objects.equals(element.get(name).orElse(null), taken)) {
            findings.differ(what, element.at(name), element.text(name), Findings.shown(taken));
        }
    }

    private void unit(Xml root) {
        Json unit = json.one("unit");
        findings.text("id of the unit", root.one("unit").at("id"), form.unit(), unit, "id");
        for (String name : List.of("name", "sector", "service")) {
            attribute(root.one("unit"), name, unit, name);
        }
        attribute(root.one("buyer"), "name", unit, "buyer");
        attribute(root.one("price"), "basis", unit, "priceBasis");
        Xml location = root.one("location");
        findings.text("zone", location.at("zone"), location.get("zone").orElse("unknown"), unit, "zone");
    }

    private void periods() {
        var matched = new Matched(findings, json.all("periods"), "period");
        matched.each(form.periods(), "period", (element, period) -> {
            attribute(element, "from", period, "from");
            attribute(element, "to", period, "to");
        });
        matched.rest("period");
    }

    private void bids() {
        var matched = new Matched(findings, json.all("bids"), "bid");
        matched.each(form.bids(), "bid", (element, bid) -> {
            attribute(element, "supplier", bid, "supplier");
            attribute(element, "country", bid, "country");
            attribute(element, "priceYear", bid, "priceYear");
        });
        matched.rest("bid");
    }

    private void items() {
        var matched = new Matched(findings, json.all("items"), "item");
        matched.each(form.root().one("assets").all("asset"), "asset", (asset, item) -> {
            attribute(asset, "name", item, "name");
            is("asset", form.unit(), asset, item);
        });
        matched.each(form.root().one("support").all("measure"), "support", (measure, item) -> {
            String name = measure.text("name") + ", " + measure.text("grantor");
            findings.text("name of support " + measure.text("id"), measure.at("name"), name, item, "name");
            is("support", form.unit(), measure, item);
        });
        form.items()
                .forEach(one -> matched.each(List.of(one.element()), "item", (element, item) -> {
                    attribute(element, "name", item, "name");
                    is(element.text("kind"), one.owner(), element, item);
                }));
        matched.rest("item");
    }

    private void is(String kind, String owner, Xml element, Json item) {
        String id = element.text("id");
        findings.text("kind of " + id, element.path(), kind, item, "kind");
        findings.text("owner of " + id, element.path(), owner, item, "owner");
        optional("first day of " + id, element, item, "from");
        optional("last day of " + id, element, item, "to");
    }

    private void attribute(Xml element, String attribute, Json object, String member) {
        String of = element.get("id").map(id -> " of " + id).orElse("");
        findings.text(
                member + (element == form.root() ? "" : of),
                element.at(attribute),
                element.text(attribute),
                object,
                member);
    }
}
