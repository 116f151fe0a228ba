package no.likevilkar.integration.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;

/** The samples of the repository, and what becomes of one that was loaded. */
final class SampleFolders {

    static final Assessor ASSESSOR = Assessor.builtIn();

    private SampleFolders() {}

    static Path root(String kind) {
        return Path.of(System.getProperty("likevilkar.samples", "../samples")).resolve(kind);
    }

    /** Folders of a kind in the order of their names; a test that finds none has found nothing out, so that is an error. */
    static List<Path> folders(String kind) throws IOException {
        try (var inside = Files.list(root(kind))) {
            var folders = inside.filter(Files::isDirectory).sorted().toList();
            if (folders.isEmpty()) {
                throw new IllegalStateException("no sample in " + root(kind));
            }
            return folders;
        }
    }

    static Assessment assess(CaseLoad load) {
        return ASSESSOR.assess(
                load.theCase().orElseThrow(() -> new AssertionError(load.name() + " was refused: " + load.problems())));
    }

    /** Everything that stands in the way of a verdict, in the documents or against the rule set; empty when there is a verdict. */
    static List<Problem> refusal(CaseLoad load) {
        if (load.theCase().isEmpty()) {
            return load.problems();
        }
        try {
            assess(load);
            return List.of();
        } catch (CaseRefusedException e) {
            return e.objections().stream()
                    .map(o -> new Problem(o.code(), "case.xml", o.place(), o.found(), o.expected(), o.remedy()))
                    .toList();
        }
    }
}
