package no.likevilkar.integration.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.ruleset.source.ForeignRulesException;
import picocli.CommandLine.Mixin;

/** What all commands share: the console and the common options. */
abstract class Command implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    private final Console console;

    Command(Console console) {
        this.console = console;
    }

    abstract ExitCode run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        try {
            return run().number();
        } catch (ForeignRulesException refused) {
            refused.reasons().forEach(this::error);
            return ExitCode.REFUSED.number();
        }
    }

    CommonOptions common() {
        return common;
    }

    Console console() {
        return console;
    }

    /** One line of data. */
    void data(byte[] json) {
        data(new String(json, StandardCharsets.UTF_8) + "\n");
    }

    void data(String text) {
        console.out().print(text);
        console.out().flush();
    }

    /** What went wrong; never silenced. */
    void error(String line) {
        console.err().println(line);
    }

    /** What may be silenced. */
    void talk(String line) {
        if (!common.quiet()) {
            console.err().println(line);
        }
    }

    /** What only a person at a terminal wants to see. */
    void progress(String line) {
        if (console.terminal()) {
            talk(line);
        }
    }

    void warn(String name, List<Problem> warnings) {
        warnings.forEach(warning -> talk(name + ": " + warning.sentence()));
    }
}
