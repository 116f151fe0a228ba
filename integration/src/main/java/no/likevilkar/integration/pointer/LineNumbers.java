package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every number that can be read on a line of prose, as plain decimals. {@code 2024 190 000} holds 2024, 190, 190000 and 0: what a
 * blank means is not known there. A number with a decimal mark that could group is read both ways, a percentage also as a ratio.
 */
final class LineNumbers {

    private static final int MOST = 10_000;
    private static final int MOST_GROUPS = 6;
    private static final String MINUS = "-\u2010\u2011\u2013\u2212";

    private final String line;
    private final Set<String> found = new LinkedHashSet<>();

    private LineNumbers(String line) {
        this.line = line;
    }

    static Collection<String> of(String line) {
        var numbers = new LineNumbers(line);
        numbers.read();
        return numbers.found;
    }

    /** A piece is a run of digits, commas and points that begins and ends with a digit. */
    private record Piece(int from, int to) {}

    private void read() {
        var joined = new ArrayList<Piece>();
        for (int at = 0; at < line.length() && found.size() < MOST; ) {
            if (!digit(at)) {
                at++;
                continue;
            }
            var piece = new Piece(at, end(at));
            boolean goesOn = !joined.isEmpty()
                    && piece.from == joined.get(joined.size() - 1).to + 1
                    && Blank.is(line.charAt(piece.from - 1));
            if (!goesOn) {
                joined.clear();
            }
            joined.add(piece);
            if (joined.size() > MOST_GROUPS) {
                joined.remove(0);
            }
            joined.forEach(first -> add(first.from, piece.to));
            at = piece.to;
        }
    }

    private int end(int from) {
        int to = from + 1;
        int end = to;
        while (to < line.length() && (digit(to) || line.charAt(to) == ',' || line.charAt(to) == '.')) {
            to++;
            end = digit(to - 1) ? to : end;
        }
        return end;
    }

    private void add(int from, int to) {
        var written = Written.of(signed(from, to));
        for (Mark mark : Mark.values()) {
            written.with(mark).ifPresent(number -> {
                found.add(plain(number));
                if (percent(to)) {
                    found.add(plain(number.movePointLeft(2)));
                }
            });
        }
    }

    private String signed(int from, int to) {
        String number = line.substring(from, to);
        boolean before = minus(from - 1) && !letterOrDigit(from - 2);
        boolean behind = minus(to) && !letterOrDigit(to + 1);
        boolean parentheses = from > 0 && line.charAt(from - 1) == '(' && to < line.length() && line.charAt(to) == ')';
        return before || behind || parentheses ? "-" + number : number;
    }

    private boolean percent(int to) {
        int at = to;
        while (at < line.length() && Blank.is(line.charAt(at))) {
            at++;
        }
        return at < line.length() && line.charAt(at) == '%';
    }

    private boolean minus(int at) {
        return at >= 0 && at < line.length() && MINUS.indexOf(line.charAt(at)) >= 0;
    }

    private boolean letterOrDigit(int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }

    private boolean digit(int at) {
        return line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The numbers of several texts, each once. */
    static List<String> ofAll(List<String> texts) {
        var all = new LinkedHashSet<String>();
        texts.forEach(text -> all.addAll(of(text)));
        return List.copyOf(all);
    }
}
