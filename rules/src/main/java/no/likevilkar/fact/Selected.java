package no.likevilkar.fact;

import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Step;

/**
 * A candidate that entered the ladder, or stands beside it.
 *
 * @param owner id of the unit it is an adjustment of
 * @param period id of the period
 * @param step step of the ladder
 * @param figure the adjustment
 */
public record Selected(String owner, String period, Step step, Figure figure) {}
