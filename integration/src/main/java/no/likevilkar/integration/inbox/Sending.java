package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.CaseSecret;
import no.likevilkar.integration.store.Sha256;

/**
 * What was sent in together: a zip, or the pieces of one case.
 *
 * @param folder where it lies, named as the sending
 */
record Sending(Path folder) {

    /** How the name of a sending ends that is one zip. */
    static final String ZIP = ".zip";

    String name() {
        return folder.getFileName().toString();
    }

    /** The documents, in order of name; not the secret, which the engine may have made itself. */
    List<Path> documents() throws IOException {
        return Moves.list(folder).stream()
                .filter(file -> !file.getFileName().toString().endsWith(CaseSecret.BESIDE_ZIP))
                .toList();
    }

    boolean hasCase() {
        return isZip() || CaseLoader.CASE_FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    boolean isZip() {
        return name().endsWith(ZIP) && Files.exists(folder.resolve(name()));
    }

    List<CaseLoad> load(CaseLoader loader) {
        return loader.load(isZip() ? folder.resolve(name()) : folder, Optional.empty());
    }

    /** The same for the same documents under the same names, whoever sends them and whenever. */
    String digest() throws IOException {
        var lines = new StringBuilder();
        for (Path document : documents()) {
            lines.append(Sha256.of(Files.readAllBytes(document)))
                    .append(' ')
                    .append(document.getFileName())
                    .append('\n');
        }
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
