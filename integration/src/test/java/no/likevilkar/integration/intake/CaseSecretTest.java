package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSecretTest {

    private static final byte[] RANDOM = new byte[32];

    static {
        Arrays.fill(RANDOM, (byte) 0xa7);
    }

    @TempDir
    Path folder;

    @Test
    void theFirstReadingWritesItForItsOwnerOnlyAndEveryLaterOneReadsIt() throws Exception {
        Path file = folder.resolve(CaseSecret.FILE);
        assertThat(new SecretFile(file, () -> RANDOM).read()).isEqualTo(RANDOM);
        assertThat(file).hasContent("a7".repeat(32) + "\n");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        byte[] again = new SecretFile(file, () -> {
                    throw new AssertionError("a second secret");
                })
                .read();
        assertThat(again).isEqualTo(RANDOM);
    }

    @Test
    void twoNewSecretsDiffer() throws Exception {
        byte[] one = CaseSecret.keptIn(folder.resolve("one")).read();
        assertThat(one)
                .hasSize(32)
                .isNotEqualTo(CaseSecret.keptIn(folder.resolve("two")).read());
        assertThat(CaseSecret.unkept().read()).isNotEqualTo(CaseSecret.unkept().read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "a7", "zz", "0"})
    void whatIsNoSecretIsAProblemInWordsAndIsNotRepeated(String text) throws IOException {
        String written = text.length() == 1 || text.equals("zz") ? text.repeat(64 / text.length()) : text;
        Path file = Files.writeString(folder.resolve("case.zip.secret"), written);
        assertThatThrownBy(() -> CaseSecret.keptIn(file).read())
                .isInstanceOfSatisfying(RefusedDocumentException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo("SEC-001");
                    assertThat(refused.problem().document()).isEqualTo("case.zip.secret");
                    assertThat(refused.problem().found())
                            .isEqualTo("content of " + written.length() + " bytes that is no secret");
                });
        assertThat(file).hasContent(written);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAProblemInWords() {
        assertThatThrownBy(() -> CaseSecret.keptIn(folder.resolve("absent").resolve(CaseSecret.FILE))
                        .read())
                .isInstanceOfSatisfying(
                        RefusedDocumentException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("SEC-002"));
    }

    @Test
    void aSecretSentInIsReadWithOrWithoutALineFeedInEitherCase() throws Exception {
        for (String text : new String[] {"a7".repeat(32), "A7".repeat(32) + "\r\n"}) {
            byte[] read = CaseSecret.given("case.secret", text.getBytes(StandardCharsets.US_ASCII))
                    .read();
            assertThat(HexFormat.of().formatHex(read)).isEqualTo("a7".repeat(32));
        }
    }
}
