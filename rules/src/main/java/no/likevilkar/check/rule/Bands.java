package no.likevilkar.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Node.Operation;

/** A table of a parameter by bands: the dimension of each of its figures says where its band begins. */
final class Bands {

    private Bands() {}

    static Node lookup(List<Node> rows, Node key) {
        var bands = new TreeMap<BigDecimal, Node>();
        for (Node row : rows) {
            var start = start(((Node.Ref) row).figure());
            if (bands.put(start, row) != null) {
                throw new IllegalArgumentException("two bands begin at " + start);
            }
        }
        var settings = new ArrayList<>(List.of("UPPER"));
        bands.keySet().forEach(start -> settings.add(start.toPlainString()));
        var operands = new ArrayList<>(List.of(key));
        operands.addAll(bands.values());
        return new Operation("lookup", settings, operands);
    }

    private static BigDecimal start(String figure) {
        int from = figure.indexOf(':');
        int to = figure.lastIndexOf('/');
        String word = from > 0 && from < to ? figure.substring(from + 1, to) : "nowhere";
        if (!word.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException(
                    figure + ": found a band that begins at " + word + "; expected a number");
        }
        return new BigDecimal(word);
    }
}
