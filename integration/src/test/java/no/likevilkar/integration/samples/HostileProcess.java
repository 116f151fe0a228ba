package no.likevilkar.integration.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.integration.cli.Console;
import no.likevilkar.integration.cli.Likevilkar;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.route.IntakeContext;

/**
 * What a process with little memory makes of hostile cases: each by itself as it lies there and packed, then all by {@code check},
 * {@code assess} and the inbox. Told line by line on standard output: way, name, milliseconds of the
 * processor, characters of the longest problem, codes.
 */
final class HostileProcess {

    private HostileProcess() {}

    /** @param arguments folder of the cases, folder of those only loaded, folder for verdicts, home of the inbox */
    public static void main(String[] arguments) throws IOException {
        Path cases = Path.of(arguments[0]);
        List<Path> sent = list(cases);
        try (var context = IntakeContext.start()) {
            var loader = new CaseLoader(context);
            loader.load(SampleFolders.root("refused").resolve("sound"), Optional.empty());
            for (Path path : list(Path.of(arguments[1]))) {
                tell("alone", path, () -> loader.load(path, Optional.empty()).get(0));
            }
            for (Path path : sent) {
                tell("alone", path, () -> loader.load(path, Optional.empty()).get(0));
                if (Files.isDirectory(path)) {
                    byte[] zip = zip(path);
                    tell("packed", path, () -> loader.load("sent.zip", zip));
                }
            }
        }
        run("check", List.of("check", "--quiet", "--format", "json"), sent);
        run("assess", List.of("assess", "--quiet", "--format", "json", "--out", arguments[2]), sent);
        run("inbox", List.of("watch", "--quiet", "--once", arguments[3]), List.of());
        System.out.println("end");
    }

    private interface Loading {
        CaseLoad load();
    }

    private static void tell(String way, Path path, Loading loading) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        List<Problem> problems = loading.load().problems();
        long taken = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        String codes = problems.isEmpty()
                ? "none"
                : problems.stream().map(Problem::code).collect(Collectors.joining(","));
        int longest = problems.stream()
                .mapToInt(problem -> problem.sentence().length())
                .max()
                .orElse(0);
        System.out.println(way + " " + path.getFileName() + " " + taken + " " + longest + " " + codes);
    }

    private static void run(String way, List<String> command, List<Path> paths) {
        var line = new ArrayList<>(command);
        paths.forEach(path -> line.add(path.toString()));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = Likevilkar.run(new Console(out, System.err, false, Map.of()), line.toArray(String[]::new));
        System.out.println("\nended " + way + " " + code);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static byte[] zip(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (Path file : list(folder)) {
            files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return SampleCase.zip(files);
    }
}
