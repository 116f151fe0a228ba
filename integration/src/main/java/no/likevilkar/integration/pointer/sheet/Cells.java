package no.likevilkar.integration.pointer.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.likevilkar.integration.pointer.UnreadableException;

/** The cells of a row that hold something, from left to right. */
public final class Cells {

    private int[] columns = new int[8];
    private Cell[] cells = new Cell[8];
    private int count;

    void put(int column, Cell cell) throws UnreadableException {
        if (count > 0 && columns[count - 1] >= column) {
            throw new UnreadableException("it has a cell twice, or cells out of their order");
        }
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, count * 2);
            cells = Arrays.copyOf(cells, count * 2);
        }
        columns[count] = column;
        cells[count++] = cell;
    }

    /** @param column from 0 */
    public Optional<Cell> at(int column) {
        int index = Arrays.binarySearch(columns, 0, count, column);
        return index < 0 ? Optional.empty() : Optional.of(cells[index]);
    }

    /** Each with its column. */
    public void each(BiConsumer<Integer, Cell> use) {
        for (int i = 0; i < count; i++) {
            use.accept(columns[i], cells[i]);
        }
    }
}
