package no.likevilkar.model;

import java.math.BigDecimal;

/**
 * One row of a bid's price sheet.
 *
 * @param id id within the case: document id, colon, line number
 * @param bid id of the bid
 * @param period id of the period
 * @param name what the line is for
 * @param unitOfMeasure what is counted
 * @param quantity how many of it; where the sheet leaves it open, the case's own volume
 * @param unitPrice price of one, excluding VAT
 * @param vatRate rate of VAT on the line as a ratio, for example 0.25
 * @param option whether the line is an option and so not part of the price compared
 * @param provenance the row
 */
public record PriceLine(
        String id,
        String bid,
        String period,
        String name,
        String unitOfMeasure,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal vatRate,
        boolean option,
        Provenance provenance) {

    public PriceLine {
        Check.id(id, "price line id");
        Check.id(bid, "bid of price line " + id);
        Check.id(period, "period of price line " + id);
        Check.text(name, "name of price line " + id);
        Check.text(unitOfMeasure, "unit of measure of price line " + id);
        Check.present(quantity, "quantity of price line " + id);
        Check.present(unitPrice, "unit price of price line " + id);
        Check.present(vatRate, "rate of VAT of price line " + id);
        Check.present(provenance, "provenance of price line " + id);
    }
}
