package no.likevilkar.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SaltsTest {

    private static final byte[] SECRET = "a secret of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8);

    @Test
    void aSaltFollowsFromSecretPathAndAssessmentAndNothingElse() {
        var salts = Salts.of(SECRET);
        assertThat(salts.at("case.json/a"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(Salts.of(SECRET).at("case.json/a"));
        assertThat(List.of(
                        salts.at("case.json/a"),
                        salts.at("case.json/b"),
                        salts.forAssessment("1").at("case.json/a"),
                        salts.forAssessment("2").at("case.json/a"),
                        Salts.none().at("case.json/a")))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlySaltsWithoutASecretAreKnown() {
        assertThat(Salts.of(SECRET).known()).isFalse();
        assertThat(Salts.none().known()).isTrue();
        assertThat(Salts.none().forAssessment("1").known()).isTrue();
        assertThatThrownBy(() -> Salts.of(new byte[31])).hasMessageContaining("has 31");
    }

    @Test
    void oneValueAtTwoPlacesHasTwoCommitmentsAndIsOpenedByEither() {
        var sealing = new Sealing(Salts.of(SECRET));
        var secret = new Sealed("66.91", Audience.NOBODY);
        var tree = (Map<?, ?>) sealing.apply("f", new TreeMap<>(Map.of("a", secret, "b", List.of(secret))));
        assertThat(((List<?>) tree.get("b")).get(0)).isNotEqualTo(tree.get("a"));
        assertThat(sealing.disclosures()).extracting(Disclosure::path).containsExactly("f/a", "f/b/0");
        var opened = sealing.disclosures().get(0);
        assertThat(tree.get("a")).isEqualTo(Map.of("sealed", Sealing.commitment(opened.salt(), opened.value())));
    }

    @Test
    void thatThereIsNoValueIsSealedToo() {
        var sealing = new Sealing(Salts.of(SECRET));
        assertThat(sealing.apply("f", Sealed.unlessOpen(null, Audience.NOBODY))).isInstanceOf(Map.class);
        assertThat(Sealed.unlessOpen(null, Audience.OPEN)).isNull();
        assertThat(sealing.disclosures().get(0).value()).isNull();
    }

    @Test
    void theAudienceOfTwoThingsIsWhoeverSeesBoth() {
        var a = Audience.only("a");
        assertThat(a.and(Audience.OPEN)).isEqualTo(a);
        assertThat(Audience.OPEN.and(a)).isEqualTo(a);
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(Audience.only("b"))).isEqualTo(Audience.NOBODY);
    }
}
