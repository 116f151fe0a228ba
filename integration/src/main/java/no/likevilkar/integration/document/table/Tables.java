package no.likevilkar.integration.document.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Table;
import no.likevilkar.integration.document.text.TextTable;

/** Opens a table as what its bytes are, whatever the name of the file: a spreadsheet or text. */
public final class Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Tables() {}

    /** The table, or empty when a problem was added to the list. */
    public static Optional<Table> open(SourceDocument document, Wanted wanted, ProblemList problems) {
        byte[] bytes = document.bytes();
        try {
            if (begins(bytes, ZIP) || begins(bytes, EMPTY_ZIP)) {
                return new TableSearch(Workbooks.open(bytes), wanted, problems).table();
            }
            if (begins(bytes, COMPOUND)) {
                throw compound(bytes);
            }
        } catch (SheetException e) {
            problems.problem(e.fault(), Place.WHOLE, e.getMessage(), e.expected());
            return Optional.empty();
        }
        if (wanted.sheet().isPresent()) {
            problems.problem(
                    SheetFault.SHEET_MISSING,
                    Place.WHOLE,
                    "a text (CSV), which has no sheets",
                    "the sheet " + Quoted.of(wanted.sheet().get()));
            return Optional.empty();
        }
        return TextTable.open(document, problems).map(table -> table);
    }

    /** The container of old office documents, and of newer ones behind a password. */
    private static SheetException compound(byte[] bytes) {
        return holds(bytes, ENCRYPTED)
                ? new SheetException(
                        SheetFault.ENCRYPTED, "a document behind a password", "a spreadsheet that everybody can open")
                : new SheetException(
                        SheetFault.OTHER_FORMAT,
                        "an office document of the old format (.xls, .doc)",
                        "a spreadsheet (.xlsx, .ods)");
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static boolean holds(byte[] bytes, byte[] piece) {
        for (int at = 0; at + piece.length <= bytes.length; at++) {
            if (bytes[at] == piece[0] && Arrays.equals(bytes, at, at + piece.length, piece, 0, piece.length)) {
                return true;
            }
        }
        return false;
    }
}
