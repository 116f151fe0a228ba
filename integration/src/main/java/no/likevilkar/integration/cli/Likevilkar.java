package no.likevilkar.integration.cli;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.likevilkar.replay.BrokenBundleException;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The tool {@code likevilkar}. Exit codes: 0 done, 1 internal error, 2 wrong usage, 3 a case refused, and with
 * {@code --fail-on-verdict} 10 not neutral and 11 undetermined; {@code verify}: 20 broken, 21 not trusted; {@code replay}:
 * 22 differs, 23 cannot run here; {@code log}: 20 broken, 21 not trusted, 30 cannot be read. Of several cases the worst counts.
 */
@picocli.CommandLine.Command(
        name = "likevilkar",
        mixinStandardHelpOptions = true,
        versionProvider = Likevilkar.Version.class,
        description = "Assesses whether a public in-house unit is priced on equal terms with private bids.")
public final class Likevilkar {

    /** Held, because the logging of the JDK forgets levels of loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private Likevilkar() {}

    /** Ends the process with the exit code of the command. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs one command line; the exit code. */
    public static int run(Console console, String... arguments) {
        var before = ROOT.getLevel();
        ROOT.setLevel(Arrays.asList(arguments).contains("--debug") ? Level.INFO : Level.OFF);
        try {
            return commands(console).execute(arguments);
        } finally {
            ROOT.setLevel(before);
            console.flush();
        }
    }

    private static CommandLine commands(Console console) {
        var commands = new CommandLine(new Likevilkar());
        commands.addSubcommand(new AssessCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new FlipsCommand(console))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new WhatIfCommand(console))
                .addSubcommand(FormCommand.of(console))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(RulesCommand.of(console))
                .addSubcommand(LogCommand.of(console));
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .mixinStandardHelpOptions(true));
        commands.setOut(new PrintWriter(console.out(), true));
        commands.setErr(new PrintWriter(console.err(), true));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commands.setUsageHelpWidth(Page.WIDTH);
        commands.setParameterExceptionHandler((wrong, given) -> usage(console, wrong));
        commands.setExecutionExceptionHandler((fault, command, parsed) -> fault(console, fault, arguments(parsed)));
        return commands;
    }

    private static String[] arguments(CommandLine.ParseResult parsed) {
        return parsed.originalArgs().toArray(String[]::new);
    }

    private static int usage(Console console, ParameterException wrong) {
        if (wrong.getCommandLine().getCommandSpec().userObject() instanceof Likevilkar
                && wrong instanceof CommandLine.MissingParameterException) {
            wrong.getCommandLine().usage(console.err());
        }
        console.err()
                .println("CLI-001 command line: " + wrong.getMessage() + ". Run \""
                        + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help\" to see what it takes.");
        return ExitCode.USAGE.number();
    }

    private static int fault(Console console, Exception fault, String[] arguments) {
        if (fault instanceof ParameterException wrong) {
            return usage(console, wrong);
        }
        if (fault instanceof BrokenBundleException broken) {
            console.err().println("CLI-006 " + broken.getMessage() + ". Run likevilkar verify for all that is wrong.");
            return ExitCode.BROKEN.number();
        }
        if (fault instanceof NoSuchFileException missing) {
            console.err()
                    .println("CLI-005 command line: found no file " + missing.getMessage() + ". Correct its name.");
            return ExitCode.BROKEN.number();
        }
        console.err().println(Faults.problem("likevilkar", fault).sentence());
        Faults.details(console, Arrays.asList(arguments).contains("--debug"), fault);
        return ExitCode.INTERNAL.number();
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Likevilkar.class.getPackage().getImplementationVersion();
            return new String[] {"likevilkar " + (version == null ? "(not packaged)" : version)};
        }
    }
}
