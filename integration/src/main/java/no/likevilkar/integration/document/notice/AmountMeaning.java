package no.likevilkar.integration.document.notice;

import java.util.Locale;

/** What an amount in a notice is. Only a tender that is no framework ceiling tells what somebody asked. */
public enum AmountMeaning {
    /** What a tender asks, or what an award comes to, outside a framework agreement. */
    PRICE("the price of a tender", true),
    /** The lowest tender received. */
    LOWEST("the lowest tender received", true),
    /** The highest tender received. */
    HIGHEST("the highest tender received", true),
    /** The most that may be bought under a framework agreement. */
    CEILING("the ceiling of a framework agreement, up to which the buyer may buy and need not", false),
    /** What the buyer reckoned it would cost. */
    ESTIMATE("the buyer's estimate", false),
    /** All awards of the notice together. */
    TOTAL("the sum of all awards of the notice", false);

    private final String words;
    private final boolean bidPrice;

    AmountMeaning(String words, boolean bidPrice) {
        this.words = words;
        this.bidPrice = bidPrice;
    }

    /** As it stands in a pointer. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is told in a message. */
    public String words() {
        return words;
    }

    /** Whether it may stand for what a bidder asks. */
    public boolean bidPrice() {
        return bidPrice;
    }
}
