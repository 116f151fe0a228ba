package no.likevilkar.check;

import java.util.List;

/**
 * Something the checker cannot prove.
 *
 * @param kind what kind of thing, for a sentence in another language
 * @param arguments what that sentence names, in order
 * @param sentence the sentence in English
 */
public record Remark(Kind kind, List<String> arguments, String sentence) {

    /** Why something is not proven. */
    public enum Kind {
        /** The report for people: only who can write one can tell whether it says what the verdict says. */
        REPORT,
        /** How many ledger lines there are, and how many of their chart codes were inferred. */
        CHART_CODES,
        /** What, its value, the document and the place: a person has to read what it says. */
        OWN_WORDS,
        /** What, its value, the document, the place, and why a program cannot open it. */
        NOT_READABLE,
        /** The name of a case file that is not shown. */
        CASE_FILE_NOT_SHOWN,
        /** The name of a document that was erased, and how much the case takes from it. */
        ERASED,
        /** A place and what it says, which rests on values that are not shown. */
        RESTS_ON_WITHHELD,
        /** A place that is withheld, and what is calculated for it from what is shown. */
        FOLLOWS_FROM_SHOWN
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }
}
