package no.likevilkar.integration.document.table;

import java.nio.charset.StandardCharsets;
import no.likevilkar.integration.document.ods.OdsWorkbook;
import no.likevilkar.integration.document.sheet.Parts;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.xlsx.XlsxWorkbook;

/** Opens a spreadsheet as the format that its parts show. */
public final class Workbooks {

    private static final int MOST_BYTES = 200 * 1024 * 1024;

    private static final String KIND = "mimetype";
    private static final int KIND_LENGTH = 100;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String ODS = OPEN_DOCUMENT + "spreadsheet";

    private Workbooks() {}

    /** @throws SheetException when it is broken, beyond the limits, or holds what is refused */
    public static Workbook open(byte[] bytes) throws SheetException {
        if (bytes.length > MOST_BYTES) {
            throw SheetException.beyond(bytes.length + " bytes", MOST_BYTES + " bytes");
        }
        var parts = Parts.of(bytes);
        String kind = new String(parts.beginning(KIND, KIND_LENGTH), StandardCharsets.US_ASCII).strip();
        if (kind.startsWith(OPEN_DOCUMENT) && !kind.equals(ODS)) {
            throw new SheetException(
                    SheetFault.NO_SPREADSHEET,
                    "an office document that is no spreadsheet",
                    "a spreadsheet (.xlsx, .ods)");
        }
        return kind.equals(ODS) ? new OdsWorkbook(parts) : new XlsxWorkbook(parts);
    }
}
