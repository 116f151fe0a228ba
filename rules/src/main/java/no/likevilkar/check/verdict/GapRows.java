package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;

/** What nobody supplied: questions without an answer, numbers, parameters without a value, numbers that are contested. */
final class GapRows {

    private static final String CONTESTED = "contested";

    private final Told theCase;
    private final Derivation derivation;
    private final Declared declared;
    private final List<Figures> runs;
    private final Set<String> needed;
    private final Map<String, String> switches;
    private final Map<String, GapRow> rows = new TreeMap<>();

    /** @param needed ids of all figures that anything printed rests on */
    GapRows(Told theCase, Derivation derivation, Declared declared, List<Figures> runs, Set<String> needed) {
        this.theCase = theCase;
        this.derivation = derivation;
        this.declared = declared;
        this.runs = runs;
        this.needed = needed;
        this.switches = Judge.switches(runs);
    }

    /** Needed ones first, then by rule and by what is missing. */
    List<GapRow> all() {
        derivation.asked().values().forEach(this::question);
        for (var figures : runs) {
            figures.run().all("Gap").forEach(gap -> number(figures, gap));
            parameters(figures);
        }
        runs.stream().limit(1).forEach(this::contested);
        return rows.values().stream()
                .sorted(Comparator.comparing((GapRow row) -> row.needed() ? 0 : 1)
                        .thenComparing(GapRow::rule)
                        .thenComparing(GapRow::id))
                .toList();
    }

    private void add(GapRow row) {
        rows.putIfAbsent(row.rule() + " " + row.id(), row);
    }

    private void question(Derivation.Asked asked) {
        var question = asked.question();
        String key = question.text("key");
        add(new GapRow(
                question.text("rule"),
                question.text("subject"),
                key,
                "",
                declared.holder(key),
                Optional.empty(),
                asked.answers(),
                true,
                Optional.empty(),
                List.of(),
                true));
    }

    private void number(Figures figures, Fact gap) {
        String id = gap.text("subject") + "/" + gap.text("key") + "/" + gap.text("period");
        figures.find(id)
                .ifPresent(figure -> add(
                        row(gap.text("rule"), figure, declared.holder(gap.text("key")), figures.of(id), List.of())));
    }

    private GapRow row(String rule, Fact figure, String holder, Known admissible, List<String> nearest) {
        return new GapRow(
                rule,
                figure.text("subject"),
                figure.text("key"),
                figure.text("period"),
                holder,
                Optional.of(admissible),
                List.of(),
                needed.contains(figure.text("id")) || switches.containsKey(figure.text("id")),
                Optional.ofNullable(switches.get(figure.text("id"))),
                nearest,
                !rule.equals(CONTESTED) || admissible.shown());
    }

    /** Each with the first rule, by id of the figure it derives, whose own formula takes it in. */
    private void parameters(Figures figures) {
        var seen = new HashSet<String>();
        for (Fact derived : figures.run().all("Figure")) {
            for (String id : Figures.named(Figures.formula(derived))) {
                var choice = declared.choices().get(id);
                if (choice != null && choice.gap() && seen.add(id)) {
                    figures.find(id)
                            .ifPresent(figure -> add(row(
                                    derived.text("rule"),
                                    figure,
                                    choice.holder(),
                                    Known.of(choice.value()),
                                    choice.nearest())));
                }
            }
        }
    }

    /** Numbers on which two statements stand side by side; one that is not shown may be such a number. */
    private void contested(Figures figures) {
        for (Fact figure : figures.run().all("Figure")) {
            var formula = Figures.formula(figure);
            boolean stands = formula instanceof Node.Stated stated
                    && stated.kind().equals("RANGE")
                    && figure.text("rule").equals("input");
            if (stands || formula instanceof Node.Withheld && statements(figure) > 1) {
                add(row(CONTESTED, figure, "authority", figures.of(figure.text("id")), List.of()));
            }
        }
    }

    private long statements(Fact figure) {
        return theCase.rows("inputs").stream()
                .filter(input -> List.of("subject", "key", "period").stream()
                        .allMatch(name -> input.text(name).equals(figure.text(name))))
                .count();
    }

    /** As {@code verdict.json} writes them. */
    static List<Object> written(List<GapRow> gaps) {
        var written = new ArrayList<>();
        gaps.forEach(gap -> written.add(Perhaps.unless(gap.certain(), gap.written())));
        return written;
    }
}
