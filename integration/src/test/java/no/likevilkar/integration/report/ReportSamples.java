package no.likevilkar.integration.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.integration.samples.Samples;
import no.likevilkar.verdict.Processing;

/** Files of a bundle as a report reads them, for each sample case; assessed once. */
final class ReportSamples {

    private static final SortedMap<String, Map<String, byte[]>> ALL = assess();

    private static final Map<String, byte[]> REPORTS = new TreeMap<>();

    private ReportSamples() {}

    /** By the name of the sample's folder. */
    static SortedMap<String, Map<String, byte[]>> all() {
        return ALL;
    }

    /** A copy that a test may change. */
    static Map<String, byte[]> of(String sample) {
        return new TreeMap<>(ALL.get(sample));
    }

    /** The report of a sample as it is, made once and read anew. */
    static synchronized Html html(String sample) throws Exception {
        return Html.page(REPORTS.computeIfAbsent(sample, name -> Report.html(of(name))));
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
        Samples.loads().keySet().forEach(sample -> all.put(sample, files(Samples.assessment(sample))));
        return all;
    }

    private static Map<String, byte[]> files(Assessment assessment) {
        var written = assessment.files(Processing.COMPLETED);
        var files = new TreeMap<String, byte[]>();
        files.put("case.json", written.caseJson());
        files.put("trace.jsonl", written.trace());
        files.put("verdict.json", written.verdict());
        assessment.verdict().ruleSet().files().forEach((path, bytes) -> files.put("ruleset/" + path, bytes));
        return files;
    }
}
