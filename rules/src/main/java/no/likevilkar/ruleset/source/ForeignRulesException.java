package no.likevilkar.ruleset.source;

import java.util.List;

/** Rules that are not compiled, with every reason. Nothing of them ran. */
public final class ForeignRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    public ForeignRulesException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
