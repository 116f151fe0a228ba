package no.likevilkar.integration.document.kostra;

import java.math.BigDecimal;

/**
 * One record of an extract.
 *
 * @param line line of the file, from 1
 * @param form the form that it was reported on
 * @param year reporting year
 * @param quarter 1 to 4, empty for the accounts of the whole year
 * @param region six digits: municipality, county or health region
 * @param organisation organisation number where one entity reports, else empty
 * @param enterprise organisation number of a health enterprise, else empty
 * @param accountClass 1 or 3 operating, 0 or 4 investment, 2 or 5 balance; empty for health trusts
 * @param function function, on a balance sheet chapter, without blanks
 * @param art art, on a balance sheet sector
 * @param amount in kroner, expense positive and income negative. The extract has thousands, so the last three digits are always 0
 */
public record KostraRecord(
        int line,
        KostraForm form,
        int year,
        String quarter,
        String region,
        String organisation,
        String enterprise,
        String accountClass,
        String function,
        String art,
        BigDecimal amount) {

    /** What an extract should have one amount of. */
    record Key(String organisation, String enterprise, String accountClass, String function, String art) {}

    Key key() {
        return new Key(organisation, enterprise, accountClass, function, art);
    }
}
