package no.likevilkar.server.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.identity.SettingException;
import no.likevilkar.server.identity.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuersTest {

    private static final String ONE = "likevilkar.issuers.directory.";

    private final Map<String, String> set = new HashMap<>(Map.of(
            "likevilkar.issuers",
            "directory",
            ONE + "issuer",
            "https://directory.example",
            ONE + "jwks",
            "https://directory.example/jwks",
            ONE + "audience",
            "likevilkar",
            ONE + "roles.officer",
            "case-officers, case officers abroad"));

    @Test
    void whatIsSetIsReadAndTheRestIsAsStrictAsCanBe() {
        var issuer = Issuers.read(settings()).get(0);
        assertThat(issuer.algorithms()).containsExactly("RS256");
        assertThat(issuer.profile()).isEqualTo(Profile.PLAIN);
        assertThat(issuer.audiences()).containsExactly("likevilkar");
        assertThat(issuer.roles())
                .isEqualTo(
                        new ClaimRoles("roles", Map.of(Role.OFFICER, Set.of("case-officers", "case officers abroad"))));
        assertThat(issuer.partyClaim()).isEmpty();
    }

    @Test
    void withoutNamesThereAreNoIssuers() {
        set.clear();
        assertThat(Issuers.read(settings())).isEmpty();
    }

    @Test
    void idPortenAsksForTheHighestLevelUnlessToldOtherwise() {
        set.put(ONE + "profile", "id-porten");
        assertThat(Issuers.read(settings()).get(0).accepted()).containsExactly("idporten-loa-high");
        set.put(ONE + "acr", "idporten-loa-substantial, idporten-loa-high");
        assertThat(Issuers.read(settings()).get(0).accepted()).hasSize(2);
    }

    @Test
    void maskinportenTakesRolesFromScopesAndThePartyFromTheConsumer() {
        set.put(ONE + "profile", "maskinporten");
        set.put(ONE + "scope", "likevilkar:firm");
        var issuer = Issuers.read(settings()).get(0);
        assertThat(issuer.roles().claim()).isEqualTo("scope");
        assertThat(issuer.partyClaim()).contains("consumer");
        assertThat(issuer.accepted()).containsExactly("likevilkar:firm");
    }

    @Test
    void keysOfAnIssuerOnThisMachineMayComeUnprotected() {
        for (var host : Set.of("localhost:8181", "127.0.0.1:8181", "[::1]:8181")) {
            set.put(ONE + "jwks", "http://" + host + "/jwks");
            assertThat(Issuers.read(settings())).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "algorithms | HS256",
                "algorithms | RS256, none",
                "algorithms | EdDSA",
                "algorithms | rs256",
                "audience   | unspecified",
                "audience   | ,",
                "jwks       | http://directory.example/jwks",
                "jwks       | http://127.0.0.1.example/jwks",
                "jwks       | http://127.evil/jwks",
                "jwks       | file:///etc/passwd",
                "jwks       | ftp://directory.example/jwks",
                "jwks       | https:///jwks",
                "jwks       | not an address",
                "profile    | oidc",
                "acr        | idporten-loa-high",
                "scope      | likevilkar:firm",
                "audiences  | likevilkar",
                "roles.boss | everyone",
                "roles.OFFICER | everyone",
            })
    void aSettingThatIsWrongOrUnknownStopsTheStartAndIsNamed(String key, String value) {
        set.put(ONE + key, value);
        assertThatThrownBy(() -> Issuers.read(settings()))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith(ONE + key + ": found")
                .hasMessageContaining("expected");
    }

    @ParameterizedTest
    @CsvSource({"issuer,issuer", "jwks,jwks", "audience,audience", "roles.officer,roles.<role>"})
    void aSettingThatIsMissingStopsTheStartAndIsNamed(String key, String named) {
        set.remove(ONE + key);
        assertThatThrownBy(() -> Issuers.read(settings()))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith(ONE + named + ": found nothing");
    }

    @Test
    void maskinportenWithoutAScopeStopsTheStart() {
        set.put(ONE + "profile", "maskinporten");
        assertThatThrownBy(() -> Issuers.read(settings())).hasMessageStartingWith(ONE + "scope: found nothing");
    }

    @Test
    void aPartyThatIsNotThePersonsStopsTheStart() {
        set.put(ONE + "party-claim", "consumer");
        set.put(ONE + "profile", "id-porten");
        assertThatThrownBy(() -> Issuers.read(settings())).hasMessageStartingWith(ONE + "party-claim: found");
    }

    @Test
    void anIssuerThatIsConfiguredAndNotNamedStopsTheStart() {
        set.put("likevilkar.issuers.directroy.issuer", "https://directory.example");
        assertThatThrownBy(() -> Issuers.read(settings()))
                .hasMessageStartingWith("likevilkar.issuers.directroy.issuer: found an issuer that is not named");
    }

    @Test
    void oneIssuerUnderTwoNamesStopsTheStart() {
        set.put("likevilkar.issuers", "directory, second");
        Map.copyOf(set).forEach((key, value) -> {
            if (key.startsWith(ONE)) {
                set.put(key.replace("directory.", "second."), value);
            }
        });
        assertThatThrownBy(() -> Issuers.read(settings())).hasMessageContaining("twice: second");
    }

    @Test
    void anIssuerNamedTwiceOrOddlyStopsTheStart() {
        for (var names : Set.of("directory, directory", "directory, Second", "directory, a.b")) {
            set.put("likevilkar.issuers", names);
            assertThatThrownBy(() -> Issuers.read(settings())).isInstanceOf(SettingException.class);
        }
    }

    /** Each example in the description is read as the service reads it. */
    @Test
    void theExamplesInTheDescriptionAreRight() throws IOException {
        var text = Files.readString(Path.of("docs", "identity.md"));
        var examples = Pattern.compile("(?s)```properties\\n(.*?)```")
                .matcher(text)
                .results()
                .toList();
        assertThat(examples).hasSize(3);
        for (var example : examples) {
            set.clear();
            example.group(1).lines().map(line -> line.split("=", 2)).forEach(pair -> set.put(pair[0], pair[1]));
            assertThat(Issuers.read(settings())).hasSize(1);
        }
    }

    private Settings settings() {
        return new Settings(name -> Optional.ofNullable(set.get(name)), set.keySet());
    }
}
