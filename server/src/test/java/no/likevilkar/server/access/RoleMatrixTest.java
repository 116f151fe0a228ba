package no.likevilkar.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.server.Api;
import no.likevilkar.server.identity.Access;
import no.likevilkar.server.identity.Role;
import org.junit.jupiter.api.Test;

/** Every address of the service has a row in the table, and lets in exactly whom the row says. */
class RoleMatrixTest {

    @Test
    void everyAddressHasItsRowAndItsRoles() {
        var table = new TreeMap<String, Set<Role>>();
        RoleMatrix.rows().forEach(row -> table.put(row.address(), row.roles()));
        assertThat(addresses()).isEqualTo(table);
    }

    @Test
    void noRowIsThereTwice() {
        assertThat(RoleMatrix.rows()).extracting(RoleMatrix.Row::address).doesNotHaveDuplicates();
    }

    private static Map<String, Set<Role>> addresses() {
        return new Api()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type ->
                                Arrays.stream(type.getDeclaredMethods()).flatMap(method -> address(type, method)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static Stream<Map.Entry<String, Set<Role>>> address(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(http -> Map.entry(
                        http.value() + " api/" + path(type, method),
                        Access.of(method)
                                .orElseThrow(() -> new AssertionError(method + " says nobody may call it"))
                                .roles()));
    }

    private static String path(Class<?> type, Method method) {
        var path = type.getAnnotation(Path.class).value()
                + (method.isAnnotationPresent(Path.class)
                        ? "/" + method.getAnnotation(Path.class).value()
                        : "");
        var plain = new StringBuilder();
        int depth = 0;
        boolean pattern = false;
        for (char sign : path.toCharArray()) {
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            pattern = depth > 0 && (pattern || sign == ':');
            if (!pattern && !(depth > 1)) {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
