package no.likevilkar.check.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A leaf is read strictly, and tiles have the names and widths of the specification. */
class LeafTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String SUBMISSION = "{\"digest\":\"" + DIGEST + "\",\"parameters\":null,\"ruleSet\":null,"
            + "\"time\":\"2026-03-01T12:00:00.000Z\",\"type\":\"submission-received\",\"v\":1}";
    private static final String VERDICT = "{\"digest\":\"" + DIGEST + "\",\"parameters\":\"" + DIGEST
            + "\",\"ruleSet\":\"" + DIGEST + "\",\"time\":\"2026-03-01T12:00:00.000Z\",\"type\":\"verdict\",\"v\":1}";

    private static Leaf read(String text) throws BadLogException {
        return Leaf.read("leaf 7", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLeafOfEachShapeIsRead() throws BadLogException {
        assertThat(read(SUBMISSION).ruleSet()).isEmpty();
        assertThat(read(VERDICT).ruleSet()).contains(DIGEST);
        assertThat(read(VERDICT).time()).isEqualTo("2026-03-01T12:00:00.000Z");
        assertThat(VERDICT.length()).isLessThan(Leaf.FEWER_BYTES_THAN);
    }

    @ParameterizedTest
    @EnumSource(LeafType.class)
    void everyTypeNamesRulesOrDoesNot(LeafType type) {
        String right = (type.namesRules() ? VERDICT.replace("verdict", type.word()) : SUBMISSION)
                .replace("submission-received", type.word());
        String wrong = (type.namesRules() ? SUBMISSION : VERDICT)
                .replace("submission-received", type.word())
                .replace("\"verdict\"", "\"" + type.word() + "\"");
        assertThat(tried(right)).isEmpty();
        assertThat(tried(wrong)).contains("leaf 7/");
        assertThat(type.word()).matches("[a-z]+(-[a-z]+)?");
        assertThat(new HashSet<>(LeafType.words())).hasSameSizeAs(LeafType.values());
    }

    private static String tried(String text) {
        try {
            read(text);
            return "";
        } catch (BadLogException e) {
            return e.getMessage();
        }
    }

    @Test
    void whatIsNotExactlyALeafIsRefusedWithItsPlace() {
        for (String bad : List.of(
                "",
                "[]",
                "{}",
                SUBMISSION + "\n",
                " " + SUBMISSION,
                SUBMISSION.replace(",\"v\":1", ""),
                SUBMISSION.replace("\"v\":1", "\"v\":2"),
                SUBMISSION.replace("\"v\":1", "\"v\":\"1\""),
                SUBMISSION.replace("\"v\":1", "\"v\":1,\"x\":1"),
                SUBMISSION.replace("\"v\":1", "\"v\":1,\"v\":1"),
                SUBMISSION.replace("submission-received", "Submission-received"),
                SUBMISSION.replace("submission-received", "appointment"),
                SUBMISSION.replace("12:00:00.000Z", "12:00:00Z"),
                SUBMISSION.replace("12:00:00.000Z", "12:00:00.000+00:00"),
                SUBMISSION.replace("12:00:00.000Z", "24:00:00.000Z"),
                SUBMISSION.replace("2026-03-01", "2026-02-30"),
                SUBMISSION.replace("2026-03-01", "+2026-03-01"),
                SUBMISSION.replace(DIGEST, DIGEST.toUpperCase(Locale.ROOT)),
                SUBMISSION.replace(DIGEST, DIGEST.substring(1)),
                SUBMISSION.replace("\"parameters\":null", "\"parameters\":\"" + DIGEST + "\""),
                VERDICT.replace("\"ruleSet\":\"" + DIGEST + "\"", "\"ruleSet\":null"),
                SUBMISSION.replace("submission-received", "x".repeat(1024)))) {
            assertThatThrownBy(() -> read(bad))
                    .as(bad)
                    .isInstanceOf(BadLogException.class)
                    .hasMessageStartingWith("leaf 7");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "3, 999, 12, tile/3/999.p/12",
        "-1, 1000, 1, tile/entries/x001/000.p/1"
    })
    void tilesAreNamedAsTheSpecificationSays(int level, long index, int width, String path) {
        assertThat(new TilePath(level, index, width).path()).isEqualTo(path);
        assertThat(TilePath.of(path)).contains(new TilePath(level, index, width));
    }

    @Test
    void whatNamesNoTileIsNone() {
        for (String path : List.of(
                "tile/0/0",
                "tile/0/x000/001",
                "tile/00/000",
                "tile/64/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p",
                "tile/entries/000/",
                "/tile/0/000",
                "tile/0/../0/000",
                "tile/data/000")) {
            assertThat(TilePath.of(path)).as(path).isEmpty();
        }
    }

    /** "A tree of size 70,000 will be represented by 273 full level 0 tiles …" (c2sp.org/tlog-tiles). */
    @Test
    void theTilesOfTheTreeInTheSpecification() throws Exception {
        var full = new int[3];
        var tree = new GrowingTree((tile, bytes) -> full[tile.level()]++);
        for (int i = 0; i < 70_000; i++) {
            tree.add(new byte[Merkle.HASH]);
        }
        assertThat(full).containsExactly(273, 1, 0);
        assertThat(tree.last(0)).isEqualTo(new TilePath(0, 273, 112));
        assertThat(tree.last(1)).isEqualTo(new TilePath(1, 1, 17));
        assertThat(tree.last(2)).isEqualTo(new TilePath(2, 0, 1));
        assertThat(tree.levels()).isEqualTo(3);
    }
}
