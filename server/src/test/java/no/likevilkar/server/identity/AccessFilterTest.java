package no.likevilkar.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.server.errors.Refusal;
import org.junit.jupiter.api.Test;

class AccessFilterTest {

    private static final Person FIRM =
            new Person("test:firm", "Firm", Set.of(Role.FIRM), Optional.of("0192:910000002"));

    private final Caller caller = new Caller();
    private final AccessFilter filter = new AccessFilter(AccessFilterTest::read, caller);

    @Test
    void everyoneMayComeWithoutAToken() {
        admit(null, "open");
        assertThat(caller.signedIn()).isEmpty();
        assertThatThrownBy(caller::person).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status())
                .isEqualTo(401));
    }

    @Test
    void whoComesWithATokenIsKnownAlsoWhereEveryoneMayCome() {
        admit(List.of("Bearer good"), "open");
        assertThat(caller.person()).isEqualTo(FIRM);
        assertThat(caller.supplier()).contains("0192:910000009");
    }

    @Test
    void aTokenThatIsNotValidIs401AlsoWhereEveryoneMayCome() {
        assertStatus(401, List.of("Bearer bad"), "open");
        assertStatus(401, List.of("Bearer bad"), "forFirms");
        assertStatus(401, List.of("Basic bad"), "open");
        assertThat(caller.signedIn()).isEmpty();
    }

    @Test
    void theRoleDecides() {
        assertStatus(401, null, "forFirms");
        admit(List.of("Bearer good"), "forFirms");
        assertStatus(403, List.of("Bearer good"), "forOfficers");
    }

    @Test
    void aMethodThatSaysNothingIsOpenToNobody() {
        assertStatus(403, null, "silent");
        assertStatus(403, List.of("Bearer good"), "silent");
    }

    private void admit(List<String> authorization, String name) {
        filter.identify(authorization);
        filter.admit(method(name));
    }

    private void assertStatus(int status, List<String> authorization, String name) {
        assertThatThrownBy(() -> admit(authorization, name)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.problems().get(0).code()).isEqualTo("SRV-" + status);
        });
    }

    private static SignedIn read(String token) {
        if ("good".equals(token)) {
            return new SignedIn(FIRM, Optional.of("0192:910000009"));
        }
        throw Denied.token("a bad token");
    }

    private static Method method(String name) {
        try {
            return Some.class.getDeclaredMethod(name);
        } catch (NoSuchMethodException absent) {
            throw new AssertionError(absent);
        }
    }

    private static final class Some {

        @Everyone
        void open() {}

        @Allowed(Role.FIRM)
        void forFirms() {}

        @Allowed(Role.OFFICER)
        void forOfficers() {}

        void silent() {}
    }
}
