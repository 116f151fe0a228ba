package no.likevilkar.integration.pointer.casefile;

/**
 * Something the case file says of a subject.
 *
 * @param subject id of what it is said of
 * @param period id of the period; empty for a word
 * @param value number or word as written
 * @param party who says so
 * @param document name of the document where it is written
 * @param pointer the place in that document
 * @param standing ASSERTED, ACCEPTED or CONTESTED
 * @param path where the case file says it
 */
record Said(
        String subject,
        String key,
        String period,
        String value,
        String party,
        String document,
        String pointer,
        String standing,
        String path) {

    /** What may be said once only. */
    String id() {
        return subject + "/" + key + (period.isEmpty() ? "" : "/" + period) + " by " + party;
    }

    /** The id of a statement of {@code case.json}. */
    static String id(Json statement, boolean number) {
        return statement.text("subject") + "/" + statement.text("key")
                + (number ? "/" + statement.text("period") : "") + " by "
                + statement.one("provenance").text("assertedBy");
    }
}
