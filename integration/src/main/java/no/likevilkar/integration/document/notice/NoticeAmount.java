package no.likevilkar.integration.document.notice;

import java.math.BigDecimal;

/**
 * An amount of a notice.
 *
 * @param of what it is an amount of: {@code award=RES-0001}, {@code tender=TEN-0001}, {@code contract=CON-0001},
 *     {@code lot=LOT-0001} or {@code notice}
 * @param meaning what it is
 * @param amount as written, in its own currency; never converted
 * @param currency three letters
 * @param place where in the notice it stands, for people
 * @param why for a ceiling, what makes it one; else empty
 */
public record NoticeAmount(
        String of, AmountMeaning meaning, BigDecimal amount, String currency, String place, String why) {

    /** The pointer by which a case cites it: {@code tender=TEN-0001;price}. */
    public String pointer() {
        return of + ";" + meaning.word();
    }

    /** {@code 95414 EUR}. */
    public String money() {
        return amount.toPlainString() + " " + currency;
    }
}
