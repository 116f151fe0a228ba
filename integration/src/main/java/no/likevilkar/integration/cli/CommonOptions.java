package no.likevilkar.integration.cli;

import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            defaultValue = "nb",
            description = "language of the text (default: ${DEFAULT-VALUE})")
    private Language language;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "colours (default: ${DEFAULT-VALUE}, which heeds NO_COLOR)")
    private Paint.When color;

    @Option(names = "--quiet", description = "no progress and no warnings on standard error")
    private boolean quiet;

    @Option(names = "--debug", description = "details of an internal error, and the log, on standard error")
    private boolean debug;

    Texts texts() {
        return new Texts(language);
    }

    Language language() {
        return language;
    }

    Paint paint(Console console) {
        return Paint.of(color, console);
    }

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }
}
