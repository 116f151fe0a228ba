package no.likevilkar.check.verdict;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.fact.Fact;

/**
 * Several runs seen as one: a number is what encloses it in every run that has it. Where not every combination of answers was
 * run, nothing is known of a derived one.
 */
final class Joined {

    private final List<Figures> runs;
    private final boolean complete;

    Joined(Derivation derivation, List<Figures> runs) {
        this.runs = runs;
        this.complete = derivation.complete();
    }

    List<Figures> runs() {
        return runs;
    }

    boolean complete() {
        return complete;
    }

    Optional<Known> of(String figure) {
        return runs.stream()
                .flatMap(run -> run.find(figure).stream()
                        .map(fact -> complete || Figures.isStated(fact) ? run.of(figure) : Known.ALL))
                .reduce(Known::with);
    }

    /** One field of all facts of a type, in any run, each once and in order. */
    List<String> words(String type, Function<Fact, Optional<String>> word) {
        var words = new TreeSet<String>();
        runs.forEach(run -> run.run().all(type).forEach(fact -> word.apply(fact).ifPresent(words::add)));
        return List.copyOf(words);
    }
}
