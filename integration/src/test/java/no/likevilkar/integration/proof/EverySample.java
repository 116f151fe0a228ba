package no.likevilkar.integration.proof;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.likevilkar.integration.cli.Console;
import no.likevilkar.integration.cli.Likevilkar;

/** A process that assesses samples, then verifies and replays bundles of the same samples from elsewhere. */
final class EverySample {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private EverySample() {}

    /** @param arguments folder of the samples, folder to write into, folder with bundles from elsewhere, names of samples */
    public static void main(String[] arguments) {
        OUT.println("in " + ZoneId.systemDefault() + ", " + Locale.getDefault().toLanguageTag());
        var samples = Arrays.asList(arguments).subList(3, arguments.length);
        var foreign = inside(Path.of(arguments[2]), samples, ".verdict.zip");
        succeed("assess", inside(Path.of(arguments[0], "cases"), samples, ""), "--out", arguments[1]);
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

    private static List<String> inside(Path folder, List<String> samples, String ending) {
        return samples.stream()
                .map(sample -> folder.resolve(sample + ending).toString())
                .toList();
    }
}
