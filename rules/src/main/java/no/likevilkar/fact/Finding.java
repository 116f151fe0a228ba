package no.likevilkar.fact;

import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Operand;

/**
 * One test with what it compares. Its sentence states what equal terms require; it is met when the comparison holds.
 *
 * @param rule id of the rule
 * @param subject id of what is tested
 * @param period id of the period, or {@code case}
 * @param test the comparison; one means met, zero not met
 * @param measured what was measured, shown beside the limit
 * @param limit the limit
 */
public record Finding(String rule, String subject, String period, Formula test, Operand measured, Operand limit) {}
