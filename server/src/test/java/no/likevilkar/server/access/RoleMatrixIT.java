package no.likevilkar.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The table of who may call what, tried at every address of the running service. */
@ExtendWith(RunningService.class)
class RoleMatrixIT {

    private static final Map<Role, String> PEOPLE = new EnumMap<>(Map.of(
            Role.UNIT, "unit",
            Role.FIRM, "firm-a",
            Role.OFFICER, "officer-1",
            Role.STEWARD, "steward",
            Role.AUDITOR, "auditor"));

    private final Service service;

    RoleMatrixIT(Service service) {
        this.service = service;
    }

    @TestFactory
    Stream<DynamicTest> whoHasNoneOfTheRolesIsTurnedAwayAndWhoHasOneIsNot() {
        return RoleMatrix.rows().stream()
                .filter(row -> !row.everyone() && !row.path().endsWith("sign-in"))
                .flatMap(row -> PEOPLE.keySet().stream()
                        .map(role -> DynamicTest.dynamicTest(row.address() + " as " + role, () -> as(row, role))));
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenOnlyWhatIsForEveryoneAnswers() {
        return RoleMatrix.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.address(), () -> {
                    var status = service.send(row.method(), "/" + row.example()).status();
                    if (row.everyone()) {
                        assertThat(status).isNotIn(401, 403);
                    } else {
                        assertThat(status).isEqualTo(401);
                    }
                }));
    }

    private void as(RoleMatrix.Row row, Role role) {
        var token = "Bearer " + service.token(PEOPLE.get(role));
        var status = service.sendWith(token, row.method(), "/" + row.example()).status();
        if (row.roles().contains(role)) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }
}
