package no.likevilkar.integration.document;

import java.util.Optional;

/**
 * Something wrong with a document, told so that its owner can mend it without asking.
 *
 * @param code stable code, for example {@code LED-204}; three letters for the kind of document, a hyphen, three digits
 * @param document name of the document as the case names it
 * @param place where: {@code line 17, column beløp}, an XPath-like path, or {@code whole document}
 * @param found what stands there, quoted and shortened
 * @param expected what should stand there
 * @param remedy what to do
 * @param cell where it is marked when the document is a spreadsheet
 */
public record Problem(
        String code,
        String document,
        String place,
        String found,
        String expected,
        String remedy,
        Optional<CellPlace> cell) {

    /** One that is in no cell of a spreadsheet. */
    public Problem(String code, String document, String place, String found, String expected, String remedy) {
        this(code, document, place, found, expected, remedy, Optional.empty());
    }

    /** The one line people read: {@code LED-204 ledger.csv line 17, column beløp: found …; expected …. Remedy.} */
    public String sentence() {
        return "%s %s %s: found %s; expected %s. %s".formatted(code, document, place, found, expected, remedy);
    }
}
