package no.likevilkar.fact;

import no.likevilkar.figure.Figure;

/**
 * The value of a parameter for a period.
 *
 * @param key id of the parameter
 * @param dimension what else chooses the value, for example the zone; empty when nothing does
 * @param period id of the period, or {@code case}
 * @param figure the value, or what a gap admits
 */
public record Parameter(String key, String dimension, String period, Figure figure) {}
