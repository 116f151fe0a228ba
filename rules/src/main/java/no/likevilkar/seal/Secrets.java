package no.likevilkar.seal;

import java.util.HashMap;
import java.util.Map;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Document;
import no.likevilkar.model.Input;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.PriceLine;

/**
 * Who may see what the case itself holds. A marked bid covers its numbers, its price sheet and its supplier's name; a marked
 * document every number that stands in it. A document that holds a confidential number is withheld whole, the case file too.
 */
public final class Secrets {

    private final Map<String, Audience> marks = new HashMap<>();
    private final Map<String, Audience> markedDocuments = new HashMap<>();
    private final Map<String, Audience> withheldDocuments = new HashMap<>();

    public Secrets(Case theCase) {
        for (Confidential mark : theCase.confidential()) {
            var audience =
                    mark.secrecy() == Confidential.Secrecy.PARTY ? Audience.only(mark.holder()) : Audience.NOBODY;
            marks.merge(mark.of(), audience, Audience::and);
        }
        for (Document document : theCase.documents()) {
            markedDocuments.merge(document.name(), mark(document.id()), Audience::and);
        }
        withheldDocuments.putAll(markedDocuments);
        theCase.priceLines().forEach(line -> withhold(line.provenance().document(), of(line)));
        theCase.inputs().forEach(input -> withhold(input.provenance().document(), of(input)));
        theCase.bids().forEach(bid -> withholdCaseFile(theCase, mark(bid.id())));
    }

    private void withholdCaseFile(Case theCase, Audience audience) {
        theCase.documents().stream()
                .filter(document -> document.kind().equals("case-file"))
                .forEach(document -> withhold(document.name(), audience));
    }

    private void withhold(String document, Audience audience) {
        withheldDocuments.merge(document, audience, Audience::and);
    }

    private Audience mark(String of) {
        return marks.getOrDefault(of, Audience.OPEN);
    }

    private Audience standsIn(String document) {
        return markedDocuments.getOrDefault(document, Audience.OPEN);
    }

    /** Whether the case marks anything. */
    public boolean any() {
        return !marks.isEmpty();
    }

    /** What is marked of a bid or another subject as a whole. */
    public Audience ofSubject(String subject) {
        return mark(subject);
    }

    public Audience of(Input input) {
        return mark(input.subject())
                .and(mark(input.subject() + "/" + input.key() + "/" + input.period()))
                .and(standsIn(input.provenance().document()));
    }

    public Audience of(LedgerLine line) {
        return standsIn(line.provenance().document());
    }

    public Audience of(PriceLine line) {
        return mark(line.bid()).and(standsIn(line.provenance().document()));
    }

    /** Who may see the bytes of a document, and so its digest. */
    public Audience ofDocument(String name) {
        return withheldDocuments.getOrDefault(name, Audience.OPEN);
    }
}
