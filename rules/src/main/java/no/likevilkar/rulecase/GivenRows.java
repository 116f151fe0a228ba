package no.likevilkar.rulecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.definition.Yaml;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.Standing;

/** The ledger lines and price lines of a rule case. Ids are {@code ledger:1}, {@code ledger:2} … and {@code prices:1} …. */
final class GivenRows {

    /** What stands in a rule case is said by the unit, in that rule case. */
    static final Provenance SAID = new Provenance("unit", "rule case", "none", "given", Standing.ASSERTED);

    /** Finds the period of a row at a place, written or the only one there is. */
    interface Periods {
        String of(String place, Optional<String> written);
    }

    private final Yaml yaml;
    private final String unit;
    private final Periods periods;

    GivenRows(Yaml yaml, String unit, Periods periods) {
        this.yaml = yaml;
        this.unit = unit;
        this.periods = periods;
    }

    List<LedgerLine> ledger() {
        var lines = new ArrayList<LedgerLine>();
        for (Yaml row : yaml.mappings("ledger")) {
            row.only("art", "amount", "period", "inferred");
            String art = row.text("art");
            lines.add(new LedgerLine(
                    "ledger:" + (lines.size() + 1),
                    unit,
                    period(row),
                    art,
                    "",
                    art,
                    row.flag("inferred"),
                    row.decimal("amount"),
                    SAID));
        }
        return lines;
    }

    List<PriceLine> prices() {
        var lines = new ArrayList<PriceLine>();
        for (Yaml row : yaml.mappings("prices")) {
            row.only("bid", "quantity", "unitPrice", "vat", "period", "option");
            lines.add(new PriceLine(
                    "prices:" + (lines.size() + 1),
                    row.text("bid"),
                    period(row),
                    "the service",
                    "pieces",
                    row.decimal("quantity"),
                    row.decimal("unitPrice"),
                    row.decimal("vat"),
                    row.flag("option"),
                    SAID));
        }
        return lines;
    }

    private String period(Yaml row) {
        return periods.of(row.place(), row.optionalText("period"));
    }
}
