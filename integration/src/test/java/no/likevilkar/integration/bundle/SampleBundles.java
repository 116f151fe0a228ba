package no.likevilkar.integration.bundle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.samples.Samples;
import no.likevilkar.seal.Salts;
import no.likevilkar.verdict.Processing;

/** The samples' bundles, written by the product. */
public final class SampleBundles {

    public static final MadeWith MADE_WITH = new MadeWith("test", "17");

    private static final Assessor ASSESSOR = Assessor.builtIn();
    private static final Map<String, BundleWriter> WRITTEN = new TreeMap<>();

    private SampleBundles() {}

    public static Map<String, CaseLoad> loads() throws Exception {
        return Samples.loads();
    }

    public static List<String> names() throws Exception {
        return List.copyOf(loads().keySet());
    }

    public static synchronized BundleWriter of(String sample) throws Exception {
        if (!WRITTEN.containsKey(sample)) {
            WRITTEN.put(sample, of(Samples.sealed(sample), loads().get(sample)));
        }
        return WRITTEN.get(sample);
    }

    public static BundleWriter of(CaseLoad load, Salts salts) {
        return of(ASSESSOR.assess(load.theCase().orElseThrow(), salts), load);
    }

    private static BundleWriter of(Assessment assessment, CaseLoad load) {
        return BundleWriter.of(assessment, Processing.COMPLETED, load.documents(), MADE_WITH);
    }
}
