package no.likevilkar.integration.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import no.likevilkar.integration.words.Wording;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A form as a spreadsheet (.xlsx): a title, a line on how to fill it in, headings and one example row. Cells are typed: accounts and
 * ids are text, so that leading zeros stay, and no text begins with a sign that a spreadsheet could take for a formula.
 */
final class SheetForm {

    private static final String TEXTS = "/no/likevilkar/integration/template/sheet";
    private static final int TITLE = 0;
    private static final int HINT = 1;
    private static final int HEADINGS = 3;
    private static final int EXAMPLE = 4;
    private static final int WIDTH = 18;

    private final Wording texts;

    private SheetForm(Wording texts) {
        this.texts = texts;
    }

    /**
     * @param name ledger or price-sheet
     * @param language nb, nn or en
     */
    static byte[] of(String name, String language) {
        var form = new SheetForm(Wording.in(language, TEXTS));
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "likevilkar", "1.0")) {
            var sheet = workbook.newWorksheet(form.text(name + ".sheet"));
            form.head(sheet, name);
            if (name.equals("ledger")) {
                form.ledger(sheet);
            } else {
                form.prices(sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a form cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private String text(String key) {
        return texts.text(key);
    }

    private void head(Worksheet sheet, String name) {
        sheet.value(TITLE, 0, text(name + ".title"));
        sheet.style(TITLE, 0).bold().set();
        sheet.value(HINT, 0, text(name + ".hint"));
        String[] headings = text(name + ".columns").split(";");
        for (int column = 0; column < headings.length; column++) {
            sheet.value(HEADINGS, column, headings[column]);
            sheet.style(HEADINGS, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, EXAMPLE);
    }

    private void ledger(Worksheet sheet) {
        words(sheet, 0, "650");
        words(sheet, 1, "10100");
        words(sheet, 2, text("ledger.text"));
        number(sheet, 3, "3600000", "#,##0.00");
    }

    private void prices(Worksheet sheet) {
        words(sheet, 0, "1");
        words(sheet, 1, text("price-sheet.description"));
        words(sheet, 2, text("price-sheet.unit"));
        number(sheet, 3, "1200", "#,##0.##");
        number(sheet, 4, "57.25", "#,##0.00");
        number(sheet, 5, "0.25", "0 %");
        words(sheet, 7, text("price-sheet.option"));
    }

    private static void words(Worksheet sheet, int column, String words) {
        sheet.value(EXAMPLE, column, words);
        sheet.style(EXAMPLE, column).format("@").set();
    }

    private static void number(Worksheet sheet, int column, String number, String format) {
        sheet.value(EXAMPLE, column, new BigDecimal(number));
        sheet.style(EXAMPLE, column).format(format).set();
    }
}
