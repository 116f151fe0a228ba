package no.likevilkar.integration.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.likevilkar.Assessment;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.report.Report;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.seal.Audience;
import no.likevilkar.seal.Disclosure;
import no.likevilkar.seal.Sealing;
import no.likevilkar.seal.Secrets;
import no.likevilkar.verdict.Processing;
import no.likevilkar.verdict.Verdict;

/**
 * The bundle of one assessment: documents, facts, rule set, trace and verdict in one file that proves itself. The same
 * assessment gives the same bytes but for {@code runtime.json}, which no digest covers.
 */
public final class BundleWriter {

    private final Verdict verdict;
    private final SortedMap<String, byte[]> listed;
    private final Map<String, Audience> audiences;
    private final List<Disclosure> disclosures;
    private final byte[] manifest;
    private final SortedMap<String, byte[]> beside;

    private BundleWriter(
            Verdict verdict,
            SortedMap<String, byte[]> listed,
            Map<String, Audience> audiences,
            List<Disclosure> disclosures,
            byte[] manifest,
            SortedMap<String, byte[]> beside) {
        this.verdict = verdict;
        this.listed = listed;
        this.audiences = audiences;
        this.disclosures = disclosures;
        this.manifest = manifest;
        this.beside = beside;
    }

    /**
     * The bundle of an assessment.
     *
     * @param documents the case file and every document it names, as received
     * @throws IllegalArgumentException when they are not the documents of the case, or too many for a bundle
     */
    public static BundleWriter of(
            Assessment assessment, Processing processing, List<SourceDocument> documents, MadeWith madeWith) {
        var theCase = assessment.verdict().theCase();
        var files = assessment.files(processing);
        var secrets = new Secrets(theCase);
        if (secrets.any() && assessment.salts().known()) {
            throw new IllegalStateException(
                    "case " + theCase.id() + " holds confidential values, and was assessed without its secret");
        }
        SortedMap<String, byte[]> listed = new TreeMap<>(StoredZip.BY_BYTES);
        var audiences = new HashMap<String, Audience>();
        Received.of(theCase, documents).forEach((name, bytes) -> {
            listed.put("inputs/" + name, bytes);
            audiences.put("inputs/" + name, secrets.ofDocument(name));
        });
        listed.put("case.json", files.caseJson());
        assessment.verdict().ruleSet().files().forEach((path, bytes) -> listed.put("ruleset/" + path, bytes));
        listed.put(Report.FILE, Report.html(files, assessment.verdict().ruleSet()));
        listed.put("trace.jsonl", files.trace());
        listed.put("verdict.json", files.verdict());
        var sealing = new Sealing(assessment.salts());
        byte[] manifest = Manifest.of(theCase.id(), listed, audiences, sealing);
        var disclosures = new ArrayList<>(files.disclosures());
        disclosures.addAll(sealing.disclosures());
        SortedMap<String, byte[]> beside = new TreeMap<>(StoredZip.BY_BYTES);
        beside.put("runtime.json", Canonical.bytes(Tree.of("engine", madeWith.engine(), "jdk", madeWith.jdk())));
        return new BundleWriter(assessment.verdict(), listed, audiences, disclosures, manifest, beside);
    }

    /** What the bundle is called: {@code <caseId>.verdict.zip}. */
    public String name() {
        return verdict.theCase().id() + ".verdict.zip";
    }

    /** What a party's view is called: {@code <caseId>.<party>.verdict.zip}. */
    public String name(String party) {
        return verdict.theCase().id() + "." + party + ".verdict.zip";
    }

    /** The verdict digest: SHA-256 of the bytes of {@code manifest.json}. It is what is signed, logged and printed. */
    public String digest() {
        return Digests.sha256(manifest);
    }

    /** The same bundle with one more file that no digest covers: a signature, a proof. */
    public BundleWriter with(String path, byte[] bytes) {
        SortedMap<String, byte[]> more = new TreeMap<>(beside);
        more.put(path, bytes);
        return new BundleWriter(verdict, listed, audiences, disclosures, manifest, more);
    }

    /** The same bundle, signed. */
    public BundleWriter signed(VerdictKey key) {
        return with(SignedStatement.FILE, SignedStatement.of(verdict, digest(), key));
    }

    /** The same bundle with the proof that its verdict stands in a log, as the log wrote it. */
    public BundleWriter logged(byte[] proof) {
        return with("proof.tlog-proof", proof);
    }

    /** The bundle with everything opened. */
    public byte[] full() {
        return StoredZip.write(files(audience -> true));
    }

    /** The bundle for one party: without the documents and the openings that are not for it. */
    public byte[] view(String party) {
        return StoredZip.write(files(party));
    }

    /** Every file of the full bundle by path. */
    public SortedMap<String, byte[]> files() {
        return files(audience -> true);
    }

    /** Every file of a party's view by path. */
    public SortedMap<String, byte[]> files(String party) {
        return files(audience -> audience.includes(party));
    }

    private SortedMap<String, byte[]> files(Predicate<Audience> sees) {
        SortedMap<String, byte[]> files = new TreeMap<>(beside);
        files.put(Manifest.FILE, manifest);
        files.put("disclosures.json", openings(sees));
        listed.forEach((path, bytes) -> {
            var audience = audiences.getOrDefault(path, Audience.OPEN);
            if (audience.everybody() || sees.test(audience)) {
                files.put(path, bytes);
            }
        });
        return files;
    }

    private byte[] openings(Predicate<Audience> sees) {
        var byPath = new TreeMap<String, Object>(StoredZip.BY_BYTES);
        disclosures.stream()
                .filter(one -> sees.test(one.audience()))
                .forEach(one ->
                        byPath.put(one.path(), Tree.of("path", one.path(), "salt", one.salt(), "value", one.value())));
        return Canonical.bytes(
                Tree.of("schema", "likevilkar-disclosures/1", "disclosures", List.copyOf(byPath.values())));
    }
}
