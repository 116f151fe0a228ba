package no.likevilkar.integration.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The sample call centre with its documents, to be changed, put into a folder or packed. */
public final class SampleCase {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public SampleCase() {
        for (String name : List.of("case.xml", "ledger.csv", "prices-a.csv", "overhead.pdf")) {
            try (InputStream in = SampleCase.class.getResourceAsStream("/casefile/call-centre/" + name)) {
                files.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Replaces text in a file; the text must be there. */
    public SampleCase change(String file, String what, String instead) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(file + " does not hold " + what);
        }
        return put(file, text.replace(what, instead));
    }

    public SampleCase put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SampleCase put(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public SampleCase remove(String file) {
        files.remove(file);
        return this;
    }

    public byte[] bytes(String file) {
        return files.get(file);
    }

    public Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    public byte[] zip() {
        return zip("");
    }

    /** Packed with every name below a folder, which is empty or ends with a slash. */
    public byte[] zip(String below) {
        var entries = new LinkedHashMap<String, byte[]>();
        files.forEach((name, bytes) -> entries.put(below + name, bytes));
        return zip(entries);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
