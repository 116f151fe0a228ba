package no.likevilkar.integration.document.ods;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.Parts;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.sheet.SheetWalk;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.PartReader;

/** A spreadsheet of OpenDocument; all its sheets stand in one part. */
public final class OdsWorkbook implements Workbook {

    private static final String CONTENT = "content.xml";
    private static final Set<String> OUTSIDE =
            Set.of("dde-source", "table-source", "cell-range-source", "dde-links", "database-source-table");

    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<String> hiddenStyles = new HashSet<>();

    /** @throws SheetException also for macros, a password, and values from elsewhere */
    public OdsWorkbook(Parts parts) throws SheetException {
        this.parts = parts;
        for (String name : parts.names()) {
            if (name.startsWith("basic/") || name.startsWith("scripts/")) {
                throw code("the part " + Quoted.of(name));
            }
        }
        parts.read("META-INF/manifest.xml", OdsWorkbook::manifest);
        if (!parts.read(CONTENT, this::list)) {
            throw SheetException.broken("no part " + CONTENT);
        }
        if (sheets.isEmpty()) {
            throw new SheetException(SheetFault.NO_SPREADSHEET, "no sheet of cells", "a spreadsheet (.xlsx, .ods)");
        }
    }

    private static SheetException code(String found) {
        return new SheetException(SheetFault.MACROS, found + ", which is code", "a spreadsheet without macros");
    }

    private static void manifest(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            while (part.child()) {
                if (part.at("encryption-data")) {
                    throw new SheetException(
                            SheetFault.ENCRYPTED, "a spreadsheet behind a password", "one that everybody can open");
                }
                part.pass();
            }
        }
    }

    private void list(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            switch (part.getLocalName()) {
                case "scripts" -> {
                    if (part.child()) {
                        throw code("a script");
                    }
                }
                case "automatic-styles" -> styles(part);
                case "body" -> body(part);
                default -> part.pass();
            }
        }
    }

    private void styles(PartReader part) throws XMLStreamException {
        while (part.child()) {
            String name = part.attribute("style:1.0", "name").orElse("");
            while (part.child()) {
                if (part.at("table-properties")
                        && part.attribute("table:1.0", "display").orElse("true").equals("false")) {
                    hiddenStyles.add(name);
                }
                part.pass();
            }
        }
    }

    private void body(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            if (!part.at("spreadsheet")) {
                throw new SheetException(
                        SheetFault.NO_SPREADSHEET,
                        "an office document that is no spreadsheet",
                        "a spreadsheet (.xlsx, .ods)");
            }
            while (part.child()) {
                refuse(part);
                if (part.at("table")) {
                    table(part);
                } else {
                    part.pass();
                }
            }
        }
    }

    private void table(PartReader part) throws XMLStreamException, SheetException {
        String name = part.attribute("table:1.0", "name").orElse("");
        String style = part.attribute("table:1.0", "style-name").orElse("");
        if (sheets.size() == SheetLimits.SHEETS) {
            throw SheetException.beyond("more sheets", SheetLimits.SHEETS + " sheets");
        }
        if (name.isBlank() || sheets.stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            throw SheetException.broken("a sheet without a name of its own: " + Quoted.of(name));
        }
        sheets.add(new Sheet(name, hiddenStyles.contains(style)));
        int depth = 1;
        while (depth > 0) {
            int event = part.next();
            if (event == PartReader.START_ELEMENT) {
                refuse(part);
                depth++;
            } else if (event == PartReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static void refuse(PartReader part) throws SheetException {
        if (OUTSIDE.contains(part.getLocalName())) {
            throw new SheetException(
                    SheetFault.LINKS_OUT,
                    "an element " + Quoted.of(part.getLocalName())
                            + ", which takes values from outside the spreadsheet",
                    "values that stand in the spreadsheet");
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void walk(Sheet sheet, SheetWalk walk) throws SheetException {
        parts.read(CONTENT, part -> {
            while (part.child()) {
                if (!part.at("body")) {
                    part.pass();
                    continue;
                }
                part.child();
                while (part.child()) {
                    boolean wanted = part.at("table")
                            && part.attribute("table:1.0", "name").orElse("").equals(sheet.name());
                    if (wanted) {
                        new OdsSheet(walk).read(part);
                        return;
                    }
                    part.pass();
                }
                return;
            }
        });
    }
}
