package no.likevilkar.integration.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.casejson.CaseJson;
import no.likevilkar.casejson.CaseReader;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.ruleset.source.SourceRules;
import no.likevilkar.seal.Sealing;
import no.likevilkar.verdict.Processing;

/** The strongest forgeries: the product itself assesses something else than what the documents or the rules say. */
final class ForgedByTheEngine {

    private static final Assessor ASSESSOR = Assessor.builtIn();

    private ForgedByTheEngine() {}

    /** The verdict on another case, with the documents of the sample. */
    static Forgery onAnotherCase(String sample, Consumer<Map<String, Object>> change) throws Exception {
        var tree = caseJson(sample);
        change.accept(tree);
        return Forgery.of(
                bundle(assess(sample, tree), SampleBundles.loads().get(sample).documents()));
    }

    /** The verdict on the case as it is, each digest of a document that was changed given as it now is. */
    static Forgery onAnotherDocument(String sample, String name, UnaryOperator<String> change) throws Exception {
        var documents = SampleBundles.loads().get(sample).documents().stream()
                .map(document -> document.name().equals(name) ? changed(document, change) : document)
                .toList();
        var tree = caseJson(sample);
        for (var row : Forgery.rows(tree, "documents")) {
            documents.stream()
                    .filter(document -> document.name().equals(row.get("name")))
                    .forEach(document -> row.put("sha256", document.sha256()));
        }
        return Forgery.of(bundle(assess(sample, tree), documents));
    }

    private static SourceDocument changed(SourceDocument document, UnaryOperator<String> change) {
        byte[] bytes = changed(document.name(), document.bytes(), change);
        return new SourceDocument(document.id(), document.name(), Digests.sha256(bytes), bytes);
    }

    private static byte[] changed(String path, byte[] bytes, UnaryOperator<String> change) {
        String before = new String(bytes, StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError(path + " is as before");
        }
        return after.getBytes(StandardCharsets.UTF_8);
    }

    /** The verdict under other values of parameters, in a bundle that holds the values as they are. */
    static Forgery underOtherValues(String sample, String path, UnaryOperator<String> change) throws Exception {
        return underOtherRules(
                sample, Map.of(path, change), (real, files) -> new RuleSet(files, header -> real.kieBase()));
    }

    /** The verdict under changed rules, in a bundle that holds the rules as they are and names them. Compiles, which takes seconds. */
    static Forgery underOtherRules(String sample, Map<String, UnaryOperator<String>> changes) throws Exception {
        return underOtherRules(sample, changes, (real, files) -> SourceRules.compile(files));
    }

    private static Forgery underOtherRules(
            String sample,
            Map<String, UnaryOperator<String>> changes,
            BiFunction<RuleSet, SortedMap<String, byte[]>, RuleSet> compiler)
            throws Exception {
        var load = SampleBundles.loads().get(sample);
        var theCase = load.theCase().orElseThrow();
        var real = ASSESSOR.ruleSets().choose(theCase.regime(), theCase.asOf()).orElseThrow();
        var files = new TreeMap<>(real.files());
        changes.forEach((path, change) -> files.put(path, changed(path, files.get(path), change)));
        var other = compiler.apply(real, files);
        var assessment = new Assessor(new RuleSets(List.of(other)))
                .assess(theCase, load.secret().salts(theCase));
        var forgery = Forgery.of(bundle(assessment, load.documents()));
        changes.keySet()
                .forEach(path -> forgery.put("ruleset/" + path, real.files().get(path)));
        return forgery.text("trace.jsonl", other.digest(), real.digest())
                .text("verdict.json", other.digest(), real.digest());
    }

    private static Map<String, Object> caseJson(String sample) throws Exception {
        var theCase = SampleBundles.loads().get(sample).theCase().orElseThrow();
        return StrictJson.object("case.json", Canonical.bytes(Sealing.plain(CaseJson.tree(theCase))));
    }

    private static Assessment assess(String sample, Map<String, Object> caseJson) throws Exception {
        var theCase = CaseReader.read(caseJson);
        return ASSESSOR.assess(
                theCase, SampleBundles.loads().get(sample).secret().salts(theCase));
    }

    private static BundleWriter bundle(Assessment assessment, List<SourceDocument> documents) {
        return BundleWriter.of(assessment, Processing.COMPLETED, documents, SampleBundles.MADE_WITH);
    }

    /** The one row of a list of the case that has all these members. */
    static Map<String, Object> row(Map<String, Object> caseJson, String list, Map<String, Object> with) {
        Optional<Map<String, Object>> one = Forgery.rows(caseJson, list).stream()
                .filter(row -> row.entrySet().containsAll(with.entrySet()))
                .findFirst();
        return one.orElseThrow(() -> new AssertionError("no " + with + " among " + list));
    }
}
