package no.likevilkar.integration.pointer;

import java.util.Optional;

/** The sign that parts decimals from the whole. */
enum Mark {
    COMMA(','),
    POINT('.');

    final char sign;

    Mark(char sign) {
        this.sign = sign;
    }

    Mark other() {
        return this == COMMA ? POINT : COMMA;
    }

    /** As a case file declares it. */
    static Optional<Mark> declared(String word) {
        return switch (word) {
            case "comma" -> Optional.of(COMMA);
            case "point" -> Optional.of(POINT);
            default -> Optional.empty();
        };
    }
}
