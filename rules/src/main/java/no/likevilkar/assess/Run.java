package no.likevilkar.assess;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.likevilkar.fact.Gap;
import no.likevilkar.fact.Parameter;
import no.likevilkar.fact.Question;
import no.likevilkar.fact.Treatment;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Graph;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Answer;
import no.likevilkar.ruleset.RuleSet;

/**
 * Everything one run of the rules left behind.
 *
 * @param assumed the answers that this run assumed, because nobody gave them
 * @param facts all facts, ordered by id
 * @param fired all firings in canonical order
 * @param graph every figure with what it rests on
 * @param switches open gaps that, filled, can let another member of an exclusive group be taken: figure id to group
 */
public record Run(
        List<Answer> assumed, List<Object> facts, List<Fired> fired, Graph graph, Map<String, String> switches) {

    static Run of(
            RuleSet ruleSet,
            List<Answer> assumed,
            Collection<?> facts,
            List<Fired> fired,
            Map<String, String> switches) {
        List<Object> ordered = Ordered.by(FactIds::of, facts);
        Stream<Figure> changes =
                ordered.stream().filter(Treatment.class::isInstance).map(t -> ((Treatment) t).change());
        Stream<Figure> stated =
                ordered.stream().filter(Parameter.class::isInstance).map(p -> ((Parameter) p).figure());
        Stream<Figure> others =
                ordered.stream().filter(Figure.class::isInstance).map(Figure.class::cast);
        return new Run(
                List.copyOf(assumed),
                ordered,
                Ordered.by(Fired::order, fired),
                new Graph(Stream.of(stated, changes, others).flatMap(all -> all).toList(), ruleSet.keys()::rounding),
                Map.copyOf(switches));
    }

    /** The same run with figures held at values, see {@link Graph#holding}. No rule runs for it. */
    public Run holding(Map<String, Interval> held) {
        return new Run(assumed, facts, fired, graph.holding(held), switches);
    }

    /** All facts of a type, ordered by id. */
    public <T> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public List<Gap> gaps() {
        return all(Gap.class);
    }

    public List<Question> questions() {
        return all(Question.class);
    }
}
