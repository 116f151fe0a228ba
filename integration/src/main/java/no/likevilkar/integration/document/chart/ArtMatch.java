package no.likevilkar.integration.document.chart;

/**
 * The art an account leads to.
 *
 * @param art three digits
 * @param inferred whether it was not simply read off: the nearest lower art stands in, or the list is another year's
 * @param inference why it was inferred, in English; empty when it was not
 */
public record ArtMatch(String art, boolean inferred, String inference) {}
