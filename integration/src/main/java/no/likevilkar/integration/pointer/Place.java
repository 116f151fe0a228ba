package no.likevilkar.integration.pointer;

import java.util.Optional;

/**
 * A pointer into lines of text: {@code line=17} or {@code line=17;column=beløp}.
 *
 * @param line from 1
 * @param column heading, empty for the whole line
 */
record Place(int line, String column) {

    private static final String LINE = "line=";
    private static final String COLUMN = ";column=";
    private static final int MOST_DIGITS = 9;

    /** The place, or empty when the pointer is in words such as {@code page 4}. */
    static Optional<Place> of(String pointer) {
        if (!pointer.startsWith(LINE)) {
            return Optional.empty();
        }
        int semicolon = pointer.indexOf(COLUMN);
        String number = pointer.substring(LINE.length(), semicolon < 0 ? pointer.length() : semicolon);
        boolean whole = number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!whole || number.isEmpty() || number.length() > MOST_DIGITS || number.startsWith("0")) {
            return Optional.empty();
        }
        String column = semicolon < 0 ? "" : Blank.trim(pointer.substring(semicolon + COLUMN.length()));
        return semicolon >= 0 && column.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(Integer.parseInt(number), column));
    }
}
