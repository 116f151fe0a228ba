package no.likevilkar.integration.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.OwnedItem;
import no.likevilkar.integration.document.casexml.Parties;
import no.likevilkar.integration.document.casexml.generated.BidLineType;
import no.likevilkar.integration.document.casexml.generated.StatementType;
import no.likevilkar.integration.document.xml.Places;
import no.likevilkar.integration.route.ReadDocument;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.Standing;

/** Tells of each value where it stands and who says so. Bidders speak for their bids and what belongs to them, the unit for itself, unless stated otherwise. */
final class Sources {

    private static final String WHOLE = "whole document";

    private final SourceDocument caseDocument;
    private final Places places;
    private final Map<String, ReadDocument> documents;
    private final Set<String> bids;
    private final Map<String, String> owners;
    private final String submittedBy;

    Sources(CaseFile file, SourceDocument caseDocument, Map<String, ReadDocument> documents) {
        this.caseDocument = caseDocument;
        places = file.places();
        this.documents = documents;
        bids = file.bids().stream().map(bid -> bid.what().getId()).collect(Collectors.toSet());
        owners = file.items().stream().collect(Collectors.toMap(OwnedItem::id, OwnedItem::owner));
        submittedBy = file.form().getSubmittedBy();
    }

    /** Something stated about a subject; where it names a document of its own, that is the place, else the attribute of the case file. */
    Provenance stated(StatementType statement, String subject, String path) {
        String party = Optional.ofNullable(statement.getAssertedBy()).orElseGet(() -> spokesman(subject));
        Standing standing = Standing.valueOf(statement.getStanding().name().toUpperCase(Locale.ROOT));
        if (statement.getDocument() == null) {
            return provenance(party, caseDocument, places.pointer(path), standing);
        }
        return cited(party, statement.getDocument(), statement.getPointer(), standing);
    }

    /** A price of a bid: where it says it is written, else the attribute of the case file. */
    Provenance price(String bid, BidLineType line, String path) {
        return line.getDocument() == null
                ? attribute(bid, path)
                : cited(spokesman(bid), line.getDocument(), line.getPointer(), Standing.ASSERTED);
    }

    private Provenance cited(String party, String document, String pointer, Standing standing) {
        return provenance(
                party,
                documents.get(document).source(),
                Optional.ofNullable(pointer).orElse(WHOLE),
                standing);
    }

    /** What whoever filled in the case says of it as a whole. */
    Provenance submitted(String path) {
        return provenance(submittedBy, caseDocument, places.pointer(path), Standing.ASSERTED);
    }

    /** An attribute of the case file about a subject, without a statement of its own. */
    Provenance attribute(String subject, String path) {
        return provenance(spokesman(subject), caseDocument, places.pointer(path), Standing.ASSERTED);
    }

    /** A row of a table or of accounts, whose place its reader tells. */
    Provenance row(String subject, SourceDocument document, String pointer) {
        return provenance(spokesman(subject), document, pointer, Standing.ASSERTED);
    }

    /** An item is spoken for by whoever it belongs to, through however many others. */
    private String spokesman(String subject) {
        String holder = subject;
        while (owners.containsKey(holder)) {
            holder = owners.get(holder);
        }
        return bids.contains(holder) ? holder : Parties.UNIT;
    }

    private static Provenance provenance(String party, SourceDocument document, String pointer, Standing standing) {
        return new Provenance(party, document.name(), document.sha256(), pointer, standing);
    }
}
