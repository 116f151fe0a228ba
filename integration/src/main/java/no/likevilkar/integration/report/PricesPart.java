package no.likevilkar.integration.report;

import java.util.List;
import no.likevilkar.integration.words.Value;

/** The prices of the whole case, the difference and the price at which the unit would be neutral. */
final class PricesPart implements Part {

    private final Entry verdict;
    private final Speech speech;

    PricesPart(BundleText bundle, Speech speech) {
        this.verdict = bundle.verdict();
        this.speech = speech;
    }

    @Override
    public String name() {
        return "part.prices";
    }

    @Override
    public List<Element> write() {
        var prices = verdict.entry("prices");
        var grid = new Grid(
                speech.text("prices.caption", verdict.text("currency")),
                speech.text("prices.price"),
                speech.text("prices.amount"),
                speech.text("prices.meaning"));
        for (String price : List.of("stated", "booked", "own", "full", "neutral")) {
            row(grid, price, prices.value(price), speech.money(prices.value(price)));
        }
        var difference = verdict.entry("difference");
        row(grid, "difference", difference.value("amount"), speech.money(difference.value("amount")));
        row(grid, "percent", difference.value("percent"), speech.percent(difference.value("percent")));
        var net = prices.value("neutralNetOfHandicaps");
        row(grid, "net", net, speech.money(net));
        var perUnit = prices.value("perUnit");
        row(grid, "perUnit", perUnit, speech.unitPrice(perUnit));
        var volume = verdict.entry("volume");
        return List.of(
                grid.write(),
                speech.paragraph(
                        "prices.volume", speech.plain(volume.value("quantity")), speech.quoted(volume.get("unit"))));
    }

    private void row(Grid grid, String name, Value value, Element shown) {
        if (value.isThere()) {
            grid.row(speech.text("prices." + name), shown, speech.text("prices." + name + ".meaning"));
        }
    }
}
