package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.Standing;

/** A case with another value in it: what was stated on the matter goes, and the supposed value stands alone. */
final class Edits {

    private static final Provenance SUPPOSED =
            new Provenance("what-if", "what-if", "none", "supposed", Standing.ACCEPTED);

    private Edits() {}

    static Case answered(Case theCase, Named figure, String value) {
        var answers = new ArrayList<Answer>();
        theCase.answers().stream()
                .filter(answer -> !(answer.subject() + "/" + answer.key()).equals(figure.id()))
                .forEach(answers::add);
        answers.add(new Answer(figure.subject(), figure.key(), value, SUPPOSED));
        return theCase.with(theCase.inputs(), answers);
    }

    static Case stated(Case theCase, Named figure, BigDecimal value) {
        boolean ofLedger =
                theCase.ledger().stream().anyMatch(line -> amountOf(line).equals(figure.id()));
        boolean ofPrices = theCase.priceLines().stream()
                .anyMatch(line -> line.id().equals(figure.subject())
                        && List.of("line.quantity", "line.unit-price", "line.vat-rate")
                                .contains(figure.key()));
        if (ofLedger || ofPrices) {
            return theCase.withLines(
                    theCase.ledger().stream()
                            .map(line -> amountOf(line).equals(figure.id()) ? amount(line, value) : line)
                            .toList(),
                    theCase.priceLines().stream()
                            .map(line -> line.id().equals(figure.subject()) ? price(line, figure.key(), value) : line)
                            .toList());
        }
        var inputs = new ArrayList<Input>();
        theCase.inputs().stream()
                .filter(input -> !(input.subject() + "/" + input.key() + "/" + input.period()).equals(figure.id()))
                .forEach(inputs::add);
        inputs.add(new Input(figure.subject(), figure.key(), figure.period(), value, SUPPOSED));
        return theCase.with(inputs, theCase.answers());
    }

    private static String amountOf(LedgerLine line) {
        return line.id() + "/line.amount/" + line.period();
    }

    private static LedgerLine amount(LedgerLine line, BigDecimal value) {
        return new LedgerLine(
                line.id(),
                line.owner(),
                line.period(),
                line.account(),
                line.label(),
                line.art(),
                line.artInferred(),
                value,
                line.provenance());
    }

    private static PriceLine price(PriceLine line, String key, BigDecimal value) {
        return new PriceLine(
                line.id(),
                line.bid(),
                line.period(),
                line.name(),
                line.unitOfMeasure(),
                key.equals("line.quantity") ? value : line.quantity(),
                key.equals("line.unit-price") ? value : line.unitPrice(),
                key.equals("line.vat-rate") ? value : line.vatRate(),
                line.option(),
                line.provenance());
    }
}
