package no.likevilkar.integration.document.sheet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.likevilkar.integration.intake.SampleCase;

/** A spreadsheet of OpenDocument made by hand. */
public final class OdsFile {

    public static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String tables = "";
    private String styles = "";
    private String scripts = "";

    public OdsFile() {
        parts.put("mimetype", KIND);
    }

    /** A sheet of rows of cells apart by semicolons: numbers where they look like one, else texts. */
    public OdsFile sheet(String name, String... rows) {
        return raw(name, rows(rows));
    }

    public OdsFile raw(String name, String rows) {
        tables += "<table:table table:name=\"" + name + "\" table:style-name=\"s" + name + "\">" + rows
                + "</table:table>";
        return this;
    }

    public OdsFile hidden(String name) {
        styles += "<style:style style:name=\"s" + name
                + "\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
        return this;
    }

    public OdsFile script(String script) {
        scripts += script;
        return this;
    }

    public OdsFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public static String rows(String... rows) {
        var xml = new StringBuilder();
        for (String row : rows) {
            xml.append("<table:table-row>");
            for (String cell : row.split(";", -1)) {
                xml.append(cell(cell));
            }
            xml.append("</table:table-row>");
        }
        return xml.toString();
    }

    private static String cell(String content) {
        if (content.startsWith("<")) {
            return content;
        }
        if (content.isEmpty()) {
            return "<table:table-cell/>";
        }
        String text = "<text:p>" + content.replace("&", "&amp;") + "</text:p></table:table-cell>";
        return content.matches("-?[0-9]+([.][0-9]+)?")
                ? "<table:table-cell office:value-type=\"float\" office:value=\"" + content + "\">" + text
                : "<table:table-cell office:value-type=\"string\">" + text;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<>(parts);
        var names = new StringBuilder();
        for (String name : new String[] {"office", "table", "text", "style"}) {
            names.append(" xmlns:%s=\"%s%s:1.0\"".formatted(name, NAMESPACE, name));
        }
        all.putIfAbsent(
                "content.xml",
                "<office:document-content" + names
                        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:"
                        + "xmlns:calcext:1.0\"><office:scripts>" + scripts
                        + "</office:scripts><office:automatic-styles>"
                        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
        var bytes = new LinkedHashMap<String, byte[]>();
        all.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return SampleCase.zip(bytes);
    }
}
