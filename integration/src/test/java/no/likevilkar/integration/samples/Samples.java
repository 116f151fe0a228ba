package no.likevilkar.integration.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Case;

/** The sample cases as the product itself reads them. */
final class Samples {

    private Samples() {}

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

    /** Every sample case, by the name of its folder. */
    static Map<String, Case> cases() {
        return cases(load(folders()));
    }

    static Map<String, Case> cases(Map<Path, CaseLoad> loads) {
        var cases = new LinkedHashMap<String, Case>();
        loads.forEach((folder, load) -> cases.put(folder.getFileName().toString(), read(load)));
        return cases;
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
