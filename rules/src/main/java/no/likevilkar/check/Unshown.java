package no.likevilkar.check;

/** Stands in an opened tree for a confidential value that the bundle does not open. */
public enum Unshown {
    VALUE
}
