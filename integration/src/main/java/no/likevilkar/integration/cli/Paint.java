package no.likevilkar.integration.cli;

/** Colours for a terminal, or none. Nothing is ever said by colour alone. */
final class Paint {

    /** When to use colours. Names as people type them. */
    enum When {
        auto,
        always,
        never
    }

    enum Colour {
        GREEN(32),
        RED(31),
        YELLOW(33),
        BLUE(34);

        private final int code;

        Colour(int code) {
            this.code = code;
        }
    }

    private final boolean on;

    Paint(boolean on) {
        this.on = on;
    }

    /** Left to itself it paints only for a person at a terminal who does not ask for none by NO_COLOR (https://no-color.org). */
    static Paint of(When when, Console console) {
        boolean wanted = console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !console.environment().getOrDefault("TERM", "").equals("dumb");
        return new Paint(when == When.always || when == When.auto && console.terminal() && wanted);
    }

    String bold(String text) {
        return on ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String in(Colour colour, String text) {
        return on ? "\u001b[1;" + colour.code + "m" + text + "\u001b[0m" : text;
    }
}
