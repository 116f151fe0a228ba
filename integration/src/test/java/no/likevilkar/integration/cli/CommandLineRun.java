package no.likevilkar.integration.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One run of the command line inside the test.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record CommandLineRun(int code, String out, String err) {

    public static CommandLineRun of(Object... arguments) {
        return on(false, Map.of(), arguments);
    }

    static CommandLineRun on(boolean terminal, Map<String, String> environment, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Likevilkar.run(
                new Console(Console.utf8(out), Console.utf8(err), terminal, environment),
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    public String lastLine() {
        return lines().get(lines().size() - 1);
    }
}
