package no.likevilkar.server.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.likevilkar.integration.log.FolderDisk;
import no.likevilkar.integration.log.LogMismatchException;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.log.ProvenLeaves;
import no.likevilkar.integration.log.Sequencer;
import no.likevilkar.server.store.Store;

/** The transparency log of the service: leaves in the database, tiles and checkpoint in a folder that anybody may read. */
public final class TransparencyLog {

    /** What the folder shows to the world: checkpoint, key, tiles of hashes and of entries. */
    private static final Pattern PUBLIC =
            Pattern.compile("checkpoint|tile/(entries|[0-9]{1,2})/(x[0-9]{3}/)*[0-9]{3}(\\.p/[0-9]{1,3})?");

    private final Path folder;
    private final NoteSigner key;
    private final Optional<Sequencer> sequencer;
    private volatile Optional<AlteredLogException> altered;

    private TransparencyLog(
            Path folder, NoteSigner key, Optional<Sequencer> sequencer, Optional<AlteredLogException> altered) {
        this.folder = folder;
        this.key = key;
        this.sequencer = sequencer;
        this.altered = altered;
    }

    /**
     * Opens the log, or begins one, and publishes what was committed and not yet published. When database, tiles and checkpoint contradict
     * each other it is opened for reading: nothing is entered until somebody has looked.
     *
     * @throws IOException when the folder or the database cannot be read
     */
    public static TransparencyLog open(Store store, Path folder, NoteSigner key) throws IOException {
        Files.createDirectories(folder);
        try {
            var sequencer = Sequencer.open(new StoredRows(store), new FolderDisk(folder), key);
            return new TransparencyLog(folder, key, Optional.of(sequencer), Optional.empty());
        } catch (LogMismatchException e) {
            return new TransparencyLog(folder, key, Optional.empty(), Optional.of(new AlteredLogException(e)));
        }
    }

    /** Why nothing is entered, if nothing is. */
    public Optional<AlteredLogException> altered() {
        return altered;
    }

    /** @throws AlteredLogException when the log is not what was published */
    public void require() {
        altered.ifPresent(why -> {
            throw why;
        });
    }

    /**
     * Publishes every leaf that is committed.
     *
     * @throws UncheckedIOException when the disk does not take it; the next call publishes it
     * @throws AlteredLogException when the log is not what was published
     */
    public void extend() {
        require();
        try {
            sequencer.orElseThrow().catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be extended", e);
        } catch (LogMismatchException e) {
            altered = Optional.of(new AlteredLogException(e));
            require();
        }
    }

    /** The proof of a verdict for its bundle; none as long as the log is in doubt. */
    public Optional<byte[]> proof(long leaf) {
        if (altered.isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(sequencer.orElseThrow().proof(leaf));
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be read", e);
        } catch (LogMismatchException e) {
            altered = Optional.of(new AlteredLogException(e));
            return Optional.empty();
        }
    }

    /**
     * Leaves with the proofs that they stand in one tree. What is committed and not yet published is published first.
     *
     * @throws AlteredLogException when the log is in doubt
     */
    public ProvenLeaves leaves(List<Long> indexes) {
        extend();
        try {
            return sequencer.orElseThrow().leaves(indexes);
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be read", e);
        } catch (LogMismatchException e) {
            altered = Optional.of(new AlteredLogException(e));
            throw altered.get();
        }
    }

    /** The key that signs its checkpoints. */
    public NoteSigner key() {
        return key;
    }

    /** A file of the log by its path, if it is one that is published. */
    public Optional<byte[]> file(String path) {
        var file = folder.resolve(path);
        if (!PUBLIC.matcher(path).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be read", e);
        }
    }
}
