package no.likevilkar.integration.pointer.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import no.likevilkar.integration.pointer.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The rows of one sheet of a workbook. */
final class XlsxRows extends SaxPart {

    private final Book.Sheet sheet;
    private final List<String> texts;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final StringBuilder inline = new StringBuilder();
    private boolean inData;
    private boolean pronounced;
    private int row;
    private int column = -1;
    private String type = "";
    private int style;
    private String value;
    private int count;

    XlsxRows(Book.Sheet sheet, List<String> texts, XlsxStyles styles, boolean from1904) {
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        take();
        if (name.equals("sheetData")) {
            inData = true;
        } else if (inData && name.equals("row")) {
            String given = attributes.getValue("r");
            row = given == null ? row + 1 : number(given);
            column = -1;
        } else if (inData && name.equals("c")) {
            column = column(attributes.getValue("r"));
            String kind = attributes.getValue("t");
            type = kind == null ? "n" : kind;
            style = attributes.getValue("s") == null ? 0 : number(attributes.getValue("s"));
            value = null;
            inline.setLength(0);
        } else if (name.equals("rPh")) {
            pronounced = true;
        }
    }

    /** Letters of the name, whose number must be that of the row; without a name the next one. */
    private int column(String name) throws SAXException {
        if (name == null) {
            return column + 1;
        }
        int at = 0;
        int number = 0;
        while (at < name.length() && at < 4 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            number = number * 26 + name.charAt(at++) - 'A' + 1;
        }
        if (number == 0 || !name.substring(at).equals(String.valueOf(row))) {
            throw new SAXException("a cell that is named otherwise than its row");
        }
        return number - 1;
    }

    @Override
    void end(String name) throws SAXException {
        String text = take();
        if (!inData) {
            return;
        }
        switch (name) {
            case "v" -> value = value == null ? text : value;
            case "t" -> inline.append(pronounced ? "" : text);
            case "rPh" -> pronounced = false;
            case "c" -> cell();
            case "sheetData" -> inData = false;
            default -> {}
        }
    }

    private void cell() throws SAXException {
        try {
            Cell cell = read();
            if (cell != null && !cell.text().isEmpty()) {
                sheet.put(row, column, cell);
                if (++count > Book.MOST_CELLS) {
                    throw new SAXException("more than " + Book.MOST_CELLS + " cells");
                }
            }
        } catch (UnreadableException e) {
            throw new SAXException(e.getMessage());
        }
    }

    /** @return null for a cell without a value */
    private Cell read() throws SAXException, UnreadableException {
        if (type.equals("inlineStr")) {
            return Cell.words(inline.toString());
        }
        if (value == null || value.isBlank() && !type.equals("str")) {
            return null;
        }
        return switch (type) {
            case "s" -> Cell.words(shared(value.strip()));
            case "b" -> Cell.words(value.strip().equals("1") ? "true" : "false");
            case "n" -> number(Digits.of(value));
            default -> Cell.words(value);
        };
    }

    private String shared(String number) throws SAXException {
        int at = number(number);
        if (at >= texts.size()) {
            throw new SAXException("a text that is not there");
        }
        return texts.get(at);
    }

    private Cell number(BigDecimal number) {
        if (styles.day(style)) {
            return Cell.words(day(number));
        }
        return styles.percent(style) ? Cell.percent(number) : Cell.number(number);
    }

    /** Days from the end of 1899, with a day too many in February 1900, or from the beginning of 1904. */
    private String day(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(new BigDecimal("2958465")) > 0) {
            return "no day";
        }
        long seconds = number.remainder(BigDecimal.ONE)
                .multiply(new BigDecimal(86_400))
                .add(new BigDecimal("0.5"))
                .longValue();
        String time =
                seconds >= 86_400 ? "24:00:00" : String.format(Locale.ROOT, "%tT", LocalTime.ofSecondOfDay(seconds));
        int days = number.intValue();
        if (days == 0 && !from1904) {
            return time;
        }
        var first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days > 60 ? 30 : 31);
        return first.plusDays(days) + (seconds == 0 ? "" : "T" + time);
    }
}
