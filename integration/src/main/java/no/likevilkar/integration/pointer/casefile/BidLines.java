package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.likevilkar.integration.pointer.Decimals;
import no.likevilkar.integration.pointer.Xml;

/** The prices a case file gives in lines of its bids, and whose bid a price sheet is. What the sheets hold is compared elsewhere. */
final class BidLines {

    private final Form form;
    private final List<Said> numbers;
    private final Findings findings;

    /** @param numbers all numbers the case file says, for the volume of lines that leave their quantity open */
    BidLines(Form form, List<Said> numbers, Findings findings) {
        this.form = form;
        this.numbers = numbers;
        this.findings = findings;
    }

    void compare(List<Json> priceLines) {
        var left = new ArrayList<>(priceLines);
        var byId = priceLines.stream()
                .collect(Collectors.toMap(line -> line.text("id"), Function.identity(), (first, second) -> first));
        for (Xml bid : form.bids()) {
            bid.get("priceSheet").ifPresent(sheet -> left.removeIf(line -> ofSheet(line, bid, sheet)));
            bid.all("line").forEach(line -> line(bid, line, byId, left));
        }
        left.forEach(line -> findings.onlyInJson(
                "price line " + line.text("id") + " of " + line.text("bid"), "that it is a price of that bid"));
    }

    private boolean ofSheet(Json line, Xml bid, String sheet) {
        Json provenance = line.one("provenance");
        return line.text("id").startsWith(sheet + ":")
                && line.text("bid").equals(bid.text("id"))
                && provenance.text("assertedBy").equals(bid.text("id"))
                && provenance.text("standing").equals("ASSERTED")
                && form.document(sheet)
                        .filter(document -> document.text("name").equals(provenance.text("document")))
                        .isPresent();
    }

    private void line(Xml bid, Xml line, Map<String, Json> byId, List<Json> left) {
        for (String period : form.periods(line)) {
            String id =
                    bid.text("id") + ":" + line.text("id") + (line.get("period").isPresent() ? "" : ":" + period);
            Json price = byId.get(id);
            if (price == null) {
                findings.onlyInFile("price line " + id, line.path(), line.text("unitPrice"));
            } else {
                left.remove(price);
                compare(bid, line, period, price);
            }
        }
    }

    private void compare(Xml bid, Xml line, String period, Json price) {
        String what = " of price line " + price.text("id");
        findings.text("bid" + what, line.path(), bid.text("id"), price, "bid");
        findings.text("period" + what, line.path(), period, price, "period");
        findings.text("name" + what, line.at("description"), line.text("description"), price, "name");
        findings.text("unit" + what, line.at("unit"), line.text("unit"), price, "unitOfMeasure");
        findings.number("unit price" + what, line.at("unitPrice"), line.text("unitPrice"), price, "unitPrice");
        findings.number("rate of VAT" + what, line.at("vatRate"), line.text("vatRate"), price, "vatRate");
        boolean option = Set.of("true", "1").contains(line.text("option"));
        if (!Boolean.valueOf(option).equals(price.value("option"))) {
            findings.differ(
                    "option" + what, line.at("option"), String.valueOf(option), Findings.shown(price.value("option")));
        }
        if (line.get("quantity").isPresent()) {
            findings.number("quantity" + what, line.at("quantity"), line.text("quantity"), price, "quantity");
        } else {
            volume(what, line, period, price);
        }
        Json provenance = price.one("provenance");
        Said written = form.said(line, bid.text("id"), "", period, "unitPrice");
        findings.text("document" + what, line.path(), written.document(), provenance, "document");
        findings.text("pointer" + what, line.path(), written.pointer(), provenance, "pointer");
        findings.text("party" + what, line.path(), bid.text("id"), provenance, "assertedBy");
        findings.text("standing" + what, line.path(), "ASSERTED", provenance, "standing");
    }

    /** A line without a quantity counts the case's own volume of the period: the accepted one, or the only one. */
    private void volume(String what, Xml line, String period, Json price) {
        var there = numbers.stream()
                .filter(said -> said.subject().equals(form.unit())
                        && said.key().equals("volume")
                        && said.period().equals(period))
                .toList();
        var accepted = there.stream()
                .filter(said -> said.standing().equals("ACCEPTED"))
                .toList();
        var values = (accepted.isEmpty() ? there : accepted)
                .stream()
                        .flatMap(said -> Decimals.of(said.value()).stream())
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .distinct()
                        .toList();
        String volume = values.size() == 1 ? values.get(0) : "";
        findings.number("quantity" + what + ", the case's volume", line.path(), volume, price, "quantity");
    }
}
