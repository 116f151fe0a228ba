package no.likevilkar.integration.document.pricesheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a price sheet.
 *
 * @param line physical line of the file where the row starts, or number of the row in its sheet; from 1
 * @param place the line as people find it: {@code line 17}, {@code sheet Priser, row 17}
 * @param pointer where the unit price stands: {@code line=17;column=unit_price}, {@code Priser!E17}
 * @param id the sheet's own id of the line, unique in the sheet
 * @param description what the line is for, may be empty
 * @param unit what is counted
 * @param quantity how many, not negative; empty where the case's own volume applies
 * @param unitPrice price of one, excluding VAT; negative for a discount
 * @param vatRate ratio from 0 to 1
 * @param period id of the period, empty when the line is for every period
 * @param option whether the line is an option
 * @param headings what each column that was read is headed, as written, by what it holds: line, description, unit, quantity,
 *     unitPrice, vat, period, option
 */
public record PriceRow(
        int line,
        String place,
        String pointer,
        String id,
        String description,
        String unit,
        Optional<BigDecimal> quantity,
        BigDecimal unitPrice,
        BigDecimal vatRate,
        String period,
        boolean option,
        Map<String, String> headings) {

    public PriceRow {
        headings = Map.copyOf(headings);
    }
}
