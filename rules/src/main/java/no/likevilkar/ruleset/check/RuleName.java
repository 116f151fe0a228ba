package no.likevilkar.ruleset.check;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a rule, taken apart.
 *
 * @param id for example {@code NO-C13}
 * @param part what an evidence rule or a variant puts after the slash; empty when it has none
 * @param sentence what the rule says
 */
public record RuleName(String id, Optional<String> part, String sentence) {

    private static final Pattern FORM = Pattern.compile(
            "(?<id>[A-Z]{2,4}-[A-Z]\\d{2})(?:/(?<part>[A-Za-z0-9][A-Za-z0-9._-]*))? (?<sentence>\\S+ \\S.*)");

    static Optional<RuleName> read(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(
                        new RuleName(form.group("id"), Optional.ofNullable(form.group("part")), form.group("sentence")))
                : Optional.empty();
    }

    /** Id with its part: what is unique in a rule set. */
    public String full() {
        return part.map(some -> id + "/" + some).orElse(id);
    }
}
