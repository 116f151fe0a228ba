package no.likevilkar.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.store.StoreSettings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A service on a database of its own, and the people who use it. */
final class Desk implements AutoCloseable {

    static final Person OFFICER = new Person("officer-1", "Olav", Set.of(Role.OFFICER), Optional.empty());
    static final Person OTHER_OFFICER = new Person("officer-2", "Oda", Set.of(Role.OFFICER), Optional.empty());
    static final Person APPROVER = new Person("approver-1", "Anne", Set.of(Role.APPROVER), Optional.empty());
    static final Person STEWARD = new Person("steward-1", "Stig", Set.of(Role.STEWARD), Optional.empty());
    static final Person UNIT = new Person("unit-1", "Unni", Set.of(Role.UNIT), Optional.of("0192:910000001"));
    static final Person FIRM = new Person("firm-1", "Frida", Set.of(Role.FIRM), Optional.of("0192:910000002"));
    static final Person RIVAL = new Person("firm-2", "Rolf", Set.of(Role.FIRM), Optional.of("0192:910000003"));

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final RuleSets RULE_SETS = RuleSets.builtIn();
    private static final Path SAMPLES = Path.of(System.getProperty("likevilkar.samples"), "cases");

    final Service service;

    private Desk(Service service) {
        this.service = service;
    }

    static Desk open(StoreSettings settings, Path home) throws Exception {
        return new Desk(Service.open(
                Store.open(settings),
                new Home(home),
                "log.likevilkar.test",
                RULE_SETS,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new SecureRandom()));
    }

    /** A post without an Idempotency-Key. */
    static Post post(Person person) {
        return new Post(person.id(), Optional.empty(), "request");
    }

    static Post post(Person person, String token, String request) {
        return new Post(person.id(), Optional.of(token), request);
    }

    static byte[] sample(String name, String file) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name).resolve(file));
    }

    /** A sample as a zip, without some of its documents. */
    static byte[] zipped(String name, Set<String> without) throws IOException {
        return zipped(name, without, file -> file);
    }

    /** The sample with confidential bids and further marks, as of a day on which a released rule set holds. */
    static byte[] sealedBids(String... marks) throws IOException {
        return zipped("call-centre-sealed-bids", Set.of(), file -> file.replace("2026-03-02", "2026-09-01")
                .replace("</confidential>", String.join("", marks) + "</confidential>"));
    }

    private static byte[] zipped(String name, Set<String> without, UnaryOperator<String> caseFile) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.list(SAMPLES.resolve(name))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var fileName = file.getFileName().toString();
                if (!fileName.equals("README.md") && !without.contains(fileName)) {
                    var entry = new ZipEntry(fileName);
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    var content = Files.readAllBytes(file);
                    zip.write(
                            fileName.equals("case.xml")
                                    ? caseFile.apply(text(content)).getBytes(StandardCharsets.UTF_8)
                                    : content);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** The case that a receipt speaks of. */
    static String caseOf(Answered answered) {
        var payload = Base64.getDecoder().decode((String) member(answered, "payload"));
        return (String) StrictJson.object("payload", payload).get("case");
    }

    static Object member(Answered answered, String name) {
        return object(answered).get(name);
    }

    static Map<String, Object> object(Answered answered) {
        return StrictJson.object("answer", answered.body());
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The call is refused with this HTTP status. */
    static void refused(int status, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status())
                .isEqualTo(status));
    }

    void activate(String id, String version) {
        service.activations().propose(STEWARD, post(STEWARD), id, version);
        service.activations().approve(APPROVER, post(APPROVER), id, version);
    }

    @Override
    public void close() {
        service.close();
    }
}
