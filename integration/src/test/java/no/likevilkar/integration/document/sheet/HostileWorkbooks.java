package no.likevilkar.integration.document.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.likevilkar.integration.intake.SampleCase;

/**
 * Spreadsheets that try what a stranger might: run something, call somebody, read a file, or ask more of the machine than they are worth.
 * Each would else be the ledger of one line.
 */
public final class HostileWorkbooks {

    public static final String HEADER = "ansvar;konto;beløp";
    public static final String LINE = "650;10100;12.5";

    private static final String TYPE = "<Override PartName=\"/xl/x\" ContentType=\"%s\"/>";

    private final String file;
    private final String address;

    /**
     * @param what what it tries
     * @param code of the problem it is refused with, as a ledger
     */
    public record Hostile(String what, String code, byte[] bytes) {}

    private HostileWorkbooks(String file, String address) {
        this.file = file;
        this.address = address;
    }

    /**
     * All of them.
     *
     * @param file address of a file they try to read
     * @param address that they try to call
     */
    public static List<Hostile> all(String file, String address) {
        var made = new HostileWorkbooks(file, address);
        return Stream.of(made.workbooks(), made.entities(), made.open())
                .flatMap(some -> some)
                .toList();
    }

    public static XlsxFile sound() {
        return new XlsxFile().sheet("A", HEADER, LINE);
    }

    private static XlsxFile sheet(String content) {
        return new XlsxFile().raw("A", content);
    }

