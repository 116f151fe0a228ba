package no.likevilkar.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.likevilkar.server.Api;
import no.likevilkar.server.errors.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTest {

    private static final Person OFFICER = new Person("test:officer", "Officer", Set.of(Role.OFFICER), Optional.empty());

    static Stream<Method> resourceMethods() {
        return new Api().getClasses().stream().flatMap(type -> methodsOf(type).stream());
    }

    @Test
    void thereAreResourceMethodsToLookAt() {
        assertThat(resourceMethods().map(Method::getName)).contains("list", "assess", "signIn", "signOut");
    }

    @ParameterizedTest
    @MethodSource("resourceMethods")
    void everyResourceMethodSaysWhomItIsFor(Method method) {
        assertThat(Access.of(method))
                .as("%s needs @Allowed or @Everyone, and not both", method)
                .isPresent();
    }

    /** What a locator returns is not seen by this test, so there are none. */
    @Test
    void noResourceHandsOnToAnother() {
        assertThat(new Api()
                        .getClasses().stream()
                                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                                .filter(method -> method.isAnnotationPresent(Path.class) && !isResource(method)))
                .isEmpty();
    }

    @Test
    void aMethodThatSaysNothingOrTwoThingsOrNamesNoRoleIsForNobody() throws NoSuchMethodException {
        for (var name : List.of("silent", "contradicting", "forNoRole")) {
            assertThat(Access.of(Some.class.getDeclaredMethod(name))).as(name).isEmpty();
        }
    }

    @Test
    void everyoneNeedsNoToken() throws NoSuchMethodException {
        var access = Access.of(Some.class.getDeclaredMethod("open")).orElseThrow();
        assertThatCode(() -> access.check(Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void oneOfTheRolesIsEnough() throws NoSuchMethodException {
        var access = Access.of(Some.class.getDeclaredMethod("forTwo")).orElseThrow();
        assertThatCode(() -> access.check(Optional.of(OFFICER))).doesNotThrowAnyException();
    }

    @Test
    void withoutARoleItIs403AndWithoutATokenItIs401WithAChallenge() throws NoSuchMethodException {
        var access = Access.of(Some.class.getDeclaredMethod("forSteward")).orElseThrow();
        assertThatThrownBy(() -> access.check(Optional.of(OFFICER))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(403);
            assertThat(refusal.problems().get(0).code()).isEqualTo("SRV-403");
            assertThat(refusal.problems().get(0).expected()).contains("STEWARD");
            assertThat(refusal.challenge()).isEmpty();
        });
        assertThatThrownBy(() -> access.check(Optional.empty())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(401);
            assertThat(refusal.problems().get(0).code()).isEqualTo("SRV-401");
            assertThat(refusal.challenge()).contains("Bearer");
        });
    }

    private static List<Method> methodsOf(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(AccessTest::isResource).toList();
    }

    private static boolean isResource(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(has -> has.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static final class Some {

        void silent() {}

        @Everyone
        @Allowed(Role.OFFICER)
        void contradicting() {}

        @Allowed({})
        void forNoRole() {}

        @Everyone
        void open() {}

        @Allowed({Role.AUDITOR, Role.OFFICER})
        void forTwo() {}

        @Allowed(Role.STEWARD)
        void forSteward() {}
    }
}
