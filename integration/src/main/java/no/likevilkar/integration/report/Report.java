package no.likevilkar.integration.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.integration.words.Wording;
import no.likevilkar.replay.Difference;
import no.likevilkar.ruleset.RuleSet;

/**
 * Writes {@code report.html}: a verdict and all that it rests on, for people, in three languages, without script and without
 * network. It is the same in every view of a bundle, because it is made from the sealed files and never from disclosures.
 */
public final class Report {

    /** What it is called in a bundle. */
    public static final String FILE = "report.html";

    private static final int BEFORE = 40;
    private static final int AFTER = 80;

    private Report() {}

    /**
     * The report of a bundle.
     *
     * @param files content of the bundle by path: {@code verdict.json}, {@code case.json}, {@code trace.jsonl} and the folder
     *     {@code ruleset/}; others are not looked at
     * @return the page in UTF-8; equal files give equal bytes
     * @throws IllegalArgumentException when a file is missing or not as the formats say
     */
    public static byte[] html(Map<String, byte[]> files) {
        var bundle = BundleText.read(files);
        var page = new ReportPage(bundle);
        Wording.LANGUAGES.forEach(page::in);
        return page.write().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Where the report in a bundle is another than the one that is made again from the bundle's own files.
     *
     * @param files content of a bundle by path, {@link #FILE} among it; it may come from a stranger
     */
    public static Optional<Difference> difference(Map<String, byte[]> files) {
        byte[] said = files.get(FILE);
        byte[] made;
        try {
            made = html(files);
        } catch (RuntimeException noReport) {
            return Optional.of(new Difference(FILE, "", "a report", "none, because " + noReport.getMessage()));
        }
        int at = Arrays.mismatch(said, made);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Difference(FILE, "byte " + at, around(said, at), around(made, at)));
    }

    /** What stands at a byte and a little before it, so that one sees where it is. */
    private static String around(byte[] report, int at) {
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(report.length, at + AFTER);
        return from < to ? new String(report, from, to - from, StandardCharsets.UTF_8) : "";
    }

    /** The report of an assessment whose bundle is not written yet. */
    public static byte[] html(Assessment.Files files, RuleSet ruleSet) {
        var all = new TreeMap<String, byte[]>();
        all.put("verdict.json", files.verdict());
        all.put("case.json", files.caseJson());
        all.put("trace.jsonl", files.trace());
        ruleSet.files().forEach((path, bytes) -> all.put("ruleset/" + path, bytes));
        return html(all);
    }
}
