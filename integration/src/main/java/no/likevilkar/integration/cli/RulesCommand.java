package no.likevilkar.integration.cli;

import picocli.CommandLine;

/** {@code rules}: what the rule sets say, and whether they hold what they promise. */
@picocli.CommandLine.Command(
        name = "rules",
        description = "Rule sets: list them, show a rule, print the catalogue, run the rule cases, run the checks.")
final class RulesCommand {

    private RulesCommand() {}

    static CommandLine of(Console console) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(console))
                .addSubcommand(new RulesShowCommand(console))
                .addSubcommand(new RulesCatalogueCommand(console))
                .addSubcommand(new RulesTestCommand(console))
                .addSubcommand(new RulesCheckCommand(console));
    }
}
