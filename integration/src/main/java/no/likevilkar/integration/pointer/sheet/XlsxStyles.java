package no.likevilkar.integration.pointer.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Whether a style of a workbook shows a number as a day or as a percentage. */
final class XlsxStyles extends SaxPart {

    /** Quoted words, escaped signs, and what stands in brackets except hours, minutes and seconds that go on. */
    private static final Pattern NOT_MEANT =
            Pattern.compile("\"[^\"]*(\"|$)|[\\\\_*].|\\[(?!(h+|m+|s+)\\])[^\\]]*(\\]|$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERAL = Pattern.compile("general|standard", Pattern.CASE_INSENSITIVE);

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean ofCells;

    boolean day(int style) {
        int format = format(style);
        String code = codes.get(format);
        return code == null
                ? format >= 14 && format <= 22
                        || format >= 27 && format <= 36
                        || format >= 45 && format <= 47
                        || format >= 50 && format <= 58
                : DAY.matcher(meant(code)).find();
    }

    boolean percent(int style) {
        int format = format(style);
        String code = codes.get(format);
        return !day(style)
                && (code == null ? format == 9 || format == 10 : meant(code).contains("%"));
    }

    private int format(int style) {
        return style < styles.size() ? styles.get(style) : 0;
    }

    private static String meant(String code) {
        return GENERAL.matcher(NOT_MEANT.matcher(code).replaceAll("")).replaceAll("");
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        if (name.equals("numFmt") && !ofCells && attributes.getValue("formatCode") != null) {
            codes.putIfAbsent(number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
        } else if (name.equals("cellXfs")) {
            ofCells = true;
        } else if (ofCells && name.equals("xf")) {
            String format = attributes.getValue("numFmtId");
            styles.add(format == null ? 0 : number(format));
        }
    }

    @Override
    void end(String name) {
        take();
        ofCells &= !name.equals("cellXfs");
    }
}
