package no.likevilkar.check.document;

import java.util.Map;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Remark;
import no.likevilkar.check.bundle.Bundle;

/**
 * Holds {@code case.json} against the documents: each has its digest, every statement stands at the place it names, the ledger
 * lines are exactly the selected rows, and the case file says nothing else.
 */
public final class Inputs {

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
            if (shelf.withholds(name)) {
                protocol.unproven(
                        Remark.Kind.CASE_FILE_NOT_SHOWN,
                        name + ": the case file is not shown, so what it says is not held against case.json",
                        name);
            }
        }
        if (Shelf.ofKind(caseJson, "case-file").size() != 1) {
            protocol.fail("CHK-141", "case.json documents", "no case file, or several", "one case file");
        }
    }
}
