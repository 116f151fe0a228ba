package no.likevilkar.integration.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A JDK on this machine.
 *
 * @param home its folder
 * @param feature 17, 25
 */
record Jdk(Path home, int feature) {

    /** System property or environment variable that names the home of the other JDK. */
    static final String SETTING = "LIKEVILKAR_OTHER_JDK";

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/lib/jvm", "/Library/Java/JavaVirtualMachines", "{home}/.sdkman/candidates/java", "{home}/.jdks");

    static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    Path java() {
        return home.resolve("bin").resolve("java");
    }

    /** The one named, or else the first of 25 and 17 in the usual places that is not the running one. */
    static Optional<Jdk> other() throws IOException {
        String named = System.getProperty(SETTING, System.getenv(SETTING));
        if (named != null) {
            return Optional.of(at(Path.of(named))
                    .orElseThrow(() -> new IllegalStateException(SETTING + "=" + named + ": no JDK is there")));
        }
        var found = new ArrayList<Jdk>();
        for (String place : USUAL_PLACES) {
            Path folder = Path.of(place.replace("{home}", System.getProperty("user.home")));
            if (Files.isDirectory(folder)) {
                try (var homes = Files.list(folder)) {
                    homes.sorted().forEach(home -> at(home).or(() -> at(home.resolve("Contents/Home")))
                            .ifPresent(found::add));
                }
            }
        }
        return List.of(25, 17).stream()
                .filter(feature -> feature != running().feature())
                .flatMap(feature -> found.stream().filter(jdk -> jdk.feature() == feature))
                .findFirst();
    }

    private static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)
                || !Files.isExecutable(home.resolve("bin").resolve("java"))) {
            return Optional.empty();
        }
        try {
            var version = VERSION.matcher(Files.readString(release));
            return version.find() ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
