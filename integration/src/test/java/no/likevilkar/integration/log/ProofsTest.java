package no.likevilkar.integration.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.likevilkar.check.log.Merkle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every proof that the log makes holds before the checker, and no proof of anything else does. */
class ProofsTest {

    private static final int SIZE = 600;
    private static final List<TileNodes> SHARED = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void everyInclusionAndEveryConsistencyOfASmallTreeHolds() throws Exception {
        int size = 70;
        var nodes = log(size);
        for (int end = 1; end <= size; end++) {
            byte[] root = nodes.root(0, end);
            for (int index = 0; index < end; index++) {
                byte[] leaf = Merkle.leaf(Logs.leaf(index).bytes());
                var proof = nodes.inclusion(index, end);
                assertThat(Merkle.includes(index, end, leaf, proof, root)).isTrue();
                assertThat(Merkle.includes(index + 1, end, leaf, proof, root)).isFalse();
                assertThat(Merkle.includes(index, end, root, proof, leaf)).isEqualTo(end == 1);
            }
            for (int before = 1; before <= end; before++) {
                var proof = nodes.consistency(before, end);
                byte[] earlier = nodes.root(0, before);
                assertThat(Merkle.isConsistent(before, end, earlier, root, proof))
                        .isTrue();
                assertThat(Merkle.isConsistent(before, end, root, earlier, proof))
                        .isEqualTo(before == end);
                assertThat(Merkle.isConsistent(before, end, earlier, root, more(proof)))
                        .isFalse();
            }
        }
    }

    @Test
    void proofsAcrossTilesHold() throws Exception {
        int size = 1100;
        var nodes = log(size);
        for (int end : List.of(255, 256, 257, 511, 512, 513, 1024, 1099, 1100)) {
            byte[] root = nodes.root(0, end);
            for (int index : List.of(0, 100, 254, end - 1)) {
                byte[] leaf = Merkle.leaf(Logs.leaf(index).bytes());
                assertThat(Merkle.includes(index, end, leaf, nodes.inclusion(index, end), root))
                        .isTrue();
            }
            assertThat(Merkle.isConsistent(end, size, root, nodes.root(0, size), nodes.consistency(end, size)))
                    .isTrue();
        }
    }

    private static List<byte[]> more(List<byte[]> proof) {
        var more = new ArrayList<>(proof);
        more.add(new byte[Merkle.HASH]);
        return more;
    }

    private TileNodes log(int size) throws Exception {
        var rows = new Logs.Rows();
        var disk = new FolderDisk(folder);
        Logs.append(Sequencer.open(rows, disk, NoteSigner.ofLog(Logs.ORIGIN, Logs.key())), rows, size);
        return new TileNodes(new LogFolder(disk), size);
    }

    /** Whatever is done to a proof, it proves nothing else: a hash lost, one too many, two turned, a bit flipped, a place beside. */
    @Property(tries = 300)
    void noOtherProofHolds(
            @ForAll @IntRange(min = 2, max = SIZE) int end,
            @ForAll @IntRange(min = 0, max = SIZE - 1) int where,
            @ForAll @IntRange(min = 1, max = SIZE - 1) int before,
            @ForAll @IntRange(min = 0, max = 255) int bit,
            @ForAll @IntRange(min = 0, max = 30) int which)
            throws Exception {
        var nodes = shared();
        int index = where % end;
        int earlier = 1 + before % (end - 1);
        byte[] root = nodes.root(0, end);
        byte[] leaf = Merkle.leaf(Logs.leaf(index).bytes());
        var inclusion = nodes.inclusion(index, end);
        var consistency = nodes.consistency(earlier, end);
        assertThat(Merkle.includes(index, end, leaf, inclusion, root)).isTrue();
        assertThat(Merkle.isConsistent(earlier, end, nodes.root(0, earlier), root, consistency))
                .isTrue();
        for (var other : others(inclusion, which, bit)) {
            assertThat(Merkle.includes(index, end, leaf, other, root)).isFalse();
        }
        for (var other : others(consistency, which, bit)) {
            assertThat(Merkle.isConsistent(earlier, end, nodes.root(0, earlier), root, other))
                    .isFalse();
        }
        assertThat(Merkle.includes((index + 1) % end, end, leaf, inclusion, root))
                .isFalse();
        assertThat(Merkle.isConsistent(earlier, end, root, root, consistency)).isFalse();
    }

    private static List<List<byte[]>> others(List<byte[]> proof, int which, int bit) {
        int at = which % proof.size();
        var less = new ArrayList<>(proof);
        less.remove(at);
        var twice = new ArrayList<>(proof);
        twice.add(at, proof.get(at));
        var flipped = new ArrayList<>(proof);
        byte[] hash = proof.get(at).clone();
        hash[bit / 8] ^= (byte) (1 << bit % 8);
        flipped.set(at, hash);
        var turned = new ArrayList<>(proof);
        Collections.swap(turned, at, (at + 1) % proof.size());
        return proof.size() == 1 ? List.of(less, twice, flipped) : List.of(less, twice, flipped, turned);
    }

    /** One log for all tries. */
    private static TileNodes shared() throws Exception {
        if (SHARED.isEmpty()) {
            var rows = new Logs.Rows();
            var disk = new MemoryDisk();
            Logs.append(Sequencer.open(rows, disk, NoteSigner.ofLog(Logs.ORIGIN, Logs.key())), rows, SIZE);
            SHARED.add(new TileNodes(new LogFolder(disk), SIZE));
        }
        return SHARED.get(0);
    }
}
