package no.likevilkar.server.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips to send in: a sound one, and that with one thing changed. */
public final class Zips {

    private Zips() {}

    /** The worked example of the method as documents. */
    public static byte[] workedExample() {
        return zip(documents());
    }

    /** The same, with {@code case.xml} changed. */
    public static byte[] workedExampleWith(String text, String insteadOf) {
        var documents = documents();
        var before = new String(documents.get("case.xml"), StandardCharsets.UTF_8);
        if (!before.contains(insteadOf)) {
            throw new IllegalArgumentException("case.xml does not say " + insteadOf);
        }
        documents.put("case.xml", before.replace(insteadOf, text).getBytes(StandardCharsets.UTF_8));
        return zip(documents);
    }

    /** The same, with another entry. */
    public static byte[] workedExampleAnd(String name, byte[] content) {
        var documents = documents();
        documents.put(name, content);
        return zip(documents);
    }

    /** The same, with so many more entries. */
    public static byte[] workedExampleAndMany(int more) {
        var documents = documents();
        for (var i = 0; i < more; i++) {
            documents.put("more-" + i + ".txt", new byte[0]);
        }
        return zip(documents);
    }

    /** The same, without an entry. */
    public static byte[] workedExampleWithout(String name) {
        var documents = documents();
        documents.remove(name);
        return zip(documents);
    }

    private static Map<String, byte[]> documents() {
        var documents = new LinkedHashMap<String, byte[]>();
        for (var name : new String[] {"case.xml", "ledger.csv"}) {
            try (var in = Zips.class.getResourceAsStream("/worked-example/" + name)) {
                documents.put(name, in.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return documents;
    }

    private static byte[] zip(Map<String, byte[]> documents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var document : documents.entrySet()) {
                zip.putNextEntry(new ZipEntry(document.getKey()));
                zip.write(document.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
