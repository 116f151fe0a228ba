package no.likevilkar.integration.document;

/**
 * The cell of a spreadsheet that a problem is marked in: the one it names or, where it names a whole row, column or table, one that
 * stands for it.
 *
 * @param sheet name of the sheet as its tab shows it
 * @param row from 1
 * @param column from 0
 */
public record CellPlace(String sheet, int row, int column) {}
