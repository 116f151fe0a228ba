package no.likevilkar.server.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator set, under the names that begin with {@code likevilkar.}
 *
 * @param values the text of a setting, empty when it is not set
 * @param names all names that are set, as far as they are known: environment variables stand under their own
 */
public record Settings(Function<String, Optional<String>> values, Set<String> names) {

    /** The settings of the running service. */
    public static Settings of(Config config) {
        var names = new TreeSet<String>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("likevilkar."))
                .forEach(names::add);
        return new Settings(name -> config.getOptionalValue(name, String.class), names);
    }

    /** Without blanks around it; empty when not set or blank. */
    public Optional<String> text(String name) {
        return values.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws SettingException when it is not set */
    public String needed(String name, String expected) {
        return text(name).orElseThrow(() -> new SettingException(name, "nothing", expected));
    }

    /** What stands between commas, without blanks around it; no entries when not set. */
    public List<String> list(String name) {
        return text(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
