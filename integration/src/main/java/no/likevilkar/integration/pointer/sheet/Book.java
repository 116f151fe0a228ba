package no.likevilkar.integration.pointer.sheet;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.integration.pointer.UnreadableException;

/** A spreadsheet in memory: of each sheet the cells that hold something. */
public record Book(List<Sheet> sheets) {

    static final int MOST_CELLS = 5_000_000;

    /**
     * A sheet.
     *
     * @param rows by number from 1
     */
    public record Sheet(String name, SortedMap<Integer, Cells> rows) {

        static Sheet named(String name) {
            return new Sheet(name, new TreeMap<>());
        }

        void put(int row, int column, Cell cell) throws UnreadableException {
            rows.computeIfAbsent(row, number -> new Cells()).put(column, cell);
        }

        public Optional<Cell> cell(int row, int column) {
            return Optional.ofNullable(rows.get(row)).flatMap(cells -> cells.at(column));
        }
    }

    /** Opens bytes that are a spreadsheet. */
    public static Book of(byte[] bytes) throws UnreadableException {
        var zip = new ZipStream(bytes);
        return zip.text("mimetype").strip().equals(OdsBook.KIND) ? OdsBook.of(zip) : new XlsxBook(zip).book();
    }

    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name.equals(name)).findFirst();
    }
}
