package no.likevilkar.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.integration.bundle.SampleBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Samples assessed, verified and replayed in processes of their own: two JDKs, three time zones, three locales. The bundles are
 * the same to the byte but for {@code runtime.json}, and each process verifies and replays what another wrote. In the build
 * every JDK meets every zone and every locale, the JDK of the build every sample and the other every second one, each in one of the zones
 * and one of the locales, which are other ones with the other JDK; with {@code -Plong} every sample in every pair of them.
 */
class MatrixTest {

    private static final List<String> ZONES = List.of("UTC", "Europe/Oslo", "Pacific/Chatham");
    private static final List<String> LOCALES = List.of("nb-NO", "en-US", "tr-TR");

    private static final String BUNDLE = ".verdict.zip";
    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");

    @TempDir
    private Path folder;

    /** One process, and the samples it is given. */
    private record Surroundings(Jdk jdk, String zone, String locale, List<String> samples) {

        static List<Surroundings> of(Jdk jdk, int shift) throws Exception {
            var all = new ArrayList<Surroundings>();
            for (int zone = 0; zone < ZONES.size(); zone++) {
                for (int locale = 0; locale < LOCALES.size(); locale++) {
                    if (LONG || locale == (zone + shift) % LOCALES.size()) {
                        all.add(new Surroundings(
                                jdk,
                                ZONES.get(zone),
                                LOCALES.get(locale),
                                LONG ? SampleBundles.names() : part(locale, shift)));
                    }
                }
            }
            return all;
        }

        /** Every third sample; with the other JDK every sixth. */
        private static List<String> part(int first, int shift) throws Exception {
            var part = new ArrayList<String>();
            for (int i = first; i < SampleBundles.names().size(); i += LOCALES.size() * (shift + 1)) {
                part.add(SampleBundles.names().get(i));
            }
            return part;
        }
    }

    /** Runs the three commands over samples; the bundles it wrote, by name. */
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
        line.addAll(in.samples());
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
                    files.filter(one -> one.toString().endsWith(BUNDLE)).toList()) {
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

    /** The bundles without {@code runtime.json}, each of which is added to those seen. */
    private static SortedMap<String, byte[]> withoutRuntime(SortedMap<String, byte[]> bundles, Set<String> runtimes) {
        var rest = new TreeMap<String, byte[]>();
        bundles.forEach((name, bytes) -> {
            var protocol = new Protocol();
            var files = new TreeMap<>(BundleReader.read(bytes, protocol)
                    .orElseThrow(() -> failed(name, protocol))
                    .files());
            assertThat(StoredZip.write(files)).as("bytes of %s", name).isEqualTo(bytes);
            runtimes.add(new String(files.remove("runtime.json"), StandardCharsets.UTF_8));
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
        var expected = withoutRuntime(bundles(here), new TreeSet<>());
        var runtimes = new TreeSet<String>();
        var met = new TreeSet<String>();
        for (var surroundings : Surroundings.of(jdk, shift)) {
            var found = withoutRuntime(run(surroundings, here), runtimes);
            var names = surroundings.samples().stream()
                    .map(sample -> sample + BUNDLE)
                    .toList();
            var asked = new TreeMap<>(expected);
            asked.keySet().retainAll(names);
            same(found, asked, surroundings);
            met.addAll(found.keySet());
        }
        assertThat(met).as("bundles with %s", jdk).hasSizeGreaterThanOrEqualTo(expected.size() / (shift + 1));
        assertThat(LONG || shift > 0 || met.equals(expected.keySet()))
                .as("every bundle with %s", jdk)
                .isTrue();
        assertThat(runtimes).as("runtime.json with %s", jdk).hasSize(1);
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
