package no.likevilkar.seal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Document;
import no.likevilkar.model.Input;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Owners;
import no.likevilkar.model.PriceLine;

/**
 * Who may see what the case itself holds. A marked bid covers its numbers, its price sheet and its supplier's name; a marked
 * document every number that stands in it; a marked figure every statement of it. A document that holds a confidential value
 * is withheld whole, the case file too, and so is every document with the same bytes.
 */
public final class Secrets {

    /** Figures that a row of a price sheet states. */
    static final String[] PRICE_KEYS = {"line.quantity", "line.unit-price", "line.vat-rate"};

    private static final String CASE_FILE = "case-file";
    private static final String PRICE_SHEET = "price-sheet";

    private final Map<String, Audience> marks = new HashMap<>();
    private final Map<String, String> bidsOfLines = new HashMap<>();
    private final Owners owners;
    private final Map<String, Audience> markedDocuments = new HashMap<>();
    private final Map<String, Audience> withheldDocuments = new HashMap<>();

    public Secrets(Case theCase) {
        for (Confidential mark : theCase.confidential()) {
            var audience =
                    mark.secrecy() == Confidential.Secrecy.PARTY ? Audience.only(mark.holder()) : Audience.NOBODY;
            marks.merge(mark.of(), audience, Audience::and);
        }
        owners = new Owners(theCase.items());
        if (!any()) {
            return;
        }
        theCase.priceLines().forEach(line -> bidsOfLines.put(line.id(), line.bid()));
        for (Document document : theCase.documents()) {
            markedDocuments.merge(document.name(), mark(document.id()), Audience::and);
        }
        withheldDocuments.putAll(markedDocuments);
        for (Input input : theCase.inputs()) {
            withhold(input.provenance().document(), of(input));
            withholdCaseFile(theCase, of(input));
        }
        theCase.bids().forEach(bid -> withholdCaseFile(theCase, ofSubject(bid.id())));
        theCase.ledger().forEach(line -> withhold(line.provenance().document(), of(line)));
        var sheets = theCase.documents().stream()
                .filter(document -> document.kind().equals(PRICE_SHEET))
                .map(Document::name)
                .collect(Collectors.toSet());
        for (PriceLine line : theCase.priceLines()) {
            boolean ofTheCaseFile = !sheets.contains(line.provenance().document());
            for (String key : PRICE_KEYS) {
                withhold(line.provenance().document(), of(line, key));
                if (ofTheCaseFile) {
                    withholdCaseFile(theCase, of(line, key));
                }
            }
        }
        withholdTwins(theCase);
    }

    /** A value that a statement found in another document stands in the case file too. */
    private void withholdCaseFile(Case theCase, Audience audience) {
        theCase.documents().stream()
                .filter(document -> document.kind().equals(CASE_FILE))
                .forEach(document -> withhold(document.name(), audience));
    }

    private void withholdTwins(Case theCase) {
        var byDigest = new HashMap<String, Audience>();
        theCase.documents()
                .forEach(document -> byDigest.merge(document.digest(), ofDocument(document.name()), Audience::and));
        theCase.documents().forEach(document -> withhold(document.name(), byDigest.get(document.digest())));
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

    /** Who may see what is said of a bid or another subject as a whole, and of what belongs to it, through others too. */
    public Audience ofSubject(String subject) {
        var audience = mark(bidsOfLines.getOrDefault(subject, subject));
        for (String one : owners.upFrom(subject)) {
            audience = audience.and(mark(one));
        }
        return audience;
    }

    public Audience of(Input input) {
        return figure(input.subject(), input.key(), input.period())
                .and(standsIn(input.provenance().document()));
    }

    /** Who may see the amount of a ledger line. */
    public Audience of(LedgerLine line) {
        return figure(line.id(), "line.amount", line.period()).and(ofText(line));
    }

    /** Who may see the label of a ledger line. */
    public Audience ofText(LedgerLine line) {
        return standsIn(line.provenance().document());
    }

    /**
     * Who may see a number of a price line.
     *
     * @param key which of its figures
     */
    public Audience of(PriceLine line, String key) {
        return figure(line.id(), key, line.period()).and(ofText(line));
    }

    /** Who may see what a price line is for. */
    public Audience ofText(PriceLine line) {
        return mark(line.bid()).and(standsIn(line.provenance().document()));
    }

    private Audience figure(String subject, String key, String period) {
        return ofSubject(subject).and(mark(subject + "/" + key + "/" + period));
    }

    /** Who may see the bytes of a document, and so its digest and size. */
    public Audience ofDocument(String name) {
        return withheldDocuments.getOrDefault(name, Audience.OPEN);
    }
}
