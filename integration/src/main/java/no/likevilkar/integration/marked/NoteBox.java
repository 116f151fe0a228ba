package no.likevilkar.integration.marked;

import java.util.function.IntUnaryOperator;

/**
 * How large the box of a comment must be for its text.
 *
 * @param column of the cell, from 0
 * @param row of the cell, from 0
 * @param lines of text, long ones broken
 */
record NoteBox(int column, int row, int lines) {

    private static final int CHARACTERS_IN_LINE = 42;
    /** In pixels: the box, a character of a column's width, and what a column has beside its characters. */
    private static final int WIDE = 320;

    private static final int CHARACTER = 7;
    private static final int BESIDE = 5;
    private static final int MOST_ROWS = 40;

    static NoteBox of(int column, int row, String text) {
        int lines = text.lines()
                .mapToInt(line -> line.length() / CHARACTERS_IN_LINE + 1)
                .sum();
        return new NoteBox(column, row, lines);
    }

    /**
     * The corners of a box to the right of the cell, as a drawing tells them: column, pixels into it, row, pixels into it, of the upper
     * left corner and of the lower right one.
     *
     * @param widths of columns, in characters
     */
    String anchor(IntUnaryOperator widths) {
        int last = column + 1;
        int left = WIDE;
        for (int width = pixels(widths, last); width < left; width = pixels(widths, last)) {
            left -= width;
            last++;
        }
        int top = Math.max(0, row - 1);
        return (column + 1) + ",15," + top + ",10," + last + "," + left + "," + (top + Math.min(MOST_ROWS, lines + 1))
                + ",4";
    }

    private static int pixels(IntUnaryOperator widths, int column) {
        return widths.applyAsInt(column) * CHARACTER + BESIDE;
    }
}
