package no.likevilkar.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Yaml;

/**
 * Which release of the product holds which rule set, also of sets that this release no longer has: so that somebody with an old
 * bundle learns what to fetch.
 */
public final class Releases {

    private static final String FILE = "rulesets/releases.yaml";

    /**
     * A rule set as a release of the product holds it.
     *
     * @param product version of the product, the first that holds it
     * @param ruleSet regime and version
     * @param digest digest of its folder
     * @param algebra version of the formula algebra
     */
    public record Release(String product, String ruleSet, String digest, String algebra) {

        public Release {
            if (!digest.matches("[0-9a-f]{64}")) {
                throw new DefinitionException(FILE, "a digest of 64 hexadecimal digits", digest);
            }
        }
    }

    private final List<Release> all;

    private Releases(List<Release> all) {
        this.all = List.copyOf(all);
    }

    /** The register that the product ships. */
    public static Releases builtIn() {
        try (var file = Releases.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new DefinitionException(FILE, "the register of releases", "no such file");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Releases read(String text) {
        return new Releases(Yaml.mapping(FILE, text).only("releases").mappings("releases").stream()
                .map(entry -> entry.only("product", "ruleSet", "digest", "algebra"))
                .map(entry -> new Release(
                        entry.text("product"), entry.text("ruleSet"), entry.text("digest"), entry.text("algebra")))
                .toList());
    }

    /** The first release with a rule set, by digest and algebra. */
    public Optional<Release> of(String digest, String algebra) {
        return all.stream()
                .filter(one -> one.digest().equals(digest) && one.algebra().equals(algebra))
                .findFirst();
    }

    public List<Release> all() {
        return all;
    }
}
