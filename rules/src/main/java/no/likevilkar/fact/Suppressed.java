package no.likevilkar.fact;

import no.likevilkar.figure.Figure;

/**
 * A candidate that did not enter the ladder because another member of its exclusive group did.
 *
 * @param figure the candidate
 * @param group the group
 * @param by id of a figure of the member that was taken
 */
public record Suppressed(Figure figure, String group, String by) {}
