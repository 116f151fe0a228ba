package no.likevilkar.integration.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.likevilkar.model.Case;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which cases a command reads, and what it reads in them otherwise than they say. */
final class CaseOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "a case folder, a case file or a zip of either; a folder of case folders counts as all of them")
    private List<Path> paths;

    @Option(names = "--regime", paramLabel = "ID", description = "assess under this regime instead of the case's own")
    private String regime;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day whose rules apply, instead of the case's own")
    private LocalDate asOf;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "where named documents are looked for first (default: beside the case file)")
    private Path documents;

    @Mixin
    private FormatOptions format;

    List<Path> paths() {
        return paths;
    }

    Optional<Path> documents() {
        return Optional.ofNullable(documents);
    }

    boolean json() {
        return format.json();
    }

    /** The case as it is to be assessed. */
    Case applyTo(Case read) {
        return read.readAs(
                Optional.ofNullable(regime).orElse(read.regime()),
                Optional.ofNullable(asOf).orElse(read.asOf()));
    }
}
