package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.likevilkar.Assessor;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.MadeWith;
import no.likevilkar.seal.Disclosure;
import no.likevilkar.seal.Sealing;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No bundle of a party says anything of what is not for its eyes, and secrecy moves nothing. */
class SealedBidsTest {

    private static final String RULE_SET = "ruleset/";
    private static final String THE_ZIP = "the zip, names and all";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** The volume, a month count, one job and the rate of VAT stand open elsewhere too. */
    private static final Set<String> OPEN_TOO = Set.of("80000", "12", "1", "0.25");

    private static SealedBids sample;
    private static List<Disclosure> openings;

    @TempDir
    Path folder;

    @BeforeAll
    static void assess() {
        sample = SealedBids.asItIs();
        openings = sample.assessment().files(Processing.COMPLETED).disclosures();
    }

    private static Set<String> withheld(String party) {
        return withheld(party, openings);
    }

    private static Set<String> withheld(String party, List<Disclosure> openings) {
        var values = new TreeSet<String>();
        openings.stream().filter(one -> !one.audience().includes(party)).forEach(one -> leaves(one.value(), values));
        values.removeIf(
                value -> OPEN_TOO.contains(value) || DIGEST.matcher(value).matches());
        return values;
    }

    private static void leaves(Object tree, Set<String> into) {
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> leaves(value, into));
        } else if (tree instanceof String text) {
            into.addAll(List.of(text.split("\\.\\.")));
        }
    }

    private static Map<String, String> contents(String party) {
        return contents(sample, party);
    }

    private static Map<String, String> contents(SealedBids bids, String party) {
        var protocol = new Protocol();
        byte[] zip = bids.bundle().view(party);
        var contents = new HashMap<String, String>();
        BundleReader.read(zip, protocol)
                .orElseThrow()
                .files()
                .forEach((path, bytes) -> contents.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        assertThat(protocol.failures()).isEmpty();
        contents.put(THE_ZIP, new String(zip, StandardCharsets.ISO_8859_1));
        return contents;
    }

    /** What holds of the public's bundle then holds of theirs; they have no secrets here. */
    @Test
    void whoeverHasNoSecretsOfHisOwnSeesWhatThePublicSees() {
        for (String party : List.of("unit", "buyer", "complainant", "bid-b")) {
            assertThat(sample.bundle().view(party))
                    .as(party)
                    .isEqualTo(sample.bundle().view("public"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "bid-a"})
    void noPartysBundleHoldsAWithheldNumberOrNameInAnySpelling(String party) {
        var values = withheld(party);
        assertThat(values).contains("66.91", "148650", "5501450.00", "5779900.00", "-829900.00", "Oppdikt Kontakt AS");
        if (!party.equals("bid-a")) {
            assertThat(values).contains("68.43", "5591400", "5901500", "Påfunn Svartjenester AS");
        }
        assertHoldsNone(sample, party, values);
    }

    /** The rules of later days ask, weigh and excuse more; none of it may tell what is withheld. */
    @Test
    void norDoesAnyUnderTheRulesOfLaterDays() {
        var later = SealedBids.changed(
                folder, text -> text.replaceAll("asOf=\"[0-9-]+\"", "asOf=\"2026-09-01\""), UnaryOperator.identity());
        var values = withheld(
                "public", later.assessment().files(Processing.COMPLETED).disclosures());
        assertThat(values).contains("213700", "187300", "91150", "5591400", "66.91", "Påfunn Svartjenester AS");
        assertHoldsNone(later, "public", values);
    }

    /**
     * Digits of a number may stand by chance in the rule set, which is the same for every case, and in a digest. Files that are the
     * rule set's byte for byte are left out, and a number in plain digits is not looked for inside a digest; all else is looked through.
     */
    private static void assertHoldsNone(SealedBids bids, String party, Set<String> values) {
        var contents = contents(bids, party);
        assertThat(contents).doesNotContainKey("inputs/case.xml").hasSizeGreaterThan(80);
        String zip = contents.get(THE_ZIP);
        for (String path : List.copyOf(contents.keySet())) {
            String content = contents.get(path);
            if (path.startsWith(RULE_SET) && content.equals(ofRuleSet(bids, path.substring(RULE_SET.length())))) {
                contents.remove(path);
                zip = zip.replace(content, "");
            }
        }
        contents.put(THE_ZIP, zip);
        assertThat(contents.keySet()).noneMatch(path -> path.startsWith(RULE_SET));
        var apartFromDigests = new HashMap<String, String>();
        contents.forEach((path, content) ->
                apartFromDigests.put(path, DIGEST.matcher(content).replaceAll("#")));
        for (String value : values) {
            for (String spelling : spellings(value)) {
                for (String encoded : Spellings.encodings(spelling)) {
                    var searched = encoded.matches("[0-9]+") && encoded.equals(spelling) ? apartFromDigests : contents;
                    searched.forEach((path, content) -> assertThat(content.contains(encoded))
                            .as("%s holds %s as \"%s\"", path, value, encoded)
                            .isFalse());
                }
            }
        }
    }

    private static String ofRuleSet(SealedBids bids, String path) {
        String folder = bids.assessment().verdict().ruleSet().header().name().replace(' ', '/');
        try (var file = Assessor.class.getResourceAsStream("/rulesets/" + folder + "/" + path)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> spellings(String value) {
        return value.matches("-?[0-9.]+") ? Spellings.of(new BigDecimal(value)) : Set.of(value);
    }

    /** Without this the test above could not tell secrecy from blindness. */
    @Test
    void theFullBundleHoldsThemAll() {
        String full = new String(sample.bundle().full(), StandardCharsets.UTF_8);
        withheld("public").forEach(value -> assertThat(full).contains(value));
        assertThat(contents("bid-a").get("disclosures.json")).contains("68.43", "5591400");
        assertThat(contents("bid-a")).containsKey("inputs/prices-a.csv");
        assertThat(contents("bid-b").get("disclosures.json"))
                .isEqualTo(contents("public").get("disclosures.json"));
    }

    /**
     * What a party sees is the same whatever the withheld numbers are, as long as no word turns: then nothing that it sees can
     * depend on them. Commitments and digests differ, and are blanked.
     */
    @Test
    void otherWithheldNumbersLeaveEveryPartysBundleAsItWas() {
        UnaryOperator<String> otherB = text -> text.replace("66.91", "66.37")
                .replace("148650", "151200.5")
                .replace("187300", "0")
                .replace("91150", "234567")
                .replace("Oppdikt Kontakt AS", "X")
                .replace("Innføring og opplæring", "Y");
        var other = SealedBids.changed(folder, otherB, UnaryOperator.identity());
        for (String party : SealedBids.PARTIES) {
            assertThat(blanked(other, party)).as(party).isEqualTo(blanked(sample, party));
        }
        assertThat(other.verdict()).isNotEqualTo(sample.verdict());
    }

    @Test
    void theOtherBidsNumbersDoNotShowEither() {
        var other = SealedBids.changed(
                folder,
                text -> text.replace("213700", "99999999").replace("Påfunn Svartjenester AS", "Z"),
                text -> text.replace("68,43", "70,00").replace("9 750,00", "9 999 999,50"));
        for (String party : SealedBids.PARTIES) {
            if (!party.equals("bid-a")) {
                assertThat(blanked(other, party)).as(party).isEqualTo(blanked(sample, party));
            }
        }
        assertThat(blanked(other, "bid-a")).isNotEqualTo(blanked(sample, "bid-a"));
    }

    private static Map<String, String> blanked(SealedBids bids, String party) {
        var files = new TreeMap<String, String>();
        BundleReader.read(bids.bundle().view(party), new Protocol())
                .orElseThrow()
                .files()
                .forEach((path, bytes) -> files.put(
                        path,
                        DIGEST.matcher(new String(bytes, StandardCharsets.UTF_8))
                                .replaceAll("#")));
        return files;
    }

    @Test
    void equalValuesHaveUnequalCommitmentsEverywhere() {
        var commitments = new ArrayList<String>();
        var values = new ArrayList<Object>();
        for (Disclosure one : openings) {
            commitments.add(Sealing.commitment(one.salt(), one.value()));
            values.add(one.value());
        }
        assertThat(commitments).doesNotHaveDuplicates();
        assertThat(new HashSet<>(values)).hasSizeLessThan(values.size());
    }

    /** A party keeps what it was shown; a later assessment of a changed case must not be opened by it. */
    @Test
    void aChangedCaseHasOtherSaltsAtTheSamePlaces() {
        var other = SealedBids.changed(folder, text -> text.replace("66.91", "66.92"), UnaryOperator.identity());
        var before = new HashMap<String, String>();
        openings.forEach(one -> before.put(one.path(), one.salt()));
        assertThat(other.assessment().files(Processing.COMPLETED).disclosures())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.salt()).isNotEqualTo(before.get(one.path())));
    }

    @Test
    void withoutMarksTheVerdictIsTheSameWhereItWasOpen() {
        var open = SealedBids.changed(
                folder,
                text -> text.replaceAll("(?s)\\s*<confidential>.*</confidential>", ""),
                UnaryOperator.identity());
        assertThat(open.verdict()).doesNotContain("\"sealed\"");
        assertSameWhereOpen(
                "",
                StrictJson.object("verdict.json", open.verdict().getBytes(StandardCharsets.UTF_8)),
                StrictJson.object("verdict.json", sample.verdict().getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertSameWhereOpen(String path, Object open, Object marked) {
        if (marked instanceof Map<?, ?> map && map.keySet().equals(Set.of("sealed")) || path.equals("/trace")) {
            return;
        }
        if (open instanceof Map<?, ?> map) {
            assertThat(((Map<?, ?>) marked).keySet()).as(path).isEqualTo(map.keySet());
            map.forEach((name, value) -> assertSameWhereOpen(path + "/" + name, value, ((Map<?, ?>) marked).get(name)));
        } else if (open instanceof List<?> list) {
            assertThat((List<?>) marked).as(path).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                assertSameWhereOpen(path + "/" + i, list.get(i), ((List<?>) marked).get(i));
            }
        } else {
            assertThat(marked).as(path).isEqualTo(open);
        }
    }

    @Test
    void aMarkedCaseAssessedWithoutItsSecretIsNotWritten() throws IOException {
        var theCase = sample.assessment().verdict().theCase();
        var assessment = Assessor.builtIn().assess(theCase);
        assertThatThrownBy(
                        () -> BundleWriter.of(assessment, Processing.COMPLETED, List.of(), new MadeWith("test", "17")))
                .hasMessageContaining("without its secret");
    }

    @Test
    void theSecretIsInNoBundle() throws IOException {
        String secret = Files.readString(SampleFolders.root("cases").resolve("call-centre-sealed-bids/case.secret"))
                .strip();
        assertThat(new String(sample.bundle().full(), StandardCharsets.ISO_8859_1))
                .doesNotContain(secret);
        assertThat(sample.bundle().files()).doesNotContainKey("inputs/case.secret");
    }
}
