package no.likevilkar.integration.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.Assessor;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.verdict.Processing;

/** Files of a bundle as a report reads them, for each sample case; assessed once. */
final class ReportSamples {

    private static final SortedMap<String, Map<String, byte[]>> ALL = assess();

    private ReportSamples() {}

    /** By the name of the sample's folder. */
    static SortedMap<String, Map<String, byte[]>> all() {
        return ALL;
    }

    /** A copy that a test may change. */
    static Map<String, byte[]> of(String sample) {
        return new TreeMap<>(ALL.get(sample));
    }

    /** The files with every occurrence of a text in the JSON of the case replaced, as JSON writes it. */
    static Map<String, byte[]> replaced(String sample, String text, String by) {
        var files = of(sample);
        for (String path : new String[] {"case.json", "verdict.json", "trace.jsonl"}) {
            String changed = new String(files.get(path), StandardCharsets.UTF_8).replace(text, by);
            files.put(path, changed.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static SortedMap<String, Map<String, byte[]>> assess() {
        var all = new TreeMap<String, Map<String, byte[]>>();
        var assessor = Assessor.builtIn();
        Path root =
                Path.of(System.getProperty("likevilkar.samples", "../samples")).resolve("cases");
        try (var context = IntakeContext.start();
                var folders = Files.list(root)) {
            var loader = new CaseLoader(context);
            folders.filter(Files::isDirectory)
                    .forEach(folder -> all.put(
                            folder.getFileName().toString(),
                            files(
                                    assessor,
                                    loader.load(folder, Optional.empty()).get(0))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Map<String, byte[]> files(Assessor assessor, CaseLoad load) {
        var theCase =
                load.theCase().orElseThrow(() -> new AssertionError(load.name() + " was refused: " + load.problems()));
        var assessment = assessor.assess(theCase);
        var written = assessment.files(Processing.COMPLETED);
        var files = new TreeMap<String, byte[]>();
        files.put("case.json", written.caseJson());
        files.put("trace.jsonl", written.trace());
        files.put("verdict.json", written.verdict());
        assessment.verdict().ruleSet().files().forEach((path, bytes) -> files.put("ruleset/" + path, bytes));
        return files;
    }
}
