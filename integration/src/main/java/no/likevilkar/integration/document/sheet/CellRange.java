package no.likevilkar.integration.document.sheet;

/**
 * A rectangle of cells.
 *
 * @param firstRow from 1
 * @param firstColumn from 0
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** {@code B4:B7}. */
    @Override
    public String toString() {
        return CellName.of(firstColumn, firstRow) + ":" + CellName.of(lastColumn, lastRow);
    }
}
