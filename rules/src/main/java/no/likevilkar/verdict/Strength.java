package no.likevilkar.verdict;

/** Whether any admissible value of an estimate, or the netting of handicaps, would change the outcome. */
public enum Strength {
    ROBUST,
    SENSITIVE
}
