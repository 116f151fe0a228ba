package no.likevilkar.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files below a folder of the class path, in a jar or in a folder of classes, by path relative to that folder. */
final class ClasspathFolder {

    private ClasspathFolder() {}

    static SortedMap<String, byte[]> read(ClassLoader loader, String folder) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (URL url : Collections.list(loader.getResources(folder))) {
                if (url.getProtocol().equals("jar")) {
                    readJar((JarURLConnection) url.openConnection(), folder, files);
                } else {
                    readFolder(Path.of(URI.create(url.toString())), files);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + " on the class path", e);
        }
        return files;
    }

    private static void readJar(JarURLConnection connection, String folder, SortedMap<String, byte[]> files)
            throws IOException {
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                int at = name.indexOf(folder + "/");
                if (at >= 0 && !entry.isDirectory()) {
                    try (var content = jar.getInputStream(entry)) {
                        files.put(name.substring(at + folder.length() + 1), content.readAllBytes());
                    }
                }
            }
        }
    }

    private static void readFolder(Path root, SortedMap<String, byte[]> files) throws IOException {
        try (var walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }
}
