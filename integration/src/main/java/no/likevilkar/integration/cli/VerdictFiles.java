package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.Assessment;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.MadeWith;
import no.likevilkar.integration.bundle.VerdictKey;
import no.likevilkar.integration.document.DocumentName;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.verdict.Processing;

/** Writes bundle, verdict and trace of each case into a folder, whole or not at all. */
final class VerdictFiles {

    private final Optional<Path> folder;
    private final Optional<VerdictKey> key;
    private final Views views;
    private final Set<String> written = new HashSet<>();

    /**
     * @param folder made when it is not there; empty when nothing is to be written
     * @param key signs the bundles
     * @param views the parties for which a bundle is written too
     */
    VerdictFiles(Optional<Path> folder, Optional<VerdictKey> key, Views views) {
        this.folder = folder;
        this.key = key;
        this.views = views;
    }

    Views views() {
        return views;
    }

    /** What stands in the way of writing a case: an earlier one of the same run has its id, or one of its files. */
    List<Problem> objections(String caseId) {
        return folder.isEmpty() || Collections.disjoint(written, names(caseId))
                ? List.of()
                : List.of(new Problem(
                        "CLI-003",
                        CaseLoader.CASE_FILE,
                        "id",
                        "\"" + caseId + "\", whose files an earlier case of this run has written",
                        "an id of its own, because the files are named by it",
                        "Change the id, or write the cases into different folders."));
    }

    /** What the files of a case are called, in the form in which two names are one file everywhere. */
    private List<String> names(String caseId) {
        var names = new ArrayList<String>();
        for (String ending : List.of(".trace.jsonl", ".verdict.json", ".verdict.zip")) {
            names.add(DocumentName.folded(caseId + ending));
        }
        views.parties().forEach(party -> names.add(DocumentName.folded(caseId + "." + party + ".verdict.zip")));
        return names;
    }

    void write(Assessment assessment, List<SourceDocument> documents) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        String id = assessment.verdict().theCase().id();
        var open = BundleWriter.of(assessment, Processing.COMPLETED, documents, MadeWith.here());
        var bundle = key.map(open::signed).orElse(open);
        Files.createDirectories(folder.get());
        write(id + ".report.html", bundle.files().get("report.html"));
        write(id + ".trace.jsonl", assessment.trace().bytes());
        write(id + ".verdict.json", assessment.verdictJson(Processing.COMPLETED));
        write(bundle.name(), bundle.full());
        for (String party : views.parties()) {
            write(bundle.name(party), bundle.view(party));
        }
        written.addAll(names(id));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(folder.orElseThrow(), ".likevilkar-", ".tmp");
        try {
            Files.write(temporary, bytes);
            move(temporary, folder.orElseThrow().resolve(name));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
