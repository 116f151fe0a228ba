package no.likevilkar.ruleset.check;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * One rule taken apart once, so that each check looks at the same parts.
 *
 * @param file the file it stands in
 * @param source what the parser read
 * @param name its name; empty when the name has not the form of one
 */
record DrlRule(
        DrlFile file,
        RuleDescr source,
        Optional<RuleName> name,
        Metadata metadata,
        Conditions conditions,
        Consequence consequence) {

    static DrlRule of(DrlFile file, RuleDescr source) {
        return new DrlRule(
                file,
                source,
                RuleName.read(source.getName()),
                Metadata.of(source),
                Conditions.of(source.getLhs()),
                Consequence.read(String.valueOf(source.getConsequence())));
    }

    /** Id with its part, or the whole name when it has not the form of one. */
    String id() {
        return name.map(RuleName::full).orElse(source.getName());
    }

    /** Whether an id written in a consequence is the rule's own, with its part or without. */
    boolean isOwnId(String written) {
        return written.equals(id())
                || name.map(RuleName::id).filter(written::equals).isPresent();
    }

    /** The type of fact it makes; empty when its consequence is not one of ours. */
    Optional<String> givenType(Vocabulary vocabulary) {
        return consequence.function().map(vocabulary.functions().conclusions()::get);
    }

    /**
     * What its consequence writes: for a type identified by {@code rule} the rule's own id, else the keys among the literals, and
     * for a type without identity that names no key, again the rule's own id.
     */
    List<String> written(Vocabulary vocabulary) {
        var identity =
                givenType(vocabulary).map(vocabulary.facts().identity()::get).orElse("");
        var keys = identity.equals("rule")
                ? List.<String>of()
                : consequence.literals().stream()
                        .filter(word -> vocabulary.names().keys().contains(word)
                                || vocabulary.names().parameters().contains(word))
                        .distinct()
                        .toList();
        if (!keys.isEmpty() || identity.equals("key")) {
            return keys;
        }
        return consequence.id().stream().toList();
    }

    /** The names of the facts it makes: what the consequence writes, or what a generic rule declares. */
    List<String> gives(Vocabulary vocabulary) {
        var written = written(vocabulary);
        return written.isEmpty() ? metadata.names("gives") : written;
    }

    Violation violation(String code, String found, String expected) {
        return new Violation(code, file.path(), id(), found, expected);
    }
}
