package no.likevilkar.seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Operand;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Standing;

/**
 * Who may see a figure. A derived figure is for those who may see everything it rests on: whoever saw it with the open ones
 * beside could work back to a withheld one.
 */
public final class Visibility {

    private final Secrets secrets;
    private final Map<String, Audience> stated = new HashMap<>();
    private final Map<Figure, Audience> known = new HashMap<>();

    public Visibility(Case theCase) {
        this.secrets = new Secrets(theCase);
        if (!secrets.any()) {
            return;
        }
        theCase.inputs().stream()
                .collect(Collectors.groupingBy(input -> input.subject() + "/" + input.key() + "/" + input.period()))
                .forEach((figure, statements) ->
                        standing(statements).forEach(input -> state(figure, secrets.of(input))));
        theCase.ledger().forEach(line -> state(line.id() + "/line.amount/" + line.period(), secrets.of(line)));
        theCase.priceLines().forEach(line -> {
            for (var key : Secrets.PRICE_KEYS) {
                state(line.id() + "/" + key + "/" + line.period(), secrets.of(line, key));
            }
        });
    }

    /** A figure has the value of the accepted statements if there are any, else of all: it rests on these alone. */
    private static Stream<Input> standing(List<Input> statements) {
        boolean anyAccepted =
                statements.stream().anyMatch(input -> input.provenance().standing() == Standing.ACCEPTED);
        return statements.stream()
                .filter(input -> !anyAccepted || input.provenance().standing() == Standing.ACCEPTED);
    }

    private void state(String figure, Audience audience) {
        stated.merge(figure, audience, Audience::and);
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Who may see a stated figure, by its id. */
    public Audience ofStated(String figureId) {
        return stated.getOrDefault(figureId, Audience.OPEN);
    }

    /** Who may see what a figure or formula comes to. Figures of several runs are told apart by identity. */
    public Audience of(Operand operand) {
        if (stated.isEmpty()) {
            return Audience.OPEN;
        }
        if (operand instanceof Figure figure) {
            var audience = known.get(figure);
            if (audience == null) {
                audience = figure.isStated() ? ofStated(figure.getId()) : of(figure.getFormula());
                known.put(figure, audience);
            }
            return audience;
        }
        var all = Audience.OPEN;
        for (var each : ((Formula) operand).operands()) {
            all = all.and(of(each));
        }
        return all;
    }
}
