package no.likevilkar.check.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example key and note of c2sp.org/signed-note, and what is no note. */
class SignedNoteTest {

    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String SIGNATURE = "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlT"
            + "gK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    private static final String NOTE = "This is an example message.\n\n" + SIGNATURE;

    private static SignedNote note(String text) throws BadLogException {
        return SignedNote.read("note", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theExampleOfTheSpecificationVerifies() throws BadLogException {
        var key = NoteKey.read("key", KEY);
        assertThat(Integer.toHexString(key.id())).isEqualTo("530d903a");
        assertThat(key.text()).isEqualTo(KEY);
        assertThat(note(NOTE).signedBy(key)).contains(true);
        assertThat(new String(note(NOTE).text(), StandardCharsets.UTF_8)).isEqualTo("This is an example message.\n");
    }

    /** The example of the reference implementation (golang.org/x/mod/sumdb/note). */
    @Test
    void theExampleOfTheReferenceImplementationVerifies() throws BadLogException {
        var key = NoteKey.read("key", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String note = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n\n\u2014 PeterNeumann "
                + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        assertThat(note(note).signedBy(key)).contains(true);
        assertThat(note(note.replace("know", "now")).signedBy(key)).contains(false);
    }

    @Test
    void anotherTextIsNotSignedAndAnotherKeyHasNotSigned() throws BadLogException {
        var key = NoteKey.read("key", KEY);
        assertThat(note(NOTE.replace("This", "That")).signedBy(key)).contains(false);
        assertThat(note(NOTE.replace("\u2014 example.com/foo", "\u2014 example.com/bar"))
                        .signedBy(key))
                .isEmpty();
        assertThat(note(NOTE + SIGNATURE).signedBy(key)).contains(true);
        String broken = SIGNATURE.replace("OBH3", "OBH4");
        assertThat(note(NOTE + broken).signedBy(key)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 a b\n",
                "text\n\n\u2014 a AAAAAAA=",
                "text\n\n\u2014 a AAAAAAB=\n",
                "text\n\n\u2014  AAAAAAA=\n",
                "text\n\n\u2014 a+b AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA= \n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA=\nmore\n",
                "te\rxt\n\n\u2014 a AAAAAAA=\n",
                "te\txt\n\n\u2014 a AAAAAAA=\n"
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> note(text)).isInstanceOf(BadLogException.class).hasMessageStartingWith("note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/fo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U",
                "ex ample+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> NoteKey.read("key", text)).isInstanceOf(BadLogException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/log\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nextension\n",
                "example.com/log\n1\n",
                "example.com/log\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "example.com/log\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "example.com/log\n1\nAAAA\n",
                "exam ple\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(
                        () -> Checkpoint.read("checkpoint", (text + "\n" + SIGNATURE).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadLogException.class)
                .hasMessageStartingWith("checkpoint");
    }
}
