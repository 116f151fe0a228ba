package no.likevilkar.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.integration.bundle.SampleBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample assessed, verified and replayed in processes of their own: two JDKs, three time zones, three locales. The bundles
 * are the same to the byte but for {@code runtime.json}, and each process verifies and replays what another wrote.
 */
class MatrixTest {

    private static final List<String> ZONES = List.of("UTC", "Europe/Oslo", "Pacific/Chatham");
    private static final List<String> LOCALES = List.of("nb-NO", "en-US", "tr-TR");

    @TempDir
    private Path folder;

    /** One process: with each JDK every zone and every locale once, with {@code -Plong} every pair of them. */
    private record Surroundings(Jdk jdk, String zone, String locale) {

        static List<Surroundings> of(Jdk jdk, int shift) {
            var all = new ArrayList<Surroundings>();
            for (int zone = 0; zone < ZONES.size(); zone++) {
                for (int locale = 0; locale < LOCALES.size(); locale++) {
                    if (Boolean.getBoolean("likevilkar.long") || locale == (zone + shift) % LOCALES.size()) {
                        all.add(new Surroundings(jdk, ZONES.get(zone), LOCALES.get(locale)));
                    }
                }
            }
            return all;
        }
    }

    /** Runs the three commands over all samples; the bundles it wrote, by name. */
    private SortedMap<String, byte[]> run(Surroundings in, Path foreign) throws Exception {
        Path out = Files.createTempDirectory(folder, "bundles");
        Path log = Files.createTempFile(folder, "log", ".txt");
        String[] locale = in.locale().split("-");
        var line = new ArrayList<>(List.of(
                in.jdk().java().toString(),
                "-Duser.timezone=" + in.zone(),
                "-Duser.language=" + locale[0],
                "-Duser.country=" + locale[1],
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EverySample.class.getName(),
                System.getProperty("likevilkar.samples"),
                out.toString(),
                foreign.toString()));
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as("%s\n%s", in, Files.readString(log)).isZero();
        assertThat(Files.readString(log)).contains("in " + in.zone() + ", " + in.locale());
        return bundles(out);
    }

    private static SortedMap<String, byte[]> bundles(Path folder) throws IOException {
        var bundles = new TreeMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".verdict.zip")).toList()) {
                bundles.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bundles;
    }

    private Path writtenHere() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        for (String sample : SampleBundles.names()) {
            Files.write(
                    here.resolve(SampleBundles.of(sample).name()),
                    SampleBundles.of(sample).full());
        }
        return here;
    }

    private static SortedMap<String, byte[]> withoutRuntime(SortedMap<String, byte[]> bundles) {
        var rest = new TreeMap<String, byte[]>();
        bundles.forEach((name, bytes) -> {
            var protocol = new Protocol();
            var files = new TreeMap<>(BundleReader.read(bytes, protocol)
                    .orElseThrow(() -> failed(name, protocol))
                    .files());
            assertThat(files.remove("runtime.json")).isNotNull();
            rest.put(name, StoredZip.write(files));
        });
        return rest;
    }

    private static AssertionError failed(String name, Protocol protocol) {
        return new AssertionError(name + ": " + protocol.failures());
    }

    private static void same(SortedMap<String, byte[]> found, SortedMap<String, byte[]> expected, Object where) {
        assertThat(found.keySet()).as("bundles of %s", where).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) ->
                assertThat(found.get(name)).as("%s of %s", name, where).isEqualTo(bytes));
    }

    private void allTheSame(Jdk jdk, int shift) throws Exception {
        Path here = writtenHere();
        var expected = withoutRuntime(bundles(here));
        SortedMap<String, byte[]> first = null;
        for (var surroundings : Surroundings.of(jdk, shift)) {
            var found = run(surroundings, here);
            same(withoutRuntime(found), expected, surroundings);
            if (first != null) {
                same(found, first, surroundings);
            }
            first = found;
        }
    }

    @Test
    void withTheJdkOfTheBuild() throws Exception {
        allTheSame(Jdk.running(), 0);
    }

    @Test
    void withAnotherJdk() throws Exception {
        var other = Jdk.other();
        if (other.isEmpty()) {
            abort("NOT RUN: found no JDK but " + Jdk.running() + ", so nobody knows whether verdicts are the same with"
                    + " another; name the home of one in " + Jdk.SETTING);
        }
        assertThat(other.get().feature()).isNotEqualTo(Jdk.running().feature());
        allTheSame(other.get(), 1);
    }

    /** Also in one process: nothing that an assessment leaves behind changes the next. */
    @ParameterizedTest
    @MethodSource("samples")
    void assessedTwiceTheBundleIsTheSame(String sample) throws Exception {
        var load = SampleBundles.loads().get(sample);
        var salts = load.secret().salts(load.theCase().orElseThrow());
        assertThat(SampleBundles.of(load, salts).full())
                .isEqualTo(SampleBundles.of(sample).full());
    }

    static List<String> samples() throws Exception {
        return SampleBundles.names();
    }
}
