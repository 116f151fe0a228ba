package no.likevilkar.integration.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.check.log.Merkle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every proof that the log makes holds before the checker, and no proof of anything else does. */
class ProofsTest {

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
}
