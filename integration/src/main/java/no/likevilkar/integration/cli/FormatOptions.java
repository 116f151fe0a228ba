package no.likevilkar.integration.cli;

import picocli.CommandLine.Option;

/** How a command writes its results. */
final class FormatOptions {

    /** Names as people type them. */
    private enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "how results are written (default: ${DEFAULT-VALUE})")
    private Format format;

    boolean json() {
        return format == Format.json;
    }
}
