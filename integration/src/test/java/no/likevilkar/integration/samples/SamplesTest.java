package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.likevilkar.model.Case;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample case gives the verdict that stands beside it, byte for byte. {@code -Dlikevilkar.golden=rewrite} writes the
 * verdicts anew instead of comparing them; nothing else does.
 */
class SamplesTest {

    private static final boolean REWRITE = "rewrite".equals(System.getProperty("likevilkar.golden"));

    private static Map<String, Case> cases;

    @BeforeAll
    static void read() {
        cases = Samples.cases();
    }

    static Iterable<Path> folders() {
        return Samples.folders();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void theVerdictIsTheExpectedOne(Path folder) throws Exception {
        byte[] found = Samples.sealed(folder.getFileName().toString()).verdictJson(Processing.COMPLETED);
        Path golden = folder.resolve("expected").resolve("verdict.json");
        if (REWRITE) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, found);
            return;
        }
        byte[] expected = Files.readAllBytes(golden);
        FirstDifference.between(expected, found)
                .ifPresent(difference -> fail(
                        "the verdict of %s differs first at %s%nIf the new one is right, see samples/README.md.",
                        folder.getFileName(), difference));
        assertThat(found).as("bytes of the verdict of %s", folder.getFileName()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void theCaseIsCalledLikeItsFolderAndExplained(Path folder) {
        assertThat(cases.get(folder.getFileName().toString()).id())
                .isEqualTo(folder.getFileName().toString());
        assertThat(folder.resolve("README.md")).isNotEmptyFile();
    }

    @Test
    void everySectorAndEveryPriceBasisHasASample() {
        assertThat(cases.values())
                .extracting(sample -> sample.unit().sector())
                .contains("call-centre", "fitness-and-swimming", "parking");
        assertThat(cases.values())
                .extracting(sample -> sample.unit().priceBasis())
                .contains(PriceBasis.values());
    }
}
