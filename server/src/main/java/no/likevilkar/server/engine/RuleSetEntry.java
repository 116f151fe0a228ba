package no.likevilkar.server.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the service says of a rule set it has built in.
 *
 * @param id regime, for example the folder's name
 * @param version version within the regime
 * @param status draft or released
 * @param digest SHA-256 over the files of the rule set, lower-case hex
 * @param validFrom first day of validity
 * @param validTo last day of validity; empty when open
 * @param algebra version of the arithmetic the formulas are written in
 * @param decides id of the rule whose finding is the outcome
 */
public record RuleSetEntry(
        String id,
        String version,
        String status,
        String digest,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String algebra,
        String decides) {}
