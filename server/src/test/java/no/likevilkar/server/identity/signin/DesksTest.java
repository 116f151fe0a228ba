package no.likevilkar.server.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.SettingException;
import no.likevilkar.server.identity.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When newcomers may sign in, where their passwords are told, and what they send. */
class DesksTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Map<String, String> set = new HashMap<>();

    @Test
    void onLoopbackItIsOnAndTheFileIsForItsOwnerAlone() throws IOException {
        var file = folder.resolve("new").resolve("sign-in.txt");
        set.put("likevilkar.sign-in.file", file.toString());
        assertThat(open(Optional.empty())).isPresent();
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Files.readAllLines(file))
                .hasSize(8)
                .anyMatch(line -> line.matches("officer-2 +[A-Z2-9-]{23}  Arne Approver \\(OFFICER, APPROVER\\)"));
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFileThatOthersCouldReadIsReplacedByOneThatTheyCannot() throws IOException {
        var file = Files.writeString(folder.resolve("sign-in.txt"), "old");
        Files.setPosixFilePermissions(file, EnumSet.allOf(PosixFilePermission.class));
        set.put("likevilkar.sign-in.file", file.toString());
        open(Optional.empty());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void whereOtherMachinesReachTheServiceItIsRefusedAndSaysWhy() {
        assertThatThrownBy(() -> open(Optional.of("0.0.0.0")))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("likevilkar.issuers")
                .hasMessageContaining("0.0.0.0");
    }

    @Test
    void switchedOffNobodySignsInAndNobodyAsksForTheListener() {
        set.put("likevilkar.sign-in", "off");
        assertThat(open(Optional.of("0.0.0.0"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "OFF", "true"})
    void neitherOnNorOffIsRefused(String mode) {
        set.put("likevilkar.sign-in", mode);
        assertThatThrownBy(() -> open(Optional.empty())).hasMessageStartingWith("likevilkar.sign-in: found " + mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 hours", "PT0S", "-PT1H"})
    void aSessionWithoutALengthIsRefused(String lasts) {
        set.put("likevilkar.sign-in.lasts", lasts);
        assertThatThrownBy(() -> open(Optional.empty())).hasMessageStartingWith("likevilkar.sign-in.lasts: found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "[::1]"})
    void theseAddressesAreOfThisMachine(String address) {
        assertThat(Listeners.loopback(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "localhost", "", "null", "127.0.0.1.example"})
    void theseAreNotOrMayNotBe(String address) {
        assertThat(Listeners.loopback(address)).isFalse();
    }

    /** Outside the container nothing answers, and what is not known is not trusted. */
    @Test
    void aListenerThatCannotBeFoundOutCountsAsOutward() {
        assertThat(Listeners.outward()).contains("an address that cannot be found out");
    }

    @Test
    void theFormIsANameAndAPassword() {
        assertThat(form("{\"password\": \"x\", \"name\": \"unit\"}")).isEqualTo(new SignInForm("unit", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"name\": \"unit\"}",
                "{\"name\": \"unit\", \"password\": 7}",
                "{\"name\": null, \"password\": \"x\"}",
                "{\"name\": \"unit\", \"password\": \"x\", \"party\": \"0192:910000002\"}",
                "{\"name\": \"unit\", \"name\": \"unit\", \"password\": \"x\"}",
                "{\"name\": \"unit\", \"password\": \"x\"",
                "{\"name\": \"unit\", \"password\": \"x\"} more",
                "name=unit&password=x",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void anythingElseIs400AndNotRepeated(String body) {
        assertThatThrownBy(() -> form(body)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.problems().get(0).found()).isEqualTo("something else");
        });
    }

    @Test
    void aLongBodyIs413AndIsNotReadToItsEnd() {
        var body = new ByteArrayInputStream(new byte[100_000]);
        assertThatThrownBy(() -> SignInForm.read(body))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(413));
        assertThat(body.available()).isGreaterThan(90_000);
    }

    private static SignInForm form(String body) {
        return SignInForm.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Desk> open(Optional<String> outward) {
        set.putIfAbsent("likevilkar.sign-in.file", folder.resolve("sign-in.txt").toString());
        var settings = new Settings(name -> Optional.ofNullable(set.get(name)), set.keySet());
        return Desks.open(settings, () -> outward, count -> new byte[count], NOW);
    }

    @Test
    void withoutAFileThePasswordsAreTold() {
        var out = new StringBuilder();
        new Passwords(Newcomer.ALL, count -> new byte[count], new Board(Optional.empty(), out));
        assertThat(List.of(out.toString().split("\n"))).hasSize(8);
    }
}
