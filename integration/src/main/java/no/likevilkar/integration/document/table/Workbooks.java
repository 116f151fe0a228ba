package no.likevilkar.integration.document.table;

import no.likevilkar.integration.document.sheet.Parts;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.xlsx.XlsxWorkbook;

/** Opens a spreadsheet as the format that its parts show. */
final class Workbooks {

    private static final int MOST_BYTES = 200 * 1024 * 1024;

    private Workbooks() {}

    static Workbook open(byte[] bytes) throws SheetException {
        if (bytes.length > MOST_BYTES) {
            throw SheetException.beyond(bytes.length + " bytes", MOST_BYTES + " bytes");
        }
        return new XlsxWorkbook(Parts.of(bytes));
    }
}
