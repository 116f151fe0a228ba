package no.likevilkar.integration.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.check.Checker;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.pointer.OpenedDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Verification runs with the classes of the small jar and two libraries, in a process of its own. */
class SmallJarTest {

    @TempDir
    private Path folder;

    private static Path origin(Class<?> one) throws Exception {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The files of a package and those below it, from a folder of classes or a jar. */
    private void copy(Class<?> one) throws Exception {
        String packagePath = one.getPackageName().replace('.', '/');
        Path origin = origin(one);
        if (Files.isDirectory(origin)) {
            copy(origin, origin.resolve(packagePath));
            return;
        }
        try (var jar = FileSystems.newFileSystem(origin)) {
            copy(jar.getPath("/"), jar.getPath("/", packagePath));
        }
    }

    private void copy(Path root, Path from) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to =
                        folder.resolve("classes").resolve(root.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void theCheckersClassesAloneVerifyABundle() throws Exception {
        copy(Checker.class);
        copy(OpenedDocuments.class);
        copy(Main.class);
        Path bundle = Files.write(
                folder.resolve("b.verdict.zip"),
                SampleBundles.of("fitness-messy-files").full());
        byte[] broken = Files.readAllBytes(bundle);
        broken[broken.length / 2]++;
        Path bad = Files.write(folder.resolve("bad.zip"), broken);
        String classPath = String.join(
                File.pathSeparator,
                folder.resolve("classes").toString(),
                origin(JsonFactory.class).toString(),
                origin(LoadSettings.class).toString());
        Path out = folder.resolve("out.txt");
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Main.class.getName(),
                "--lang",
                "en",
                bundle.toString(),
                bad.toString()));
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(out)).isEqualTo(20);
        assertThat(Files.readAllLines(out))
                .anyMatch(text -> text.matches("VERIFIED fitness-messy-files [0-9a-f]{64}"))
                .anyMatch(text -> text.startsWith("BROKEN "))
                .noneMatch(text -> text.contains("\tat "));
    }

    private static String[] run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, true), new PrintStream(err, true), List.of(arguments));
        return new String[] {
            String.valueOf(code), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)
        };
    }

    @Test
    void wrongUsageIsToldWithTheRightOne() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "x");
        for (String[] arguments : new String[][] {
            {},
            {"--lang", "de", "x"},
            {"--lang"},
            {"--at", "yesterday", "x"},
            {"--more", "1", "x"},
            {"--trust", text.toString(), "x"}
        }) {
            var run = run(arguments);
            assertThat(run[0]).isEqualTo("2");
            assertThat(run[2]).contains("usage: ");
        }
        assertThat(run("--trust", folder.resolve("none").toString(), "x")[0]).isEqualTo("1");
        assertThat(run("--format", "json", text.toString())[1]).contains("\"result\":\"BROKEN\"");
    }
}
