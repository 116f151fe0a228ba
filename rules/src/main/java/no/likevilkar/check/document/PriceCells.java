package no.likevilkar.check.document;

import java.util.Map;
import no.likevilkar.check.Protocol;

/** Whether the unit price of every price line stands in the cell or attribute that the line names. */
final class PriceCells {

    private final Places places;
    private final Protocol protocol;

    PriceCells(Places places, Protocol protocol) {
        this.places = places;
        this.protocol = protocol;
    }

    void check(Map<String, Object> caseJson) {
        for (var line : Stated.all(caseJson, "priceLines")) {
            String what = "price line " + line.text("id");
            if (line.number("unitPrice").isEmpty() && line.shows("unitPrice")) {
                protocol.fail("CHK-130", "case.json " + what, "no unit price", "a unit price");
            }
            places.number(what, line, "unitPrice");
        }
    }
}
