package no.likevilkar.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "01017012345", "id-porten:01017012345", "a\nb", "olga@authority.example", "ø"})
    void anIdThatMayNotStandInALogIsRefusedAndNotRepeated(String id) {
        assertThatThrownBy(() -> person(id, "0192:910000001"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("01017012345")
                .doesNotContain("olga");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"newcomer:officer-1", "directory:0123456789012345abcdef0123456789", "id-porten:q3-Kx_s.u~b="})
    void theIdsThatAreGivenMay(String id) {
        assertThat(person(id, "0192:910000001").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"910000001", "9908:910000001", "0192:91000000", "0192:9100000011", "0192:91000000x", ""})
    void aPartyThatIsNoOrganisationIsRefused(String party) {
        assertThatThrownBy(() -> person("test:x", party)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rolesCannotBeAddedAfterwards() {
        var person = person("test:x", "0192:910000001");
        assertThatThrownBy(() -> person.roles().add(Role.APPROVER)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(person.hasAny(Set.of(Role.OFFICER, Role.UNIT))).isTrue();
        assertThat(person.hasAny(Set.of(Role.APPROVER))).isFalse();
        assertThat(person.hasAny(Set.of())).isFalse();
    }

    private static Person person(String id, String party) {
        return new Person(id, "Olga", Set.of(Role.OFFICER), Optional.of(party));
    }
}
