package no.likevilkar.fact;

/**
 * Somebody who could do the work: the unit, or whoever bids for it. Rules that cost both sides alike speak of it.
 *
 * @param id id of the unit or bid
 */
public record Provider(String id) {}
