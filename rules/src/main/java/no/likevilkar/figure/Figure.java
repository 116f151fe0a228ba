package no.likevilkar.figure;

import java.util.Objects;

/**
 * A number with its provenance. There is one figure for a subject, key and period. A figure that a document, a parameter or
 * a gap gives is a {@link Stated} one; every other is computed by its formula, and the formula is what the trace stores.
 * Figures are compared by identity: the graph they form is shared.
 */
public final class Figure implements Operand {

    private final String id;
    private final String subject;
    private final String key;
    private final String period;
    private final String rule;
    private final Step step;
    private final Formula formula;
    private final boolean given;

    /**
     * @param subject id of what it is said of
     * @param key key as declared in the rule set
     * @param period id of the period, or {@code case} for the sum over all
     * @param rule id of the rule that derived it, or where a stated one comes from: input, parameter, gap
     * @param step step of the ladder
     * @param formula how it is computed
     */
    public Figure(String subject, String key, String period, String rule, Step step, Formula formula) {
        this.id = subject + "/" + key + "/" + period;
        this.subject = Objects.requireNonNull(subject);
        this.key = Objects.requireNonNull(key);
        this.period = Objects.requireNonNull(period);
        this.rule = Objects.requireNonNull(rule);
        this.step = Objects.requireNonNull(step);
        this.formula = Objects.requireNonNull(formula);
        this.given = formula.given();
    }

    public String getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public String getKey() {
        return key;
    }

    public String getPeriod() {
        return period;
    }

    public String getRule() {
        return rule;
    }

    public Step getStep() {
        return step;
    }

    public Formula getFormula() {
        return formula;
    }

    /** Whether it stands for itself: an input, a parameter or a gap, and no formula over others. */
    public boolean isStated() {
        return formula instanceof Stated;
    }

    @Override
    public boolean given() {
        return given;
    }

    @Override
    public String toString() {
        return id;
    }
}
