package no.likevilkar.integration.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.Assessor;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.seal.Salts;
import no.likevilkar.verdict.Processing;

/** The samples' bundles, written by the product. */
public final class SampleBundles {

    public static final MadeWith MADE_WITH = new MadeWith("test", "17");

    private static final Path CASES =
            Path.of(System.getProperty("likevilkar.samples")).resolve("cases");
    private static final Assessor ASSESSOR = Assessor.builtIn();
    private static final Map<String, BundleWriter> WRITTEN = new TreeMap<>();
    private static Map<String, CaseLoad> loads;

    private SampleBundles() {}

    public static synchronized Map<String, CaseLoad> loads() throws Exception {
        if (loads == null) {
            loads = new TreeMap<>();
            try (var context = IntakeContext.start();
                    var folders = Files.list(CASES)) {
                var loader = new CaseLoader(context);
                for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                    loads.put(
                            folder.getFileName().toString(),
                            loader.load(folder, Optional.empty()).get(0));
                }
            }
        }
        return loads;
    }

    public static List<String> names() throws Exception {
        return List.copyOf(loads().keySet());
    }

    public static synchronized BundleWriter of(String sample) throws Exception {
        if (!WRITTEN.containsKey(sample)) {
            var load = loads().get(sample);
            WRITTEN.put(sample, of(load, load.secret().salts(load.theCase().orElseThrow())));
        }
        return WRITTEN.get(sample);
    }

    public static BundleWriter of(CaseLoad load, Salts salts) {
        var assessment = ASSESSOR.assess(load.theCase().orElseThrow(), salts);
        return BundleWriter.of(assessment, Processing.COMPLETED, load.documents(), MADE_WITH);
    }
}
