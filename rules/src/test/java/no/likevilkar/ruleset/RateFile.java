package no.likevilkar.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A parameter file of no-eea 2026.1 as its text has it, read without the code that the engine reads it with. */
record RateFile(String id, String note, List<Map<String, String>> rows) {

    private static final Path FOLDER = folder();

    /** One value, with the last day of the calendar where it has no end. */
    record Value(
            RateFile file, String key, LocalDate from, LocalDate to, BigDecimal value, boolean verified, String note) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        /** The parameter, and the key where it has one. */
        String name() {
            return key.isEmpty() ? file.id : file.id + ":" + key;
        }

        @Override
        public String toString() {
            return name() + " from " + from;
        }
    }

    static List<Value> of(String parameter) {
        return read(FOLDER.resolve(parameter + ".yaml")).values();
    }

    static Stream<RateFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().map(RateFile::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one value of a parameter without a key on a day. */
    static BigDecimal on(String parameter, LocalDate day) {
        return of(parameter).stream()
                .filter(value -> value.holdsOn(day))
                .map(Value::value)
                .reduce((one, other) -> {
                    throw new IllegalStateException("two values of " + parameter + " on " + day);
                })
                .orElseThrow(() -> new IllegalStateException("no value of " + parameter + " on " + day));
    }

    List<Value> values() {
        return rows.stream()
                .map(row -> new Value(
                        this,
                        row.getOrDefault("key", ""),
                        LocalDate.parse(row.get("from")),
                        row.containsKey("to") ? LocalDate.parse(row.get("to")) : LocalDate.MAX,
                        new BigDecimal(row.get("value")),
                        row.get("status").equals("verified"),
                        row.getOrDefault("note", "")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static RateFile read(Path file) {
        var load =
                new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
        try {
            var text = (Map<String, Object>) load.loadFromString(Files.readString(file));
            return new RateFile(
                    text.get("id").toString(), text.getOrDefault("note", "").toString(), (List<Map<String, String>>)
                            text.get("values"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(RateFile.class
                    .getResource("/rulesets/no-eea/2026.1/parameters")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
