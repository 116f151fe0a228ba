package no.likevilkar.check.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier by the vectors of transparency-dev/merkle (Apache-2.0), most of them proofs that do not hold. */
class MerkleTest {

    private static final int VECTORS = 98;

    private static List<Path> vectors(String kind) throws IOException {
        var folder = Path.of(System.getProperty("likevilkar.shared"), "oracles", "merkle", "testdata", kind);
        if (!Files.isDirectory(folder)) {
            Assumptions.abort(
                    "NOT TESTED: the vectors of transparency-dev/merkle lie in " + folder + ", which is not there");
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getDecoder().decode(text.asText());
    }

    private static List<byte[]> proof(JsonNode vector) {
        var proof = new ArrayList<byte[]>();
        vector.get("proof").forEach(hash -> proof.add(bytes(hash)));
        return proof;
    }

    /** Indexes and sizes are unsigned there; what does not fit a long is no index of ours, and negative as one. */
    private static long number(JsonNode number) {
        return number.bigIntegerValue().longValue();
    }

    @Test
    void everyVectorOfInclusionIsJudgedAsItShouldBe() throws IOException {
        var files = vectors("inclusion");
        assertThat(files).hasSize(VECTORS);
        for (Path file : files) {
            var vector = new ObjectMapper().readTree(file.toFile());
            assertThat(Merkle.includes(
                            number(vector.get("leafIdx")),
                            number(vector.get("treeSize")),
                            bytes(vector.get("leafHash")),
                            proof(vector),
                            bytes(vector.get("root"))))
                    .as(file.toString())
                    .isEqualTo(!vector.get("wantErr").asBoolean());
        }
    }

    @Test
    void everyVectorOfConsistencyIsJudgedAsItShouldBe() throws IOException {
        var files = vectors("consistency");
        assertThat(files).hasSize(VECTORS);
        for (Path file : files) {
            var vector = new ObjectMapper().readTree(file.toFile());
            assertThat(Merkle.isConsistent(
                            number(vector.get("size1")),
                            number(vector.get("size2")),
                            bytes(vector.get("root1")),
                            bytes(vector.get("root2")),
                            proof(vector)))
                    .as(file.toString())
                    .isEqualTo(!vector.get("wantErr").asBoolean());
        }
    }

    @Test
    void theKnownHashesOfRfc6962() {
        assertThat(HexFormat.of().formatHex(Merkle.emptyRoot()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(HexFormat.of().formatHex(Merkle.leaf(new byte[0])))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7, 8, 255, 256, 257, 511, 513})
    void aGrowingTreeHasTheRootOfTheDefinition(int size) throws Exception {
        var tree = new GrowingTree((tile, bytes) -> {});
        var hashes = new ArrayList<byte[]>();
        for (int i = 0; i < size; i++) {
            hashes.add(Merkle.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
            tree.add(hashes.get(i));
        }
        assertThat(tree.root()).isEqualTo(root(hashes));
        assertThat(tree.size()).isEqualTo(size);
    }

    /** MTH of RFC 6962, section 2.1, word for word. */
    private static byte[] root(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return Merkle.emptyRoot();
        }
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int half = Integer.highestOneBit(hashes.size() - 1);
        return Merkle.node(root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
    }
}
