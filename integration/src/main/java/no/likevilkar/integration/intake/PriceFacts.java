package no.likevilkar.integration.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Placed;
import no.likevilkar.integration.document.casexml.generated.BidLineType;
import no.likevilkar.integration.document.casexml.generated.BidType;
import no.likevilkar.integration.document.casexml.generated.DecimalMark;
import no.likevilkar.integration.document.casexml.generated.PriceSheetType;
import no.likevilkar.integration.document.pricesheet.PriceMapping;
import no.likevilkar.integration.document.pricesheet.PriceRow;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.route.ReadDocument;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Provenance;

/** Turns the prices of a bid, from its sheet or its lines, into price lines: a line for no named period is one per period. */
final class PriceFacts {

    private final List<String> periods;
    private final Volumes volumes;
    private final Sources sources;
    private final CitedAmounts cited;
    private final Set<String> byVolume = new HashSet<>();

    PriceFacts(CaseFile file, Volumes volumes, Sources sources, CitedAmounts cited) {
        periods = file.periods().stream().map(p -> p.what().getId()).toList();
        this.volumes = volumes;
        this.sources = sources;
        this.cited = cited;
    }

    /** What the case file says of the columns of a price sheet. */
    static PriceMapping mapping(PriceSheetType sheet) {
        var named = sheet.getColumns();
        if (named == null) {
            return PriceMapping.OWN_NAMES;
        }
        var headings = new TreeMap<String, String>();
        put(headings, "line", named.getLine());
        put(headings, "description", named.getDescription());
        put(headings, "unit", named.getUnit());
        put(headings, "quantity", named.getQuantity());
        put(headings, "unitPrice", named.getUnitPrice());
        put(headings, "vat", named.getVat());
        put(headings, "period", named.getPeriod());
        put(headings, "option", named.getOption());
        return new PriceMapping(
                headings,
                Optional.ofNullable(named.getDecimal()).map(DecimalMark::value),
                Optional.ofNullable(named.getSheet()));
    }

    private static void put(Map<String, String> headings, String what, String heading) {
        if (heading != null) {
            headings.put(what, heading);
        }
    }

    /** @param problems of the price sheet */
    List<PriceLine> fromSheet(String bid, ReadDocument sheet, Problems problems) {
        var lines = new ArrayList<PriceLine>();
        for (PriceRow row : sheet.rows(PriceRow.class)) {
            if (!row.period().isEmpty() && !periods.contains(row.period())) {
                problems.add(
                        "PRI-401",
                        row.place() + ", column period",
                        Quoted.of(row.period()),
                        "a period of the case: " + String.join(", ", periods),
                        "Write one of them, or leave the cell empty for all.");
                continue;
            }
            var price = new Price(
                    sheet.source().id() + ":" + row.line(),
                    bid,
                    row.description().isBlank() ? "line " + row.id() : row.description(),
                    row.unit(),
                    row.quantity(),
                    row.unitPrice(),
                    row.vatRate(),
                    row.period(),
                    row.option(),
                    sources.row(bid, sheet.source(), row.pointer()));
            lines.addAll(each(price, row.place() + ", column quantity", problems));
        }
        return lines;
    }

    /** @param problems of the case file */
    List<PriceLine> fromCase(Placed<BidType> bid, Problems problems) {
        var lines = new ArrayList<PriceLine>();
        for (Placed<BidLineType> placed : CaseFile.lines(bid)) {
            BidLineType line = placed.what();
            Provenance source = sources.price(bid.what().getId(), line, placed.attribute("unitPrice"));
            cited.check(line.getUnitPrice(), source, true, placed.attribute("unitPrice"));
            var price = new Price(
                    bid.what().getId() + ":" + line.getId(),
                    bid.what().getId(),
                    line.getDescription(),
                    line.getUnit(),
                    Optional.ofNullable(line.getQuantity()),
                    line.getUnitPrice(),
                    line.getVatRate(),
                    Optional.ofNullable(line.getPeriod()).orElse(""),
                    line.isOption(),
                    source);
            lines.addAll(each(price, placed.path(), problems));
        }
        return lines;
    }

    /** Ids of the lines whose quantity is the case's volume. */
    Set<String> byVolume() {
        return Set.copyOf(byVolume);
    }

    private List<PriceLine> each(Price price, String place, Problems problems) {
        if (!price.period.isEmpty()) {
            return line(price, price.period, price.id, place, problems);
        }
        return periods.stream()
                .flatMap(period -> line(price, period, price.id + ":" + period, place, problems).stream())
                .toList();
    }

    private List<PriceLine> line(Price price, String period, String id, String place, Problems problems) {
        if (price.quantity.isEmpty()) {
            byVolume.add(id);
        }
        return price.in(period, id, volumes, place, problems).stream().toList();
    }

    /** A price before it is known for which period and quantity. */
    private record Price(
            String id,
            String bid,
            String name,
            String unit,
            Optional<BigDecimal> quantity,
            BigDecimal unitPrice,
            BigDecimal vatRate,
            String period,
            boolean option,
            Provenance provenance) {

        Optional<PriceLine> in(String where, String lineId, Volumes volumes, String place, Problems problems) {
            Optional<BigDecimal> count = quantity.isPresent() ? quantity : volumes.of(where, unit, place, problems);
            return count.map(
                    q -> new PriceLine(lineId, bid, where, name, unit, q, unitPrice, vatRate, option, provenance));
        }
    }
}
