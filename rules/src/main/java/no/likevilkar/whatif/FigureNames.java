package no.likevilkar.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.likevilkar.assess.Facts;
import no.likevilkar.fact.Finding;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Operand;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.Key;

/**
 * Finds a figure by the name people give it: {@code subject/key/period}, {@code subject/key}, or {@code key} of the unit or of a
 * parameter, as long as only one figure can be meant.
 */
public final class FigureNames {

    private static final int MOST_NAMED = 8;

    private final Scenario scenario;

    public FigureNames(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The figure or answer that a name means.
     *
     * @throws UnknownFigureException when it is none, or several could be meant
     */
    public Named find(String name) {
        var found = Stream.of(name, unit() + "/" + name, Facts.PARAMETER + "/" + name)
                .map(this::meant)
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElseThrow(() ->
                        new UnknownFigureException("found figure \"" + name + "\"; expected subject/key/period of "
                                + scenario.theCase().id() + ", such as " + String.join(", ", like(name))));
        if (found.size() > 1) {
            throw new UnknownFigureException("found figure \"" + name + "\", which may mean several; expected one of "
                    + String.join(
                            ", ",
                            found.stream().map(Named::id).limit(MOST_NAMED).toList()));
        }
        return found.get(0);
    }

    /** The figure that plays a part of the verdict for the unit, over all periods; empty where none does. */
    public Optional<Named> role(String part) {
        return scenario.ruleSet().header().figure(unit(), part, Period.WHOLE).flatMap(this::inGraphs);
    }

    private String unit() {
        return scenario.theCase().unit().id();
    }

    private List<Named> meant(String name) {
        var parts = name.split("/", -1);
        if (parts.length == 3) {
            return inGraphs(name).or(() -> input(parts[0], parts[1], parts[2])).stream()
                    .toList();
        }
        if (parts.length != 2) {
            return List.of();
        }
        var key = scenario.ruleSet().keys().find(parts[1]);
        if (key.filter(Key::isAnswer).isPresent() && scenario.subjects().contains(parts[0])) {
            return List.of(new Named(name, Named.Kind.ANSWER));
        }
        var known = scenario.figures()
                .filter(figure -> figure.getId().startsWith(name + "/"))
                .map(Figure::getId)
                .distinct()
                .sorted()
                .flatMap(id -> inGraphs(id).stream())
                .toList();
        if (known.size() > 1) {
            var used = known.stream().filter(this::isUsed).toList();
            return used.isEmpty() ? known : used;
        }
        return known.isEmpty() ? newInputs(parts[0], parts[1]) : known;
    }

    /** Whether anything derived or tested rests on it. A parameter stands in every graph for every period, needed or not. */
    private boolean isUsed(Named named) {
        return scenario.exploration().runs().stream().anyMatch(run -> {
            var tops = new ArrayList<Operand>();
            run.graph().figures().stream().filter(figure -> !figure.isStated()).forEach(tops::add);
            run.all(Finding.class).forEach(finding -> tops.add(finding.test()));
            return run.graph().behind(tops).stream()
                    .anyMatch(figure -> figure.getId().equals(named.id()));
        });
    }

    private Optional<Named> inGraphs(String id) {
        return scenario.figures()
                .filter(figure -> figure.getId().equals(id))
                .findFirst()
                .map(figure -> new Named(id, kind(figure)));
    }

    private static Named.Kind kind(Figure figure) {
        if (!figure.isStated()) {
            return Named.Kind.DERIVED;
        }
        return figure.getRule().equals(Facts.PARAMETER) ? Named.Kind.PARAMETER : Named.Kind.STATED;
    }

    private List<Named> newInputs(String subject, String key) {
        return Stream.concat(
                        scenario.theCase().periods().stream().map(Period::id).sorted(), Stream.of(Period.WHOLE))
                .flatMap(period -> input(subject, key, period).stream())
                .toList();
    }

    /** A number that the rule set knows and nobody stated. */
    private Optional<Named> input(String subject, String key, String period) {
        boolean known = scenario.ruleSet()
                .keys()
                .find(key)
                .filter(each -> each.input() && !each.isAnswer())
                .filter(each -> each.perPeriod() != period.equals(Period.WHOLE))
                .isPresent();
        boolean inCase = period.equals(Period.WHOLE)
                || scenario.theCase().periods().stream()
                        .anyMatch(each -> each.id().equals(period));
        return known && inCase && scenario.subjects().contains(subject)
                ? Optional.of(new Named(subject + "/" + key + "/" + period, Named.Kind.STATED))
                : Optional.empty();
    }

    private List<String> like(String name) {
        var word = name.replaceAll(".*/", "");
        var all = new TreeSet<String>();
        scenario.figures().map(Figure::getId).forEach(all::add);
        var close = all.stream()
                .filter(id -> !word.isEmpty() && id.contains(word.substring(0, Math.min(4, word.length()))))
                .limit(MOST_NAMED)
                .toList();
        return close.isEmpty() ? all.stream().limit(MOST_NAMED).toList() : close;
    }
}
