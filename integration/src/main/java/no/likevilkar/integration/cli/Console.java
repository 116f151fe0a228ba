package no.likevilkar.integration.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command writes, and what it knows of its surroundings.
 *
 * @param out data
 * @param err talk: progress, warnings, errors
 * @param terminal whether a person looks on
 * @param environment environment variables
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment) {

    /** The process's own streams, in UTF-8 whatever the locale says. */
    static Console ofProcess() {
        return new Console(
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                isTerminal(),
                System.getenv());
    }

    /** A console on streams of any kind. */
    static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** From JDK 22 there is a console without a terminal too, and it says which it is; that method is unknown to JDK 17. */
    private static boolean isTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJdk) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
