package no.likevilkar.check.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a leaf of version 1 can tell. The list is closed: a word that is not here is refused, by this release, so a new one comes
 * with a release that knows it.
 */
public enum LeafType {
    SUBMISSION_RECEIVED("submission-received", false),
    RULESET_ACTIVATED("ruleset-activated", true),
    VERDICT("verdict", true),
    VERDICT_SUPERSEDED("verdict-superseded", false),
    BID_UNSEALED("bid-unsealed", false),
    ROLE_CHANGED("role-changed", false),
    EXPORT("export", false),
    DOCUMENT_ERASED("document-erased", false),
    DOCUMENT_VIEWED("document-viewed", false);

    private final String word;
    private final boolean rules;

    LeafType(String word, boolean rules) {
        this.word = word;
        this.rules = rules;
    }

    /** As it stands in a leaf. */
    public String word() {
        return word;
    }

    /** Whether such a leaf names a rule set and its parameters; the others have null there. */
    public boolean namesRules() {
        return rules;
    }

    static Optional<LeafType> of(Object word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(LeafType::word).toList();
    }
}
