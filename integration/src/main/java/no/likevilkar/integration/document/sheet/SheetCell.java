package no.likevilkar.integration.document.sheet;

/**
 * A cell with content.
 *
 * @param column from 0
 * @param kind what its content is
 * @param content the text; the decimal text of a number as stored; of a broken cell what stands there, in words
 * @param formula whether the content is what a formula gave when the spreadsheet was last calculated
 * @param shown how a copy shows it: of a number, a percentage or a day a code of {@link ShownAs}, of a broken cell the text that stands
 *     there; empty for a text, and where there is nothing to tell. What the content is does not depend on it.
 * @param currency in which a number is shown, three letters; empty where it shows none
 */
public record SheetCell(int column, Kind kind, String content, boolean formula, String shown, String currency) {

    /** A cell that shows no currency. */
    public SheetCell(int column, Kind kind, String content, boolean formula, String shown) {
        this(column, kind, content, formula, shown, "");
    }

    /** What the content of a cell is. */
    public enum Kind {
        /** Text, yes or no ({@code true}, {@code false}), or a day or time in ISO 8601. */
        TEXT,
        NUMBER,
        /** A number that is shown as a percentage: 0.25 is 25 %. */
        PERCENT,
        /** An error, or a formula of which no value was stored. */
        BROKEN
    }

    public static SheetCell text(int column, String text, boolean formula) {
        return new SheetCell(column, Kind.TEXT, text, formula, "");
    }

    /** @param iso in ISO 8601 */
    public static SheetCell day(int column, String iso, boolean formula, String shown) {
        return new SheetCell(column, Kind.TEXT, iso, formula, shown);
    }

    public static SheetCell broken(int column, String found, boolean formula) {
        return broken(column, found, formula, "");
    }

    /** @param shown the text that stands there */
    public static SheetCell broken(int column, String found, boolean formula, String shown) {
        return new SheetCell(column, Kind.BROKEN, found, formula, shown);
    }

    /** The same in another column. */
    public SheetCell in(int other) {
        return new SheetCell(other, kind, content, formula, shown, currency);
    }
}
