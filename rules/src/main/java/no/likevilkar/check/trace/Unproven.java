package no.likevilkar.check.trace;

/** Stands in an expected step for a word that rests on values that are not shown, so that it cannot be worked out. */
enum Unproven {
    WORD
}
