package no.likevilkar.integration.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.integration.document.sheet.OdsFile;
import org.dhatim.fastexcel.Workbook;

/** A table of text turned into a spreadsheet whose amounts are numbers, so that nothing is left of how the text wrote them. */
final class TurnedTable {

    private static final String SHEET = "Ark1";
    private static final String NUMBER = "-?[0-9]+([.][0-9]+)?";

    private TurnedTable() {}

    /** The bytes of the table as {@code csv}, {@code xlsx} or {@code ods}. */
    static byte[] as(String format, byte[] csv) throws IOException {
        return switch (format) {
            case "csv" -> csv;
            case "xlsx" -> xlsx(rows(csv));
            case "ods" -> ods(rows(csv));
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static byte[] xlsx(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "likevilkar", "1.0")) {
            var sheet = workbook.newWorksheet(SHEET);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (cell.matches(NUMBER)) {
                        sheet.value(row, column, new BigDecimal(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ods(List<List<String>> rows) {
        return new OdsFile()
                .sheet(
                        SHEET,
                        rows.stream()
                                .map(row -> String.join(
                                        ";",
                                        row.stream()
                                                .map(cell -> cell.replace(';', ','))
                                                .toList()))
                                .toArray(String[]::new))
                .bytes();
    }

    private static List<List<String>> rows(byte[] csv) throws IOException {
        String text = text(csv);
        char delimiter = text.lines().findFirst().orElseThrow().contains("\t") ? '\t' : ';';
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(text)) {
            reader.forEach(row ->
                    rows.add(row.getFields().stream().map(TurnedTable::number).toList()));
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return text.contains("\uFFFD") ? new String(bytes, StandardCharsets.ISO_8859_1) : text;
    }

    private static String number(String cell) {
        String bare = cell.strip()
                .replaceAll("[\\s\\u00A0\\u202F]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        if (bare.matches("[0-9.]+-")) {
            bare = "-" + bare.substring(0, bare.length() - 1);
        }
        return bare.matches(NUMBER) ? bare : cell.strip();
    }
}
