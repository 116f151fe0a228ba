package no.likevilkar.integration.verify;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal of 100 columns. What comes out of a bundle is shown harmless: no control characters, not endless. */
final class Lines {

    private static final int WIDTH = 100;
    private static final int LONGEST = 400;

    private final StringBuilder text = new StringBuilder();

    /** A line as it is. */
    Lines line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Lines heading(String heading) {
        return line("").line(heading);
    }

    /** A paragraph after a mark; later lines stand under its first word. */
    Lines item(String mark, String paragraph) {
        String before = mark;
        for (String line : wrap(harmless(paragraph), WIDTH - mark.length())) {
            line(before + line);
            before = " ".repeat(mark.length());
        }
        return this;
    }

    private static List<String> wrap(String paragraph, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Without characters that steer a terminal or turn the direction of writing; cut where it is long. */
    static String harmless(String untrusted) {
        var shown = new StringBuilder();
        untrusted.codePoints().limit(LONGEST).forEach(c -> {
            int type = Character.getType(c);
            boolean steers = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            shown.appendCodePoint(steers ? '\ufffd' : c);
        });
        return untrusted.codePointCount(0, untrusted.length()) > LONGEST ? shown + " …" : shown.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
