package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;
import java.util.Arrays;

/** The text of one element, kept in a buffer that is used again, because a file has hundreds of millions of them. */
final class Slice {

    /** Longest text that is kept; a longer one is cut and then equals nothing. */
    static final int MOST = 10_000;

    private char[] chars = new char[64];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] from, int start, int count) {
        int taken = Math.min(count, MOST - length);
        if (length + taken > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + taken, chars.length * 2));
        }
        System.arraycopy(from, start, chars, length, taken);
        length += taken;
    }

    void append(Slice other) {
        append(other.chars, 0, other.length);
    }

    /** Takes off white space around, as XML has it. */
    void trim() {
        int end = length;
        while (end > 0 && white(chars[end - 1])) {
            end--;
        }
        int from = 0;
        while (from < end && white(chars[from])) {
            from++;
        }
        if (from > 0) {
            System.arraycopy(chars, from, chars, 0, end - from);
        }
        length = end - from;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /** As {@link String#hashCode()}. */
    int hash() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    boolean same(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A whole number without sign of at most nine digits; -1 for anything else. */
    int number() {
        if (length == 0 || length > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The text as a decimal number of whatever size; only for one that {@link Amount} found to be one. */
    BigDecimal decimal() {
        int from = length > 0 && chars[0] == '+' ? 1 : 0;
        return new BigDecimal(chars, from, length - from);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private static boolean white(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
