package no.likevilkar.integration.cli;

import picocli.CommandLine;

/** {@code log}: the transparency log, checked and witnessed without the service that writes it. */
@CommandLine.Command(
        name = "log",
        description = "The transparency log: check it whole, or sign as a witness that it only grew.")
final class LogCommand {

    private LogCommand() {}

    static CommandLine of(Console console) {
        return new CommandLine(new LogCommand())
                .addSubcommand(new LogFsckCommand(console))
                .addSubcommand(new LogWitnessCommand(console));
    }
}
