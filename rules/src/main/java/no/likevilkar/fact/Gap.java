package no.likevilkar.fact;

/**
 * A number that a rule needs and nobody supplied. The key declares the admissible values.
 *
 * @param rule id of the evidence rule, {@code <rule>/<key>}
 * @param subject id of what the number would be said of
 * @param period id of the period, or {@code case}
 * @param key the missing key
 */
public record Gap(String rule, String subject, String period, String key) {

    public String figureId() {
        return subject + "/" + key + "/" + period;
    }
}
