package no.likevilkar.check.document;

import java.util.List;
import java.util.Map;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Remark;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.ErasedDocument;

/**
 * Holds {@code case.json} against the documents: each has its digest, every statement stands at the place it names, the ledger
 * lines are exactly the selected rows, and the case file says nothing else.
 */
public final class Inputs {

    /** What of a case stands in a document. */
    private static final List<String> FROM_DOCUMENTS = List.of("inputs", "answers", "ledger", "priceLines");

    private final Opened opened;
    private final Protocol protocol;

    public Inputs(Opened opened, Protocol protocol) {
        this.opened = opened;
        this.protocol = protocol;
    }

    /** @param caseJson opened as far as the bundle opens it */
    public void check(Bundle bundle, Map<String, Object> caseJson) {
        var shelf = new Shelf(bundle, caseJson, protocol);
        var places = new Places(shelf, opened, protocol);
        for (var input : Stated.all(caseJson, "inputs")) {
            places.number(input.text("subject") + "/" + input.text("key") + "/" + input.text("period"), input, "value");
        }
        for (var answer : Stated.all(caseJson, "answers")) {
            places.word(answer.text("subject") + "/" + answer.text("key"), answer, "value");
        }
        var ledgers = new LedgerRows(shelf, opened, protocol);
        ledgers.check(caseJson);
        ledgers.tellWhatIsTaken(caseJson);
        new PriceCells(places, protocol).check(caseJson);
        new PriceRows(shelf, opened, protocol).check(caseJson);
        for (var caseFile : Shelf.ofKind(caseJson, "case-file")) {
            String name = caseFile.text("name");
            shelf.bytes(name).ifPresent(bytes -> opened.differences(bytes, caseJson)
                    .forEach(difference -> protocol.fail("CHK-140", name, "otherwise", difference)));
            if (shelf.lacks(name)) {
                protocol.unproven(
                        Remark.Kind.CASE_FILE_NOT_SHOWN,
                        name + ": the case file is not shown, so what it says is not held against case.json",
                        name);
            }
        }
        if (Shelf.ofKind(caseJson, "case-file").size() != 1) {
            protocol.fail("CHK-141", "case.json documents", "no case file, or several", "one case file");
        }
        bundle.erased().values().forEach(document -> tell(document, caseJson));
    }

    /** How much of the case stood in a document that nobody can look into any more. */
    private void tell(ErasedDocument document, Map<String, Object> caseJson) {
        String name = document.path().substring(Shelf.FOLDER.length());
        long count = FROM_DOCUMENTS.stream()
                .flatMap(list -> Stated.all(caseJson, list).stream())
                .filter(statement -> statement.document().equals(name))
                .count();
        protocol.unproven(
                Remark.Kind.ERASED,
                name + ": erased, so " + count
                        + " numbers, answers and rows that the case takes from it are not looked up",
                name,
                count);
    }
}
