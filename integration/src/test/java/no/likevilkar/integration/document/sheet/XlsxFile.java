package no.likevilkar.integration.document.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.intake.SampleCase;

/** A workbook made by hand, part by part, so that a test can put into it what no spreadsheet program would. */
public final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private String types = "";
    private String workbook = "";
    private String properties = "";

    /** A sheet of rows whose cells are numbers where they look like one, else texts; empty cells are left out. */
    public XlsxFile sheet(String name, String... rows) {
        return raw(name, "<sheetData>" + rows(rows) + "</sheetData>");
    }

    /** A sheet whose content is written out. */
    public XlsxFile raw(String name, String content) {
        names.add(name);
        states.add("visible");
        sheets.add(content);
        return this;
    }

    /** Hides the sheet added last. */
    public XlsxFile hidden() {
        states.set(states.size() - 1, "hidden");
        return this;
    }

    public XlsxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Something more among the kinds of parts. */
    public XlsxFile type(String element) {
        types += element;
        return this;
    }

    /** Something more in the workbook, behind its sheets. */
    public XlsxFile workbook(String element) {
        workbook += element;
        return this;
    }

    /** Days from 1904 on. */
    public XlsxFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Rows of cells apart by semicolons; a row beginning with @ and a number stands in that row. */
    public static String rows(String... rows) {
        var xml = new StringBuilder();
        int number = 0;
        for (String row : rows) {
            number = row.startsWith("@") ? Integer.parseInt(row.substring(1, row.indexOf(' '))) : number + 1;
            String cells = row.startsWith("@") ? row.substring(row.indexOf(' ') + 1) : row;
            xml.append("<row r=\"").append(number).append("\">");
            int column = 0;
            for (String cell : cells.split(";", -1)) {
                xml.append(cell(CellName.of(column++, number), cell));
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String cell(String name, String content) {
        if (content.isEmpty()) {
            return "";
        }
        if (content.startsWith("<")) {
            return content.replaceFirst("<c", "<c r=\"" + name + "\"");
        }
        if (content.matches("-?[0-9]+([.][0-9]+)?(E[+-]?[0-9]+)?")) {
            return "<c r=\"" + name + "\"><v>" + content + "</v></c>";
        }
        return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + escaped(content) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    public Map<String, byte[]> entries() {
        var all = new LinkedHashMap<String, String>();
        var overrides = new StringBuilder();
        var listed = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            String part = "worksheets/sheet" + (i + 1) + ".xml";
            overrides.append(override("/xl/" + part, KIND + "worksheet+xml"));
            listed.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>"
                    .formatted(escaped(names.get(i)), i + 1, states.get(i), i));
            relations.append(relation("s" + i, RELATIONS + "/worksheet", part));
            all.put("xl/" + part, "<worksheet xmlns=\"" + MAIN + "\">" + sheets.get(i) + "</worksheet>");
        }
        if (parts.containsKey("xl/styles.xml")) {
            relations.append(relation("styles", RELATIONS + "/styles", "styles.xml"));
        }
        if (parts.containsKey("xl/sharedStrings.xml")) {
            relations.append(relation("texts", RELATIONS + "/sharedStrings", "sharedStrings.xml"));
        }
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>" + listed
                        + "</sheets>" + workbook + "</workbook>");
        all.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
        all.put("_rels/.rels", relationships(relation("r1", RELATIONS + "/officeDocument", "xl/workbook.xml")));
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/xl/workbook.xml", KIND + "sheet.main+xml") + overrides + types + "</Types>");
        parts.forEach((name, content) ->
                all.put(name, content.startsWith("<?") || !content.startsWith("<") ? content : namespaced(content)));
        var bytes = new LinkedHashMap<String, byte[]>();
        all.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    public byte[] bytes() {
        return SampleCase.zip(entries());
    }

    private static String namespaced(String content) {
        return content.contains("xmlns") ? content : content.replaceFirst("(<[a-zA-Z]+)", "$1 xmlns=\"" + MAIN + "\"");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }
}
