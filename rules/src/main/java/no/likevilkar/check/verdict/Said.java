package no.likevilkar.check.verdict;

import java.util.Collection;
import java.util.EnumSet;

/** What a test says: its result over all admissible values, or that it rests on a value that is not shown. */
enum Said {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    UNDETERMINED,
    REFERRED,
    NOT_SHOWN;

    /** One for several runs: theirs where they agree, else undetermined. */
    static Said together(Collection<Said> said) {
        var kinds = EnumSet.noneOf(Said.class);
        kinds.addAll(said);
        if (kinds.size() == 1) {
            return kinds.iterator().next();
        }
        kinds.remove(NOT_SHOWN);
        boolean mayStillAgree = kinds.size() == 1 && said.contains(NOT_SHOWN);
        return mayStillAgree && !kinds.contains(UNDETERMINED) ? NOT_SHOWN : UNDETERMINED;
    }
}
