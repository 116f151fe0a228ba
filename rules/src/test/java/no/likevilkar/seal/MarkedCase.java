package no.likevilkar.seal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Document;

/** A case with marks, and with documents for them. */
final class MarkedCase {

    private MarkedCase() {}

    static Confidential party(String of, String holder) {
        return new Confidential(of, Confidential.Secrecy.PARTY, holder, "a provision", Optional.empty());
    }

    static Confidential secret(String of) {
        return new Confidential(of, Confidential.Secrecy.SECRET, "unit", "a provision", Optional.empty());
    }

    static Document document(String id, String kind, String name, char digest) {
        return new Document(id, kind, name, String.valueOf(digest).repeat(64), "", Map.of(), List.of());
    }

    static Case of(Case open, Confidential... marks) {
        return of(open, List.of(), marks);
    }

    static Case of(Case open, List<Document> documents, Confidential... marks) {
        return new Case(
                open.id(),
                open.regime(),
                open.asOf(),
                open.decision(),
                open.currency(),
                open.unit(),
                open.volumeUnit(),
                open.periods(),
                open.bids(),
                open.items(),
                open.inputs(),
                open.answers(),
                open.ledger(),
                open.priceLines(),
                open.warnings(),
                documents,
                Stream.of(marks).toList(),
                open.overridden());
    }
}
