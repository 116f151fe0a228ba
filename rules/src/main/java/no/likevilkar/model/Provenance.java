package no.likevilkar.model;

/**
 * Where a value comes from and who stands behind it.
 *
 * @param assertedBy id of the party that says so
 * @param document name of the document as the case names it
 * @param digest SHA-256 of the document's bytes, lower-case hex
 * @param pointer the place in the document: {@code line=17;column=beløp} in a table of text, {@code Regnskap!E17} in a spreadsheet,
 *     an XPath-like path in XML
 * @param standing asserted, accepted or contested
 */
public record Provenance(String assertedBy, String document, String digest, String pointer, Standing standing) {

    public Provenance {
        Check.text(assertedBy, "the party that asserts a value");
        Check.text(document, "the document of a value");
        Check.text(digest, "the digest of document " + document);
        Check.text(pointer, "the place in document " + document);
        Check.present(standing, "the standing of a value in " + document);
    }
}
