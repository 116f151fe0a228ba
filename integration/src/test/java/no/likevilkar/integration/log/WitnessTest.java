package no.likevilkar.integration.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.Failure;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.integration.log.Witness.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A witness signs what only grew, and nothing else. */
class WitnessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path folder;

    private final NoteSigner key = NoteSigner.ofLog(Logs.ORIGIN, Logs.key());
    private final NoteSigner own = NoteSigner.ofWitness("witness.example.no", Logs.key());
    private final Logs.Rows rows = new Logs.Rows();

    private Path home(String name) throws Exception {
        return Files.createDirectories(folder.resolve(name));
    }

    private Sequencer log(String name) throws Exception {
        return Sequencer.open(rows, new FolderDisk(home(name)), key);
    }

    private Look look(String name) throws Exception {
        return new Witness(folder.resolve("state.json"), own, InstantSource.fixed(NOW))
                .look(new FolderFiles(home(name)), Optional.empty());
    }

    private NoteKey witness() throws Exception {
        return NoteKey.read("witness", own.text());
    }

    @Test
    void whatOnlyGrewIsSignedWithItsTime() throws Exception {
        var sequencer = log("log");
        Logs.append(sequencer, rows, 5);
        var first = look("log");
        assertThat(first.before()).isEmpty();
        var cosigned =
                Checkpoint.read("cosigned", first.cosigned().orElseThrow().getBytes(StandardCharsets.UTF_8));
        assertThat(cosigned.size()).isEqualTo(5);
        assertThat(cosigned.note().signedBy(witness())).contains(true);
        assertThat(cosigned.note().signedBy(NoteKey.read("log", key.text()))).contains(true);
        assertThat(look("log").cosigned()).isPresent();
        Logs.append(sequencer, rows, 300);
        var second = look("log");
        assertThat(second.before()).contains(cosigned.head());
        assertThat(second.cosigned()).isPresent();
    }

    @Test
    void aRewrittenLeafSignedAgainIsRefusedAndWhatWasSeenIsKept() throws Exception {
        Logs.append(log("log"), rows, 20);
        look("log");
        byte[] state = Files.readAllBytes(folder.resolve("state.json"));
        rows.leaves.set(
                7,
                LogLeaf.of(LeafType.EXPORT, Logs.BEGINNING.plusSeconds(7), Logs.digest("x"))
                        .bytes());
        var forged = log("forged");
        Logs.append(forged, rows, 5);
        var look = look("forged");
        assertThat(look.report().failures()).isEmpty();
        assertThat(look.refusals()).extracting(Failure::code).containsExactly("LOG-132");
        assertThat(look.cosigned()).isEmpty();
        assertThat(folder.resolve("state.json")).hasBinaryContent(state);
        assertThat(look("log").cosigned()).isPresent();
    }

    @Test
    void aLogThatShrankIsRefused() throws Exception {
        Logs.append(log("log"), rows, 20);
        look("log");
        rows.leaves.subList(10, 20).clear();
        log("older");
        assertThat(look("older").refusals()).extracting(Failure::code).containsExactly("LOG-131");
    }

    @Test
    void anotherLogIsRefused() throws Exception {
        Logs.append(log("log"), rows, 3);
        look("log");
        Sequencer.open(rows, new FolderDisk(home("other")), NoteSigner.ofLog(Logs.ORIGIN, Logs.key()));
        assertThat(look("other").refusals()).extracting(Failure::code).containsExactly("LOG-130");
    }

    @Test
    void aDamagedLogIsNotSigned() throws Exception {
        Logs.append(log("log"), rows, 3);
        byte[] bytes = Files.readAllBytes(folder.resolve("log/tile/0/000.p/3"));
        bytes[5]++;
        Files.write(folder.resolve("log/tile/0/000.p/3"), bytes);
        assertThat(look("log").cosigned()).isEmpty();
        assertThat(folder.resolve("state.json")).doesNotExist();
    }

    @Test
    void aStateThatIsNoneIsNeverTakenForAFirstSight() throws Exception {
        Logs.append(log("log"), rows, 3);
        look("log");
        for (String text :
                List.of("", "{}", Files.readString(folder.resolve("state.json")).replace("\\n3\\n", "\\n2\\n"))) {
            Files.writeString(folder.resolve("state.json"), text);
            assertThatThrownBy(() -> look("log")).isInstanceOf(BadLogException.class);
        }
    }

    @Test
    void theLogKeepsWhatKnownWitnessesSigned() throws Exception {
        var sequencer = log("log");
        Logs.append(sequencer, rows, 7);
        byte[] cosigned = look("log").cosigned().orElseThrow().getBytes(StandardCharsets.UTF_8);
        var stranger = NoteKey.read(
                "stranger", NoteSigner.ofWitness("stranger", Logs.key()).text());
        assertThatThrownBy(() -> sequencer.cosigned(cosigned, List.of(stranger)))
                .isInstanceOf(BadLogException.class);
        sequencer.cosigned(cosigned, List.of(stranger, witness()));
        assertThat(Files.readAllBytes(folder.resolve("log/checkpoint"))).isEqualTo(cosigned);
        assertThat(look("log").report().failures()).isEmpty();
        Logs.append(sequencer, rows, 7);
        assertThat(new String(sequencer.proof(6), StandardCharsets.UTF_8)).contains("witness.example.no");
        assertThat(new String(sequencer.proof(9), StandardCharsets.UTF_8)).doesNotContain("witness.example.no");
        sequencer.cosigned(cosigned, List.of(witness()));
        assertThat(look("log").report().failures()).isEmpty();
        assertThat(log("log").size()).isEqualTo(14);
        String other = new String(cosigned, StandardCharsets.UTF_8).replace("\n7\n", "\n6\n");
        assertThatThrownBy(() -> sequencer.cosigned(other.getBytes(StandardCharsets.UTF_8), List.of(witness())))
                .isInstanceOf(BadLogException.class);
    }

    @Test
    void twoWitnessesNeverRememberInOneFile() throws Exception {
        Logs.append(log("log"), rows, 3);
        Path lock = folder.resolve("state.json.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> look("log"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use");
        }
        assertThat(look("log").cosigned()).isPresent();
    }
}
