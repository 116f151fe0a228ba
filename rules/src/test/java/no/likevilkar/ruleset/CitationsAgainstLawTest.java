package no.likevilkar.ruleset;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The registers of rule set no-eea 2026.1 against themselves and, where the law was read, against the text that was read. */
class CitationsAgainstLawTest {

    private static final Path RULE_SET = resource("/rulesets/no-eea/2026.1");
    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    @Test
    void everyCitedSectionStandsInTheLawAsItWasRead() {
        Path law = shared().resolve("data/law");
        var read = citations().stream().filter(c -> c.containsKey("lawFile")).toList();
        assertThat(read).hasSizeGreaterThan(15);
        assertThat(read).flatMap(c -> contradiction(c, law).stream().toList()).isEmpty();
    }

    @Test
    void aChangedSectionAMissingSectionAndAMissingActAreEachTold(@TempDir Path law) throws IOException {
        Files.writeString(
                law.resolve("act.json"),
                "{\"sections\":[{\"provision_ref\":\"§ 1\",\"text\":\"Prisen skal være lik.\"}]}");
        var asRead = Map.of(
                "id", "ACT_1", "lawFile", "act", "provision", "§ 1", "textSha256", sha256("Prisen skal være lik."));
        assertThat(contradiction(asRead, law)).isEmpty();
        assertThat(contradiction(with(asRead, "textSha256", sha256("Prisen bør være lik.")), law))
                .get()
                .asString()
                .contains("ACT_1", "SHA-256");
        assertThat(contradiction(with(asRead, "provision", "§ 2"), law))
                .get()
                .asString()
                .contains("ACT_1", "no § 2");
        assertThat(contradiction(with(asRead, "lawFile", "other"), law))
                .get()
                .asString()
                .contains("ACT_1", "other.json");
    }

    @Test
    void everyCitationUsedByAParameterOrTableIsInTheRegister() {
        var known = citations().stream().map(c -> text(c, "id")).collect(Collectors.toSet());
        var used = Stream.concat(documents("parameters"), documents("tables"))
                .flatMap(CitationsAgainstLawTest::used)
                .toList();
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(known).containsAll(used);
    }

