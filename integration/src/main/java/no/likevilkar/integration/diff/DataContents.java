package no.likevilkar.integration.diff;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.integration.diff.Change.Part;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.explain.Step;

/** The facts of a bundle, each by its id. */
final class DataContents {

    private final Step theCase;

    DataContents(ReadBundle bundle) {
        this.theCase = bundle.theCase();
    }

    void into(Map<Part, SortedMap<String, String>> contents) {
        var own = contents.get(Part.CASE);
        for (var member : new String[] {"asOf", "decision", "currency", "regime", "volumeUnit"}) {
            own.put(member, theCase.text(member));
        }
        theCase.step("unit").tree().forEach((name, value) -> own.put("unit." + name, String.valueOf(value)));
        theCase.steps("periods")
                .forEach(period ->
                        own.put("period " + period.text("id"), period.text("from") + " – " + period.text("to")));
        theCase.steps("bids")
                .forEach(bid -> own.put(
                        "bid " + bid.text("id"),
                        words(bid, "supplier") + ", " + bid.text("country") + ", " + bid.text("priceYear")));
        theCase.steps("items").forEach(item -> own.put(item.text("kind") + " " + item.text("id"), item.text("name")));
        theCase.steps("documents")
                .forEach(document -> contents.get(Part.DOCUMENT).put(document.text("name"), words(document, "sha256")));
        var inputs = contents.get(Part.INPUT);
        theCase.steps("inputs")
                .forEach(input -> inputs.merge(
                        input.text("subject") + "/" + input.text("key") + "/" + input.text("period"),
                        statement(input),
                        (one, two) -> one + "; " + two));
        theCase.steps("answers").forEach(answer -> contents.get(Part.ANSWER)
                .merge(
                        answer.text("subject") + "/" + answer.text("key"),
                        statement(answer),
                        (one, two) -> one + "; " + two));
        theCase.steps("ledger").forEach(line -> contents.get(Part.LEDGER_LINE).put(line.text("id"), ledger(line)));
        theCase.steps("priceLines")
                .forEach(line -> contents.get(Part.PRICE_LINE).put(line.text("id"), price(line)));
    }

    private static String statement(Step of) {
        var provenance = of.step("provenance");
        return words(of, "value") + " (" + provenance.text("assertedBy") + ", "
                + provenance.text("standing").toLowerCase(Locale.ROOT) + ")";
    }

    private static String ledger(Step line) {
        return line.text("account") + " " + words(line, "amount") + ", " + line.text("art") + ", "
                + line.text("period");
    }

    private static String price(Step line) {
        return words(line, "quantity") + " × " + words(line, "unitPrice") + ", " + words(line, "vatRate");
    }

    /** A value, or its commitment where it is withheld: equal commitments are equal values at one place. */
    static String words(Step of, String member) {
        return of.shown(member).orElseGet(() -> String.valueOf(of.tree().get(member)));
    }

    /** Sorted members of an object as one text. */
    static String members(Map<String, Object> tree) {
        return new TreeMap<>(tree).toString();
    }
}
