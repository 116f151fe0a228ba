package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.route.IntakeContext;

/** A case folder as the checker opens it, for tests elsewhere. */
public final class OpenedCaseOfFolder {

    private OpenedCaseOfFolder() {}

    /** @param change text of the case file and what stands there instead, after the case was taken in */
    public static List<String> differences(IntakeContext context, Path folder, Optional<String[]> change)
            throws IOException {
        var opened = OpenedCase.load(context, folder, Optional.empty());
        String file = new String(opened.caseFile(), StandardCharsets.UTF_8);
        String seen = change.map(two -> {
                    assertThat(file).contains(two[0]);
                    return file.replace(two[0], two[1]);
                })
                .orElse(file);
        var documents = new OpenedDocuments();
        assertThat(documents.rows(
                        opened.declared("ledger.csv"), opened.documents().get("ledger.csv")))
                .hasSameSizeAs(opened.all("ledger"));
        return documents.differences(seen.getBytes(StandardCharsets.UTF_8), opened.json());
    }
}
