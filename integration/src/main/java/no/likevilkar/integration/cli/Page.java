package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.List;

/** Text laid out for a terminal of 100 columns. */
final class Page {

    static final int WIDTH = 100;
    private static final int NARROWEST = 40;
    static final char HARD_SPACE = '\u00a0';

    private final StringBuilder text = new StringBuilder();
    private final Paint paint;

    Page(Paint paint) {
        this.paint = paint;
    }

    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Page gap() {
        return line("");
    }

    Page heading(String heading) {
        return gap().line(paint.bold(heading));
    }

    /** A paragraph in a colour, broken at spaces. */
    Page loud(Paint.Colour colour, String paragraph) {
        wrap(paragraph, WIDTH).forEach(line -> line(paint.in(colour, line)));
        return this;
    }

    /** A paragraph after a mark; later lines stand under its first word. */
    Page item(String mark, String paragraph) {
        var lines = wrap(paragraph, WIDTH - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
        }
        return this;
    }

    /** A name and what it is, the names in a column of their own. */
    Page field(String name, int width, String value) {
        return item("  " + pad(name, width) + "  ", value);
    }

    /** A line of a tree: what stands before it, and before its further lines where it breaks. */
    Page tree(String before, String text, String further) {
        var lines = wrap(text, Math.max(NARROWEST, WIDTH - Math.max(before.length(), further.length() + 2)));
        line((before + lines.get(0)).stripTrailing());
        for (int i = 1; i < lines.size(); i++) {
            line(further + "  " + lines.get(i));
        }
        return this;
    }

    Page table(Table table) {
        table.lines(WIDTH - 2).forEach(line -> line("  " + line));
        return this;
    }

    static List<String> wrap(String paragraph, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    @Override
    public String toString() {
        return text.toString().replace(HARD_SPACE, ' ');
    }
}
