package no.likevilkar.integration.document.xlsx;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.Parts;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.PartReader;

/** What a workbook must not hold: code, and values that come from elsewhere. Known by the kinds of its parts and by their names. */
final class RefusedContent {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final List<String> CODE =
            List.of("macroenabled", "vbaproject", "macrosheet", "dialogsheet", "activex");
    private static final List<String> LINKS = List.of("externallink", "querytable", "webquery");

    private RefusedContent() {}

    static void check(Parts parts) throws SheetException {
        for (String name : parts.names()) {
            check(name, "the part " + Quoted.of(name));
            if (name.endsWith("/connections.xml")) {
                throw link("the part " + Quoted.of(name));
            }
        }
        if (!parts.read(CONTENT_TYPES, part -> types(part, parts))) {
            throw new SheetException(
                    SheetFault.NO_SPREADSHEET, "a zip file that is no spreadsheet", "a spreadsheet (.xlsx, .ods)");
        }
    }

    private static void types(PartReader part, Parts parts) throws XMLStreamException, SheetException {
        while (part.child()) {
            String type = part.attribute("ContentType").orElse("");
            String folded = type.toLowerCase(Locale.ROOT);
            if (folded.contains("sheet.binary")) {
                throw new SheetException(
                        SheetFault.OTHER_FORMAT, "a binary workbook (.xlsb)", "a spreadsheet (.xlsx, .ods)");
            }
            if (part.at("Override") || used(part.attribute("Extension").orElse(""), parts)) {
                check(folded, "a part of the kind " + Quoted.of(type));
            }
            part.pass();
        }
    }

    /** A workbook without macros may still name the kind of parts it does not have, as a default for their extension. */
    private static boolean used(String extension, Parts parts) {
        for (String name : parts.names()) {
            if (name.endsWith("." + extension.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static void check(String folded, String found) throws SheetException {
        if (CODE.stream().anyMatch(folded::contains)) {
            throw new SheetException(SheetFault.MACROS, found + ", which is code", "a spreadsheet without macros");
        }
        if (LINKS.stream().anyMatch(folded::contains)) {
            throw link(found);
        }
    }

    private static SheetException link(String found) {
        return new SheetException(
                SheetFault.LINKS_OUT,
                found + ", which takes values from outside the workbook",
                "values that stand in the workbook");
    }
}
