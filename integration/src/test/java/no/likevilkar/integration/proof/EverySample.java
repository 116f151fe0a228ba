package no.likevilkar.integration.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.likevilkar.integration.cli.Console;
import no.likevilkar.integration.cli.Likevilkar;

/** A process that assesses every sample, then verifies and replays bundles from elsewhere. */
final class EverySample {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private EverySample() {}

    /** @param arguments folder of the samples, folder to write into, folder with bundles from elsewhere */
    public static void main(String[] arguments) throws IOException {
        OUT.println("in " + ZoneId.systemDefault() + ", " + Locale.getDefault().toLanguageTag());
        var foreign = inside(Path.of(arguments[2]));
        succeed("assess", inside(Path.of(arguments[0], "cases")), "--out", arguments[1]);
        succeed("verify", foreign);
        succeed("replay", foreign);
        System.exit(0);
    }

    private static void succeed(String command, List<String> files, String... options) {
        var line = new ArrayList<String>();
        line.add(command);
        line.addAll(files);
        line.addAll(List.of(options));
        int code = Likevilkar.run(new Console(OUT, OUT, false, Map.of()), line.toArray(String[]::new));
        if (code != 0) {
            OUT.println(command + " ended with " + code);
            System.exit(1);
        }
    }

    private static List<String> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().map(Path::toString).toList();
        }
    }
}
