package no.likevilkar.integration.pointer.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.pointer.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** A workbook of Office Open XML: the list of its sheets, the texts and styles they share, then each sheet. */
final class XlsxBook {

    private final ZipStream zip;

    XlsxBook(ZipStream zip) {
        this.zip = zip;
    }

    Book book() throws UnreadableException {
        String main = relations("").values().stream()
                .filter(one -> one.type.equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new UnreadableException("it is a zip and no spreadsheet"));
        if (zip.names().stream().anyMatch(name -> name.contains("vbaproject") || name.contains("externallink"))) {
            throw new UnreadableException("it holds macros or values from elsewhere");
        }
        Map<String, Relation> relations = relations(main);
        var listed = new Listed();
        if (!zip.parse(main, listed) || listed.names.isEmpty()) {
            throw new UnreadableException("it is an office document and no spreadsheet");
        }
        var texts = new XlsxTexts();
        var styles = new XlsxStyles();
        for (Relation relation : relations.values()) {
            if (relation.type.equals("sharedStrings")) {
                zip.parse(relation.target, texts);
            } else if (relation.type.equals("styles")) {
                zip.parse(relation.target, styles);
            }
        }
        var sheets = new ArrayList<Book.Sheet>();
        for (int i = 0; i < listed.names.size(); i++) {
            Relation relation = relations.get(listed.ids.get(i));
            if (relation != null && relation.type.equals("worksheet")) {
                var sheet = Book.Sheet.named(listed.names.get(i));
                if (!zip.parse(relation.target, new XlsxRows(sheet, texts.all(), styles, listed.from1904))) {
                    throw new UnreadableException("it lacks sheet \"" + sheet.name() + "\"");
                }
                sheets.add(sheet);
            }
        }
        return new Book(List.copyOf(sheets));
    }

    private record Relation(String type, String target) {}

    private Map<String, Relation> relations(String part) throws UnreadableException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = new HashMap<String, Relation>();
        zip.parse(folder + "_rels/" + part.substring(folder.length()) + ".rels", new SaxPart() {
            @Override
            void start(String name, Attributes attributes) {
                String type = attributes.getValue("Type");
                String target = attributes.getValue("Target");
                if (type != null && target != null && !"External".equals(attributes.getValue("TargetMode"))) {
                    relations.put(
                            attributes.getValue("Id"),
                            new Relation(type.substring(type.lastIndexOf('/') + 1), absolute(folder, target)));
                }
            }

            @Override
            void end(String name) {
                take();
            }
        });
        return relations;
    }

    private static String absolute(String folder, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : target.startsWith("./") ? folder + target.substring(2) : folder + target;
    }

    /** The sheets in their order, by name and id. */
    private static final class Listed extends SaxPart {
        private final List<String> names = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private boolean from1904;

        @Override
        void start(String name, Attributes attributes) throws SAXException {
            if (name.equals("sheet")) {
                names.add(String.valueOf(attributes.getValue("name")));
                String id = "";
                for (int i = 0; i < attributes.getLength(); i++) {
                    boolean relation = attributes.getURI(i).endsWith("/relationships");
                    id = relation && attributes.getLocalName(i).equals("id") ? attributes.getValue(i) : id;
                }
                ids.add(id);
            } else if (name.equals("workbookPr")) {
                String given = attributes.getValue("date1904");
                from1904 = "1".equals(given) || "true".equals(given) || "on".equals(given);
            }
        }

        @Override
        void end(String name) {
            take();
        }
    }
}