    @Test
    void noCitationIdOccursTwice() {
        var seen = new HashSet<String>();
        assertThat(citations())
                .map(c -> text(c, "id"))
                .allMatch(id -> id.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"))
                .allMatch(seen::add);
    }

    @Test
    void aCitationIsVerifiedOnlyWhenItsSectionWasReadAndOursIsNeverCalledSo() {
        assertThat(citations()).allSatisfy(c -> {
            String expected =
                    c.containsKey("lawFile") ? "verified" : text(c, "kind").equals("own-method") ? "own" : "unverified";
            assertThat(text(c, "status")).as(text(c, "id")).isEqualTo(expected);
            assertThat(c).as(text(c, "id")).containsKeys("act", "section", "paraphrase", "address");
        });
    }

    @Test
    void everyNumberIsAPlainDecimal() {
        var numbers = documents("parameters")
                .flatMap(CitationsAgainstLawTest::numbers)
                .toList();
        assertThat(numbers).hasSizeGreaterThan(100).allMatch(CitationsAgainstLawTest::plain);
        assertThat(List.of("14,1", "1e-1", ".5", "-0", "0.10", "007", "0x1", "", "NaN"))
                .noneMatch(CitationsAgainstLawTest::plain);
    }

    @Test
    void noTwoValuesOfOneKeyHoldOnOneDay() {
        documents("parameters").forEach(p -> values(p).stream()
                .collect(groupingBy(v -> v.getOrDefault("key", "").toString()))
                .forEach((key, all) -> {
                    var ordered = all.stream()
                            .sorted((a, b) -> from(a).compareTo(from(b)))
                            .toList();
                    for (int i = 0; i < ordered.size(); i++) {
                        assertThat(to(ordered.get(i)))
                                .as(p.get("id") + " " + key)
                                .isAfterOrEqualTo(from(ordered.get(i)));
                        if (i > 0) {
                            assertThat(from(ordered.get(i)))
                                    .as(p.get("id") + " " + key)
                                    .isAfter(to(ordered.get(i - 1)));
                        }
                    }
                }));
    }

    @Test
    void aParameterIsNamedLikeItsFileAndLabelledInThreeLanguages() {
        assertThat(documents("parameters")).hasSizeGreaterThan(5).allSatisfy(p -> {
            assertThat(p.get("file")).isEqualTo(p.get("id") + ".yaml");
            assertThat(p.get("unit")).isIn("ratio", "money", "years", "count", "index", "euro", "days", "months");
            assertThat(p.get("by")).isIn("period", "asOf", "decision");
            Stream.of("label", "settledBy")
                    .filter(p::containsKey)
                    .forEach(k -> assertThat(map(p.get(k)).keySet()).isEqualTo(LANGUAGES));
            assertThat(values(p)).allMatch(v -> Set.of("verified", "unverified").contains(text(v, "status")));
            assertThat(values(p).isEmpty() && !p.containsKey("settledBy"))
                    .as("a gap of %s that nothing settles", p.get("id"))
                    .isFalse();
        });
    }

    @Test
    void everyAccountCodeOfTheChartButThoseOfOsloDistrictsHasOneClass() throws IOException {
        var codes = Files.readAllLines(shared().resolve("data/charts/kostra_art_cost_category.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(cells -> !cells[1].startsWith("Oslo"))
                .map(cells -> cells[2])
                .toList();
        var rows = list(documents("tables")
                .filter(t -> t.get("id").equals("art-class"))
                .findFirst()
                .orElseThrow()
                .get("rows"));
        assertThat(rows).extracting(r -> r.get("key")).containsExactlyInAnyOrderElementsOf(List.<Object>copyOf(codes));
        assertThat(rows).allMatch(r -> text(r, "value").matches("[A-Z]+(_[A-Z]+)*"));
    }

    /** What speaks against the citation in the folder of acts, in words, or nothing. */
    private static Optional<String> contradiction(Map<String, ?> citation, Path law) {
        String id = text(citation, "id");
        Path file = law.resolve(text(citation, "lawFile") + ".json");
        if (!Files.exists(file)) {
            return Optional.of(id + ": no file " + file.getFileName() + " among the acts");
        }
        for (JsonNode section : json(file).path("sections")) {
            if (section.path("provision_ref").asText().equals(text(citation, "provision"))) {
                String found = sha256(section.path("text").asText());
                return found.equals(text(citation, "textSha256"))
                        ? Optional.empty()
                        : Optional.of(id + ": SHA-256 of the text is " + found
                                + ", the text has changed; read it again, then correct the register");
            }
        }
        return Optional.of(id + ": no " + text(citation, "provision") + " in " + file.getFileName());
    }

    private static Path shared() {
        Path shared = Path.of(Optional.ofNullable(System.getProperty("likevilkar.shared"))
                        .orElse(""))
                .toAbsolutePath();
        if (!Files.isDirectory(shared.resolve("data/law"))) {
            Assumptions.abort("SKIPPED: the acts and charts are not at hand (" + shared
                    + "/data); nothing was compared with them");
        }
        return shared;
    }

    private static List<Map<String, Object>> citations() {
        return yaml("citations").flatMap(e -> list(e.getValue()).stream()).toList();
    }

    private static Stream<Map<String, Object>> documents(String folder) {
        return yaml(folder).map(e -> with(map(e.getValue()), "file", e.getKey()));
    }

    private static Stream<Map.Entry<String, Object>> yaml(String folder) {
        var load =
                new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
        try (Stream<Path> files = Files.list(RULE_SET.resolve(folder))) {
            var read = new ArrayList<Map.Entry<String, Object>>();
            for (Path file : files.sorted().toList()) {
                read.add(Map.entry(file.getFileName().toString(), load.loadFromString(Files.readString(file))));
            }
            return read.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> used(Object node) {
        return walk(node).filter(e -> e.getKey().equals("citation")).map(e -> e.getValue()
                .toString());
    }

    private static Stream<String> numbers(Object node) {
        return walk(node)
                .filter(e -> Set.of("value", "low", "high").contains(e.getKey()))
                .map(e -> e.getValue().toString());
    }

    private static Stream<Map.Entry<String, Object>> walk(Object node) {
        if (node instanceof Map<?, ?>) {
            return map(node).entrySet().stream().flatMap(e -> Stream.concat(Stream.of(e), walk(e.getValue())));
        }
        return node instanceof List<?> all ? all.stream().flatMap(CitationsAgainstLawTest::walk) : Stream.empty();
    }

    private static boolean plain(String number) {
        return number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?")
                && new BigDecimal(number).toPlainString().equals(number);
    }

    private static List<Map<String, Object>> values(Map<String, Object> parameter) {
        return list(parameter.get("values"));
    }

    private static LocalDate from(Map<String, ?> value) {
        return LocalDate.parse(text(value, "from"));
    }

    private static LocalDate to(Map<String, ?> value) {
        return value.containsKey("to") ? LocalDate.parse(text(value, "to")) : LocalDate.MAX;
    }

    private static String text(Map<String, ?> node, String key) {
        assertThat(node).as("%s", node).containsKey(key);
        return node.get(key).toString();
    }

    private static Map<String, Object> with(Map<String, ?> node, String key, Object value) {
        var copy = new java.util.LinkedHashMap<String, Object>(node);
        copy.put(key, value);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object node) {
        return (List<Map<String, Object>>) node;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(CitationsAgainstLawTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
