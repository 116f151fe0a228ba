package no.likevilkar.integration.document.casejson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.Assessor;
import no.likevilkar.casejson.CaseJson;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Failure;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Case;
import no.likevilkar.seal.Salts;
import no.likevilkar.seal.Sealed;
import no.likevilkar.verdict.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same case as XML and as JSON: the same facts, the same verdict, proven from either. */
class SameCaseInJsonTest {

    /** So that few questions are open and few runs are made. */
    private static final String ANSWERS =
            """
            <answer key="activity.authority" value="no"/><answer key="activity.welfare" value="no"/>
            <answer key="activity.on-market" value="yes"/><answer key="activity.vat-exempt" value="no"/>
            <answer key="sales.external" value="some"/><answer key="assets.complete" value="yes"/></answers>""";

    private static IntakeContext context;
    private static CaseLoader loader;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
        loader = new CaseLoader(context);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    static Stream<Path> samples() throws Exception {
        try (var folders = Files.list(Path.of(System.getProperty("likevilkar.samples", "../samples"), "cases"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("case.xml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_has_the_same_facts_in_json(Path folder, @TempDir Path temp) throws Exception {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, temp.resolve(file.getFileName()));
            }
        }
        Files.delete(temp.resolve("case.xml"));
        Files.write(temp.resolve("case.json"), AsJson.bytes(Files.readAllBytes(folder.resolve("case.xml"))));
        CaseLoad json = loader.load(temp, Optional.empty()).get(0);
        assertThat(json.problems()).isEmpty();
        CaseLoad xml = loader.load(folder, Optional.empty()).get(0);
        assertThat(substance(json)).isEqualTo(substance(xml));
    }

    @Test
    void the_verdict_is_the_same_and_both_bundles_are_proven() throws Exception {
        SampleCase sent = new SampleCase().change("case.xml", "</answers>", ANSWERS);
        byte[] asJson = AsJson.bytes(sent.bytes("case.xml"));
        CaseLoad xml = loader.load("xml.zip", sent.zip());
        CaseLoad json = loader.load(
                "json.zip",
                sent.remove("case.xml")
                        .put("case.json", new String(asJson, StandardCharsets.UTF_8))
                        .zip());
        Verdict fromXml = verdict(xml);
        Verdict fromJson = verdict(json);
        assertThat(fromJson.outcome()).isEqualTo(fromXml.outcome());
        assertThat(fromJson.prices()).isEqualTo(fromXml.prices());
        assertThat(fromJson.difference()).isEqualTo(fromXml.difference());
        byte[] bundle = SampleBundles.of(
                        json, Salts.of("a secret of exactly 32 bytes ...".getBytes(StandardCharsets.US_ASCII)))
                .full();
        var report = new Checker(new OpenedDocuments(), Trust.notAsked()).check(bundle);
        assertThat(report.protocol().failures().stream().map(Failure::sentence)).isEmpty();
    }

    private static Verdict verdict(CaseLoad load) {
        return Assessor.builtIn().assess(load.theCase().orElseThrow()).verdict();
    }

    /** Everything of a case but where it is written. */
    private static Object substance(CaseLoad load) {
        Case theCase = load.theCase().orElseThrow();
        return withoutPlaces(CaseJson.tree(theCase));
    }

    private static Object withoutPlaces(Object tree) {
        if (tree instanceof Sealed sealed) {
            return withoutPlaces(sealed.value());
        }
        if (tree instanceof Map<?, ?> map) {
            var left = new TreeMap<String, Object>();
            map.forEach((name, value) -> {
                boolean caseFile = "case-file".equals(map.get("kind"))
                        && List.of("name", "sha256").contains(name);
                boolean place =
                        List.of("document", "digest", "sha256", "pointer").contains(name)
                                && String.valueOf(map.get("document")).startsWith("case.");
                if (!caseFile && !place) {
                    left.put((String) name, withoutPlaces(value));
                }
            });
            return left;
        }
        return tree instanceof List<?> list
                ? list.stream().map(SameCaseInJsonTest::withoutPlaces).toList()
                : tree;
    }
}
