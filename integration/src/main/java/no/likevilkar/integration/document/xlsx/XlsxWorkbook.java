package no.likevilkar.integration.document.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.Parts;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.sheet.SheetWalk;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.PartReader;

/** A workbook of Office Open XML, opened part by part. */
public final class XlsxWorkbook implements Workbook {

    private static final String RELATIONSHIPS = "/relationships";

    private final Parts parts;
    private final Map<Sheet, String> sheets = new LinkedHashMap<>();
    private final SharedTexts texts;
    private final NumberFormats formats;
    private boolean from1904;

    /** @throws SheetException also for macros and for values from elsewhere */
    public XlsxWorkbook(Parts parts) throws SheetException {
        this.parts = parts;
        RefusedContent.check(parts);
        String main = Relations.of(parts, "")
                .only("officeDocument")
                .orElseThrow(() -> SheetException.broken("a file without a main part"));
        var relations = Relations.of(parts, main);
        parts.read(main, part -> read(part, relations));
        if (sheets.isEmpty()) {
            throw new SheetException(SheetFault.NO_SPREADSHEET, "no sheet of cells", "a spreadsheet (.xlsx, .ods)");
        }
        Optional<String> shared = relations.only("sharedStrings");
        texts = shared.isPresent() ? SharedTexts.of(parts, shared.get()) : SharedTexts.none();
        Optional<String> styles = relations.only("styles");
        formats = styles.isPresent() ? NumberFormats.of(parts, styles.get()) : NumberFormats.none();
    }

    private void read(PartReader part, Relations relations) throws XMLStreamException, SheetException {
        if (!part.at("workbook")) {
            throw new SheetException(
                    SheetFault.NO_SPREADSHEET,
                    "an office document that is no spreadsheet",
                    "a spreadsheet (.xlsx, .ods)");
        }
        while (part.child()) {
            if (part.at("sheets")) {
                sheets(part, relations);
                continue;
            }
            if (part.at("workbookPr")) {
                from1904 = part.attribute("date1904").filter(XlsxWorkbook::yes).isPresent();
            } else if (part.at("externalReferences")) {
                throw new SheetException(
                        SheetFault.LINKS_OUT, "a reference to another workbook", "values that stand in the workbook");
            }
            part.pass();
        }
    }

    private void sheets(PartReader part, Relations relations) throws XMLStreamException, SheetException {
        while (part.child()) {
            String name = part.attribute("name").orElse("");
            var relation = relations.byId(part.attribute(RELATIONSHIPS, "id").orElse(""));
            boolean hidden = !part.attribute("state").orElse("visible").equals("visible");
            part.pass();
            if (sheets.size() == SheetLimits.SHEETS) {
                throw SheetException.beyond("more sheets", SheetLimits.SHEETS + " sheets");
            }
            if (relation.filter(it -> it.type().equals("worksheet")).isEmpty()) {
                continue;
            }
            if (name.isBlank()
                    || sheets.keySet().stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
                throw SheetException.broken("a sheet without a name of its own: " + Quoted.of(name));
            }
            sheets.put(new Sheet(name, hidden), relation.get().target());
        }
    }

    static boolean yes(String attribute) {
        return attribute.equals("1") || attribute.equals("true") || attribute.equals("on");
    }

    @Override
    public List<Sheet> sheets() {
        return new ArrayList<>(sheets.keySet());
    }

    @Override
    public void walk(Sheet sheet, SheetWalk walk) throws SheetException {
        String name = sheets.get(sheet);
        var rows = new XlsxSheet(texts, formats, from1904, walk);
        if (!parts.read(name, rows::read)) {
            throw SheetException.broken("no part " + Quoted.of(name) + " for sheet " + Quoted.of(sheet.name()));
        }
    }
}
