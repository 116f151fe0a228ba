package no.likevilkar.server.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who one is by one's token: a directory's, ID-porten's, Maskinporten's. */
class BearersTest {

    private static final Map<String, Object> FIRM = Map.of("authority", "iso6523-actorid-upis", "ID", "0192:910000002");

    private final Issuer directory = Forge.issuer(Profile.PLAIN, Set.of());
    private final Issuer idPorten = Forge.issuer(Profile.ID_PORTEN, Set.of("idporten-loa-high"));
    private final Issuer maskinporten =
            Forge.issuer(Profile.MASKINPORTEN, Set.of("likevilkar:firm", "likevilkar:unit"));

    @Test
    void theSubjectOfADirectoryIsKnownByItsHashOnlyAndAlwaysByTheSame() {
        var person = read(directory, c -> c).person();
        assertThat(person.id()).matches("directory:[0-9a-f]{32}");
        assertThat(read(directory, c -> c).person().id()).isEqualTo(person.id());
        assertThat(read(directory, c -> c.subject("another")).person().id()).isNotEqualTo(person.id());
        assertThat(person.toString()).doesNotContain(Forge.CANARY);
    }

    @Test
    void rolesComeFromTheValuesThatAreMappedAndFromNoOther() {
        assertThat(read(directory, c -> c.claim("roles", List.of("heads", "case-officers", "OFFICER", "STEWARD")))
                        .person()
                        .roles())
                .containsExactlyInAnyOrder(Role.OFFICER, Role.APPROVER);
        assertThat(read(directory, c -> c.claim("roles", "case-officers heads"))
                        .person()
                        .roles())
                .isEmpty();
        assertThat(read(directory, c -> c.claim("roles", null)).person().roles())
                .isEmpty();
        assertThat(read(directory, c -> c.claim("roles", "Case-Officers"))
                        .person()
                        .roles())
                .isEmpty();
    }

    @Test
    void thePartyIsTheOneOfTheClaimThatIsNamedAndOfNoOther() {
        assertThat(read(directory, c -> c.claim("consumer", FIRM).claim("party", "0192:910000003"))
                        .person()
                        .party())
                .isEmpty();
        assertThat(read(directory, c -> c.claim("acts-for", "0192:910000001"))
                        .person()
                        .party())
                .contains("0192:910000001");
        assertThat(read(directory, c -> c.claim("acts-for", FIRM)).person().party())
                .contains("0192:910000002");
    }

    @Test
    void aNameIsShownWithoutWhatIsNoLetterForPeople() {
        var name = read(directory, c -> c.claim("name", "Olga\r\n\u202eForged " + "x".repeat(500)))
                .person()
                .name();
        assertThat(name).startsWith("OlgaForged x").hasSize(200);
    }

    @Test
    void inIdPortenThePersonIsTheSubjectAndTheNationalIdentityNumberIsNowhere() {
        var who = read(
                idPorten,
                c -> c.subject("q3-Kx_sub=").claim("acr", "idporten-loa-high").claim("pid", "01017012345"));
        assertThat(who.person().id()).isEqualTo("directory:q3-Kx_sub=");
        assertThat(who.toString()).doesNotContain("01017012345");
    }

    @Test
    void inIdPortenTheOwnerOfTheClientIsNotThePartyOfThePerson() {
        var who = read(
                idPorten,
                c -> c.subject("sub").claim("acr", "idporten-loa-high").claim("consumer", FIRM));
        assertThat(who.person().party()).isEmpty();
    }

