package no.likevilkar.integration.document.kostra;

/** What stands where in a record; positions from 1, as Statistics Norway's file description counts them. */
enum KostraField {
    FORM(1, 2, "form"),
    YEAR(3, 6, "year"),
    QUARTER(7, 7, "quarter"),
    REGION(8, 13, "region"),
    ORGANISATION(14, 22, "organisation"),
    ENTERPRISE(23, 31, "enterprise"),
    CLASS(32, 32, "class"),
    FUNCTION(33, 36, "function"),
    ART(37, 39, "art"),
    AMOUNT(40, 48, "amount");

    static final int LENGTH = 48;

    private final int from;
    private final int to;
    private final String word;

    KostraField(int from, int to, String word) {
        this.from = from;
        this.to = to;
        this.word = word;
    }

    /** As it stands in the record, blanks and all. */
    String in(String record) {
        return record.substring(from - 1, to);
    }

    /** As people find it: {@code amount (40-48)}. */
    @Override
    public String toString() {
        return word + " (" + (from == to ? from : from + "-" + to) + ")";
    }
}
