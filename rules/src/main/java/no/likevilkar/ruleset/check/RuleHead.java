package no.likevilkar.ruleset.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a rule says of itself at its head, read from the text without compiling it.
 *
 * @param file path inside the rule set folder
 * @param id for example {@code NO-C13}
 * @param part what stands after the slash of the name
 * @param sentence what the rule says
 * @param phase the phase of its folder
 * @param basis ids of citations
 * @param force LAW, SOFT_LAW, PROPOSAL or BENCHMARK
 * @param needs keys, parameters and rules it rests on; empty when it needs none
 * @param gives keys or rule ids it gives
 * @param mentions every key it names, also those that must be absent
 */
public record RuleHead(
        String file,
        String id,
        Optional<String> part,
        String sentence,
        Phase phase,
        List<String> basis,
        String force,
        List<String> needs,
        List<String> gives,
        Set<String> mentions) {

    public RuleHead {
        Objects.requireNonNull(file, "file of a rule");
        Objects.requireNonNull(id, "id of a rule");
        Objects.requireNonNull(phase, "phase of " + id);
        basis = List.copyOf(basis);
        needs = List.copyOf(needs);
        gives = List.copyOf(gives);
        mentions = Set.copyOf(mentions);
    }

    /** Id with its part: what is unique in a rule set. */
    public String full() {
        return part.map(some -> id + "/" + some).orElse(id);
    }

    /**
     * The heads of all rules, by path and then by place in the file. Rules whose file, name or phase does not read are left out;
     * {@link DrlCheck} reports them.
     */
    public static List<RuleHead> read(Map<String, String> texts) {
        return new TreeMap<>(texts).entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".drl"))
                .flatMap(entry -> DrlFile.read(entry.getKey(), entry.getValue()).rules().stream())
                .flatMap(rule -> of(rule).stream())
                .toList();
    }

    private static Optional<RuleHead> of(DrlRule rule) {
        return rule.file().phase().flatMap(phase -> rule.name().map(name -> {
            var metadata = rule.metadata();
            var mentions = new TreeSet<String>();
            Stream.of("needs", "gives").forEach(list -> mentions.addAll(metadata.names(list)));
            rule.conditions().patterns().forEach(pattern -> mentions.addAll(pattern.compared("key")));
            return new RuleHead(rule.file().path(), name.id(), name.part(), name.sentence(), phase, metadata.get("basis"),
                    String.join(", ", metadata.get("force")), metadata.names("needs"), metadata.names("gives"), mentions);
        }));
    }
}
