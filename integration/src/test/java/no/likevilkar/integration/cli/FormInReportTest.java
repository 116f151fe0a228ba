package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormInReportTest {

    @TempDir
    private Path folder;

    @Test
    void theReportHasTheFormInThreeLanguagesOnlyWhereThereIsOne() throws Exception {
        var written = new FormCase().standard().secondBid().assessed(folder);
        String report = Files.readString(written.resolve("garage.report.html"));
        assertThat(report)
                .contains("id=\"nb-form\"", "id=\"nn-form\"", "id=\"en-form\"")
                .contains("Standard Competition Form (SCF), amounts in USD")
                .doesNotContain("<b>Garage");
        CommandLineRun.of("assess", TinyCase.neutral("tiny").in(folder), "--out", folder);
        assertThat(Files.readString(folder.resolve("tiny.report.html"))).doesNotContain("-form\"");
    }
}
