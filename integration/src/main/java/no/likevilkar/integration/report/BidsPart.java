package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;

/** The unit beside the bids, who is cheapest by which price, and the other question: what the buyer would save. */
final class BidsPart implements Part {

    private final BundleText bundle;
    private final Entry verdict;
    private final Entry prices;
    private final Speech speech;

    BidsPart(BundleText bundle, Speech speech) {
        this.bundle = bundle;
        this.verdict = bundle.verdict();
        this.prices = verdict.entry("prices");
        this.speech = speech;
    }

    @Override
    public String name() {
        return "part.bids";
    }

    @Override
    public boolean isThere() {
        return !prices.list("bids").isEmpty();
    }

    @Override
    public List<Element> write() {
        var grid = new Grid(
                speech.text("bids.caption", verdict.text("currency")),
                speech.text("bids.who"),
                speech.text("bids.stated"),
                speech.text("bids.comparable"));
        grid.row(speech.text("bids.unit"), speech.money(prices.value("stated")), speech.money(prices.value("neutral")));
        prices.entries("bids")
                .forEach(bid ->
                        grid.row(who(bid), speech.money(bid.value("stated")), speech.money(bid.value("comparable"))));
        var all = new ArrayList<Element>();
        all.add(speech.paragraph("bids.explained"));
        all.add(grid.write());
        flags(all);
        verdict.optional("decisive")
                .ifPresent(decisive -> all.add(speech.paragraph(
                        "decisive." + decisive, cheapest("cheapestStated"), cheapest("cheapestNeutral"))));
        if (bundle.ruleSet().header().picksProvider()
                && !verdict.text("outcome").equals("OUT_OF_SCOPE")) {
            all.add(preferred());
        }
        if (verdict.has("savings")) {
            all.add(savings(verdict.entry("savings")));
        }
        return all;
    }

    /** Whom the prices pick, in a sentence. */
    private Element preferred() {
        String picked = verdict.optional("preferred").orElse("");
        return switch (picked) {
            case "IN_HOUSE", "TIE" -> speech.paragraph("preferred." + picked);
            case "" -> speech.paragraph("preferred.NONE");
            default ->
                speech.paragraph(
                        "preferred.BID",
                        Speech.isolated(speech.names().subject(picked).orElse(picked)));
        };
    }

    private Element who(Entry bid) {
        var supplier = bid.get("supplier");
        return Element.of("span", speech.quoted(supplier), " (", Speech.isolated(bid.text("bid")), ")");
    }

    private Element cheapest(String member) {
        String who = verdict.entry("prices").optional(member).orElse("");
        if (who.isEmpty()) {
            return Element.of("span", speech.text("range.unknown"));
        }
        return who.equals("UNIT")
                ? Element.of("span", speech.text("bids.unit"))
                : Speech.isolated(speech.names().subject(who).orElse(who));
    }

    private void flags(List<Element> to) {
        var list = Element.of("ul");
        for (var bid : prices.entries("bids")) {
            bid.words("flags").forEach(code -> list.add(Element.of("li", who(bid), ": ", flag(code))));
        }
        if (!list.isEmpty()) {
            to.add(list);
        }
    }

    /** The rule set's sentence for a flag, by the rule that raised it. */
    private String flag(String code) {
        return bundle.steps("flag").stream()
                .filter(step -> step.text("code").equals(code))
                .flatMap(step -> speech.words().message(step.text("rule") + ".FLAG").stream())
                .findFirst()
                .orElse(code);
    }

    private Element savings(Entry savings) {
        return Element.of(
                "div",
                Element.of("h3", speech.text("bids.savings")),
                speech.paragraph(
                        "bids.saved",
                        speech.money(savings.value("avoidable")),
                        speech.money(savings.value("bidPlusTransition")),
                        Element.of(
                                "bdi",
                                speech.names().subject(savings.text("bid")).orElse("")),
                        speech.money(savings.value("difference"))));
    }
}