    @Test
    void withoutALevelOfAssuranceOrWithALowerOneIdPortenIsRefused() {
        assertRefused(idPorten, c -> c, "the claim acr");
        assertRefused(idPorten, c -> c.claim("acr", "idporten-loa-substantial"), "level of assurance");
        assertRefused(idPorten, c -> c.claim("acr", "idporten-loa-high2"), "level of assurance");
        assertRefused(idPorten, c -> c.claim("acr", List.of("idporten-loa-high")), "the claim acr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01017012345", "no:01017012345", "a\nb", "sub with blanks", "æ"})
    void aSubjectThatMayNotBeLoggedIsRefused(String subject) {
        assertRefused(
                idPorten, c -> c.subject(subject).claim("acr", "idporten-loa-high"), "may not be written into a log");
    }

    @Test
    void inMaskinportenTheConsumerIsThePartyAndTheSupplierIsKept() {
        var who = read(maskinporten, c -> machine(c)
                .claim("supplier", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:910000009")));
        assertThat(who.person().party()).contains("0192:910000002");
        assertThat(who.person().name()).isEqualTo("0192:910000002");
        assertThat(who.person().id()).matches("directory:[0-9a-f]{32}");
        assertThat(who.person().roles()).containsExactly(Role.FIRM);
        assertThat(who.supplier()).contains("0192:910000009");
        assertThat(read(maskinporten, BearersTest::machine).supplier()).isEmpty();
    }

    @Test
    void inMaskinportenAnotherScopeIsRefused() {
        assertRefused(maskinporten, c -> machine(c).claim("scope", null), "without the scope");
        assertRefused(maskinporten, c -> machine(c).claim("scope", "likevilkar:firms other:firm"), "without the scope");
    }

    @Test
    void inMaskinportenAConsumerThatIsNotUnderstoodIsRefused() {
        assertRefused(maskinporten, c -> machine(c).claim("consumer", null), "names no consumer");
        var forms = List.<Object>of(
                Map.of("authority", "iso6523-actorid-upis", "ID", "9908:910000002"),
                Map.of("Identifier", Map.of("Authority", "iso6523-actorid-upis", "ID", "9908:910000002")),
                Map.of("Authority", "iso6523-actorid-upis", "ID", "0192:910000002"),
                Map.of("authority", "elsewhere", "ID", "0192:910000002"),
                Map.of("authority", "iso6523-actorid-upis", "ID", "0192:91000000"),
                Map.of("authority", "iso6523-actorid-upis", "ID", "0192:910000002", "more", "x"),
                Map.of("authority", "iso6523-actorid-upis"),
                Map.of("authority", "iso6523-actorid-upis", "ID", 910000002),
                List.of(FIRM),
                "910000002",
                "0192:910000002\n");
        for (var form : forms) {
            assertRefused(maskinporten, c -> machine(c).claim("consumer", form), "not understood here");
            assertRefused(maskinporten, c -> machine(c).claim("supplier", form), "not understood here");
        }
        var nothing = new HashMap<String, Object>();
        nothing.put("authority", "iso6523-actorid-upis");
        nothing.put("ID", null);
        assertRefused(maskinporten, c -> machine(c).claim("consumer", nothing), "not understood here");
    }

    private static JWTClaimsSet.Builder machine(JWTClaimsSet.Builder claims) {
        return claims.subject(null)
                .claim("client_id", "a-client")
                .claim("scope", "other:thing likevilkar:firm")
                .claim("consumer", FIRM);
    }

    private static SignedIn read(Issuer issuer, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Forge.tokens(issuer).read(Forge.with(change));
    }

    private static void assertRefused(Issuer issuer, UnaryOperator<JWTClaimsSet.Builder> change, String told) {
        assertThatThrownBy(() -> read(issuer, change)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(401);
            assertThat(refusal.problems().get(0).found()).contains(told);
        });
    }

    @Test
    void theSameMappingServesClaimsThatDoNotComeInABearerToken() {
        var roles = new ClaimRoles("groups", Map.of(Role.AUDITOR, Set.of("control")));
        assertThat(roles.of(Map.of("groups", List.of("control", "canteen")))).containsExactly(Role.AUDITOR);
        assertThat(Optional.of(roles.of(Map.of()))).contains(Set.of());
    }
}
