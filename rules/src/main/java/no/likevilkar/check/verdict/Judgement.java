package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.trace.Judged;

/** The checker's own judgement of a derived case, for the places where the trace tells of it. */
public final class Judgement implements Judged {

    private final List<Figures> runs = new ArrayList<>();
    private final Expected expected;

    /** @param caseJson {@code case.json}, opened */
    public Judgement(Derivation derivation, Declared declared, Map<String, Object> caseJson) {
        derivation.runs().forEach(run -> runs.add(new Figures(run, declared)));
        this.expected = new Expected(derivation, declared, new Told(caseJson));
    }

    @Override
    public Optional<String> result(int run, Fact finding) {
        var said = new Trial(runs.get(run - 1), (Node) finding.get("test")).says(Map.of());
        return said == Said.NOT_SHOWN ? Optional.empty() : Optional.of(said.name());
    }

    @Override
    public Optional<String> outcome() {
        return word("outcome");
    }

    @Override
    public Optional<String> strength() {
        return word("strength");
    }

    private Optional<String> word(String member) {
        Object word = expected.judgement().get(member);
        return word == null ? Optional.of("-") : word instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
