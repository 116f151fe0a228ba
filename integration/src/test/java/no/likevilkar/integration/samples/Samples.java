package no.likevilkar.integration.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.RefusedDocumentException;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Case;
import no.likevilkar.seal.Visibility;

/**
 * The sample cases as the product itself reads them, and what it says of them. Nothing in a load or an assessment changes, so
 * all tests of one process share them.
 */
public final class Samples {

    private static final Map<String, Assessment> OPEN = new TreeMap<>();
    private static final Map<String, Assessment> SEALED = new TreeMap<>();

    private Samples() {}

    /** Read once, when first asked for. */
    private static final class Read {

        static final Map<Path, CaseLoad> LOADS = load(folders());
        static final Map<String, Case> CASES = cases(LOADS);
    }

    /** The folder of the samples; the build sets it. */
    static Path root() {
        String set = System.getProperty("likevilkar.samples");
        if (set == null) {
            throw new IllegalStateException(
                    "system property likevilkar.samples is not set; run the tests through Maven");
        }
        return Path.of(set);
    }

    /** One folder for each case, in order. */
    static List<Path> folders() {
        try (var inside = Files.list(root().resolve("cases"))) {
            return inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every sample case, by the name of its folder, in order. */
    static Map<String, Case> cases() {
        return Read.CASES;
    }

    /** What the loader made of every sample, by the name of its folder, in order. */
    public static SortedMap<String, CaseLoad> loads() {
        var loads = new TreeMap<String, CaseLoad>();
        Read.LOADS.forEach((folder, load) -> loads.put(folder.getFileName().toString(), load));
        return loads;
    }

    /** The assessment of a sample with nothing sealed by a secret. */
    public static synchronized Assessment assessment(String name) {
        return OPEN.computeIfAbsent(name, sample -> Assessor.builtIn().assess(cases().get(sample)));
    }

    /** The assessment of a sample as a bundle holds it, sealed with the secret of its load where there is anything to seal. */
    public static synchronized Assessment sealed(String name) throws RefusedDocumentException {
        var theCase = cases().get(name);
        if (!new Visibility(theCase).secrets().any()) {
            return assessment(name);
        }
        if (!SEALED.containsKey(name)) {
            var salts = loads().get(name).secret().salts(theCase);
            SEALED.put(name, Assessor.builtIn().assess(theCase, salts));
        }
        return SEALED.get(name);
    }

    private static Map<String, Case> cases(Map<Path, CaseLoad> loads) {
        var cases = new LinkedHashMap<String, Case>();
        loads.forEach((folder, load) -> cases.put(folder.getFileName().toString(), read(load)));
        return Collections.unmodifiableMap(cases);
    }

    /** What the loader made of each folder. */
    static Map<Path, CaseLoad> load(List<Path> folders) {
        var loads = new LinkedHashMap<Path, CaseLoad>();
        try (var context = IntakeContext.start()) {
            var loader = new CaseLoader(context);
            folders.forEach(folder ->
                    loads.put(folder, loader.load(folder, Optional.empty()).get(0)));
        }
        return loads;
    }

    private static Case read(CaseLoad load) {
        return load.theCase()
                .orElseThrow(() -> new AssertionError("sample " + load.name() + " is refused: " + load.problems()));
    }
}