    private static byte[] with(XlsxFile file, String part, byte[] content) {
        var entries = new LinkedHashMap<>(file.entries());
        entries.put(part, content);
        return SampleCase.zip(entries);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Stream<Hostile> workbooks() {
        byte[] old = new byte[1024];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, old, 0, signature.length);
        byte[] encrypted = Arrays.copyOf(old, 2048);
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, encrypted, 1024, mark.length);
        byte[] cut = Arrays.copyOf(sound().bytes(), sound().bytes().length - 30);
        String doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + file + "\">]>";
        String text = "<?xml version=\"1.0\"?>" + doctype + "<worksheet>&x;</worksheet>";
        var macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        var texts = new XlsxFile()
                .sheet("A", HEADER, "650;10100;<c t=\"s\"><v>7</v></c>")
                .part("xl/sharedStrings.xml", "<sst/>");
        return Stream.of(
                new Hostile("an old workbook", "LED-501", old),
                new Hostile("a password", "LED-502", encrypted),
                new Hostile(
                        "a binary workbook",
                        "LED-501",
                        sound().type(TYPE.formatted("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                                .bytes()),
                new Hostile("a plain zip", "LED-503", SampleCase.zip(Map.of("accounts.csv", utf8("a;b\n")))),
                new Hostile("a text document", "LED-503", with(sound(), "xl/workbook.xml", utf8("<document/>"))),
                new Hostile(
                        "macros",
                        "LED-504",
                        sound().part("xl/vbaProject.bin", "x").bytes()),
                new Hostile(
                        "macros under another name",
                        "LED-504",
                        sound().type(TYPE.formatted("application/vnd.ms-office.vbaProject"))
                                .bytes()),
                new Hostile(
                        "a renamed xlsm",
                        "LED-504",
                        sound().type(TYPE.formatted(macro)).bytes()),
                new Hostile(
                        "macros of a sheet",
                        "LED-504",
                        sound().part("xl/macrosheets/sheet1.xml", "<x/>").bytes()),
                new Hostile(
                        "controls",
                        "LED-504",
                        sound().part("xl/activeX/activeX1.bin", "x").bytes()),
                new Hostile(
                        "DDE",
                        "LED-505",
                        sound().part("xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink/></externalLink>")
                                .bytes()),
                new Hostile(
                        "a link to a workbook",
                        "LED-505",
                        sound().workbook("<externalReferences/>").bytes()),
                new Hostile(
                        "a connection",
                        "LED-505",
                        sound().part("xl/connections.xml", "<connections/>").bytes()),
                new Hostile(
                        "a query",
                        "LED-505",
                        sound().part("xl/queryTables/queryTable1.xml", "<x/>").bytes()),
                new Hostile("a file cut off", "LED-506", cut),
                new Hostile(
                        "an entity that reads a file",
                        "LED-506",
                        with(sound(), "xl/worksheets/sheet1.xml", utf8(text))),
                new Hostile(
                        "XML cut off",
                        "LED-506",
                        with(sound(), "xl/worksheets/sheet1.xml", utf8("<worksheet><sheetData><row"))),
                new Hostile("a text that is not there", "LED-506", texts.bytes()),
                new Hostile(
                        "a cell said twice",
                        "LED-506",
                        sheet(
                                        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row></sheetData>")
                                .bytes()),
                new Hostile(
                        "a row said twice",
                        "LED-506",
                        sheet("<sheetData>" + XlsxFile.rows("@2 a;b", "@2 c;d") + "</sheetData>")
                                .bytes()),
                new Hostile(
                        "a cell of another row",
                        "LED-506",
                        sheet("<sheetData><row r=\"1\"><c r=\"A9\"><v>1</v></c></row></sheetData>")
                                .bytes()),
                new Hostile(
                        "a cell of no kind",
                        "LED-506",
                        sheet("<sheetData><row><c t=\"x\"><v>1</v></c></row></sheetData>")
                                .bytes()),
                new Hostile(
                        "a row beyond the last",
                        "LED-507",
                        sheet("<sheetData>" + XlsxFile.rows("@1048577 a;b") + "</sheetData>")
                                .bytes()),
                new Hostile(
                        "a column beyond the last",
                        "LED-506",
                        sheet("<sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData>")
                                .bytes()),
                new Hostile(
                        "a bomb for a sheet",
                        "LED-507",
                        with(sound(), "xl/worksheets/sheet1.xml", utf8("<worksheet>" + " ".repeat(20 * 1024 * 1024)))),
                new Hostile(
                        "a bomb for texts",
                        "LED-507",
                        with(
                                sound().part("xl/sharedStrings.xml", "<sst/>"),
                                "xl/sharedStrings.xml",
                                utf8("<sst>" + "<si/>".repeat(3_000_000) + "</sst>"))),
                new Hostile(
                        "deep elements",
                        "LED-507",
                        sheet("<a>".repeat(5_000) + "</a>".repeat(5_000)).bytes()),
                new Hostile(
                        "an endless text",
                        "LED-507",
                        sheet("<sheetData><row><c t=\"str\"><v>" + noise(200_000) + "</v></c></row></sheetData>")
                                .bytes()),
                new Hostile("too many sheets", "LED-507", many().bytes()),
                new Hostile("too many parts", "LED-507", parts()),
                new Hostile(
                        "too many columns",
                        "LED-108",
                        sheet("<sheetData>" + XlsxFile.rows(HEADER + ";a".concat(";".repeat(600)) + "z", LINE)
                                        + "</sheetData>")
                                .bytes()));
    }

    private static String noise(int length) {
        var random = new Random(20261127);
        var text = new StringBuilder();
        random.ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static XlsxFile many() {
        var file = new XlsxFile();
        for (int i = 0; i < 300; i++) {
            file.sheet("A" + i, "x;y");
        }
        return file;
    }

    private static byte[] parts() {
        var entries = new LinkedHashMap<>(sound().entries());
        for (int i = 0; i < 1001; i++) {
            entries.put("xl/media/image" + i + ".png", new byte[1]);
        }
        return SampleCase.zip(entries);
    }

    /** Entities and document types in every part that is read. */
    private Stream<Hostile> entities() {
        String reading = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + file + "\">]><a>&x;</a>";
        String calling = "<!DOCTYPE a SYSTEM \"" + address + "/a.dtd\"><a/>";
        String laughing = "<!DOCTYPE a [<!ENTITY x0 \"ha\">"
                + IntStream.range(0, 9)
                        .mapToObj(i -> "<!ENTITY x" + (i + 1) + " \"" + ("&x" + i + ";").repeat(10) + "\">")
                        .reduce("", String::concat)
                + "]><a>&x9;</a>";
        var withTexts = sound().part("xl/sharedStrings.xml", "<sst/>").part("xl/styles.xml", "<styleSheet/>");
        return Stream.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml")
                .flatMap(part -> Stream.of(reading, calling, laughing)
                        .map(text ->
                                new Hostile("an entity in " + part, "LED-506", with(withTexts, part, utf8(text)))));
    }

    /** The same in OpenDocument. */
    private Stream<Hostile> open() {
        String reading = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + file + "\">]><a>&x;</a>";
        String calling = "<!DOCTYPE a SYSTEM \"" + address + "/a.dtd\"><a/>";
        String deep = "<table:a>".repeat(5_000) + "</table:a>".repeat(5_000);
        String endless = "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/>"
                + "</table:table-row>";
        return Stream.of(
                new Hostile(
                        "ods: macros",
                        "LED-504",
                        ods().part("Basic/Standard/Module1.xml", "<x/>").bytes()),
                new Hostile(
                        "ods: a script",
                        "LED-504",
                        ods().part("Scripts/python/a.py", "x").bytes()),
                new Hostile(
                        "ods: DDE",
                        "LED-505",
                        new OdsFile()
                                .raw("A", "<office:dde-source/>" + OdsFile.rows(HEADER, LINE))
                                .bytes()),
                new Hostile(
                        "ods: a link to a sheet elsewhere",
                        "LED-505",
                        new OdsFile()
                                .raw("A", "<table:table-source/>" + OdsFile.rows(HEADER, LINE))
                                .bytes()),
                new Hostile(
                        "ods: an entity that reads a file",
                        "LED-506",
                        ods().part("content.xml", reading).bytes()),
                new Hostile(
                        "ods: a document type elsewhere",
                        "LED-506",
                        ods().part("content.xml", calling).bytes()),
                new Hostile(
                        "ods: deep elements",
                        "LED-507",
                        new OdsFile().raw("A", deep).bytes()),
                new Hostile(
                        "ods: endless repetitions",
                        "LED-507",
                        new OdsFile().raw("A", OdsFile.rows(HEADER) + endless).bytes()),
                new Hostile(
                        "ods: a bomb",
                        "LED-507",
                        ods().part("content.xml", "<a>" + " ".repeat(20 * 1024 * 1024))
                                .bytes()));
    }

    /** Bombs that grow too little to be known by it, and so are read up to the limits of what is in them. */
    public static List<Hostile> quiet() {
        var texts = new StringBuilder("<sst>");
        var formats = new StringBuilder("<styleSheet><cellXfs>");
        var random = new Random(20261127);
        for (int i = 0; i < 1_100_000; i++) {
            texts.append("<si><t>")
                    .append(Integer.toString(random.nextInt(60_000_000), 36))
                    .append("</t></si>");
        }
        for (int i = 0; i < 300_000; i++) {
            formats.append("<xf numFmtId=\"").append(random.nextInt(1_000_000)).append("\"/>");
        }
        return List.of(
                new Hostile(
                        "a million texts",
                        "LED-507",
                        sound().part(
                                        "xl/sharedStrings.xml",
                                        texts.append("</sst>").toString())
                                .bytes()),
                new Hostile(
                        "as many formats",
                        "LED-507",
                        sound().part(
                                        "xl/styles.xml",
                                        formats.append("</cellXfs></styleSheet>")
                                                .toString())
                                .bytes()));
    }

    private static OdsFile ods() {
        return new OdsFile().sheet("A", HEADER, LINE);
    }
}
