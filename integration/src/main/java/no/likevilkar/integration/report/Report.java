package no.likevilkar.integration.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.integration.words.Wording;
import no.likevilkar.ruleset.RuleSet;

/**
 * Writes {@code report.html}: a verdict and all that it rests on, for people, in three languages, without script and without
 * network. It is the same in every view of a bundle, because it is made from the sealed files and never from disclosures.
 */
public final class Report {

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
