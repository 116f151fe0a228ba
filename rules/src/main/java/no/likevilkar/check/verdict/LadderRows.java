package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.likevilkar.check.fact.Fact;

/**
 * The ladders: of the unit from stated to neutral price, of each bid from stated to comparable price, for each period, then
 * over all of them where a step is of the whole case; and what stands beside. Several runs are joined: a step that a run does
 * not have is nothing there and leaves its subtotal.
 */
final class LadderRows {

    private static final String WHOLE = "case";

    private static final Comparator<Rung> ORDER = Comparator.comparing(
                    (Rung rung) -> rung.period().equals(WHOLE))
            .thenComparing(Rung::period)
            .thenComparing(rung -> rung.side().equals("UNIT") ? 0 : 1)
            .thenComparing(Rung::side)
            .thenComparing(Rung::place)
            .thenComparing(Rung::ruleId)
            .thenComparing(Rung::figure);

    private static final Comparator<Rung> BESIDE =
            Comparator.comparing(Rung::place).thenComparing(Rung::ruleId).thenComparing(Rung::figure);

    private final Told theCase;
    private final Declared declared;
    private final List<Figures> runs;

    LadderRows(Told theCase, Declared declared, List<Figures> runs) {
        this.theCase = theCase;
        this.declared = declared;
        this.runs = runs;
    }

    List<Rung> ladder() {
        return joined(
                runs.stream().map(this::climbs).toList(),
                runs.stream().map(this::startsOfCase).toList());
    }

    /** Steps beside the ladder: HANDICAP or LOCATION. */
    List<Rung> beside(String step) {
        var nowhere = runs.stream()
                .map(ignored -> new TreeMap<String, Optional<Known>>())
                .toList();
        return joined(runs.stream().map(this::beside).toList(), nowhere).stream()
                .filter(rung -> rung.step().equals(step))
                .toList();
    }

    private List<Rung> beside(Figures figures) {
        return figures.run().all("Selected").stream()
                .map(selected -> (Fact) selected.get("figure"))
                .filter(figure -> isStep(figure, "HANDICAP", "LOCATION"))
                .map(figure -> Rung.of(figure, "UNIT", value(figures, figure), Optional.empty(), declared))
                .sorted(BESIDE)
                .toList();
    }

    private static Known value(Figures figures, Fact figure) {
        return figures.of(figure.text("id"));
    }

    private static boolean isStep(Fact figure, String... steps) {
        return List.of(steps).contains(figure.text("step"));
    }

    private List<Rung> climbs(Figures figures) {
        var all = new ArrayList<Rung>();
        for (String period : theCase.ids("periods")) {
            for (String side : sides()) {
                all.addAll(ofPeriod(figures, side, period));
            }
        }
        var starts = startsOfCase(figures);
        for (String side : sides()) {
            all.addAll(climb(figures, side, steps(figures, side, WHOLE), starts.get(side)));
        }
        return all;
    }

    private List<String> sides() {
        var sides = new ArrayList<>(List.of("UNIT"));
        sides.addAll(theCase.ids("bids"));
        return sides;
    }

    private List<Rung> ofPeriod(Figures figures, String side, String period) {
        return climb(figures, side, steps(figures, side, period), start(figures, side, period));
    }

    private Optional<Known> start(Figures figures, String side, String period) {
        return side.equals("UNIT")
                ? value(figures, theCase.unit(), "bookedOfPeriod", period)
                : value(figures, side, "bidStatedOfPeriod", period);
    }

    private Optional<Known> value(Figures figures, String subject, String role, String period) {
        return declared.figure(subject, role, period)
                .filter(id -> figures.find(id).isPresent())
                .map(figures::of);
    }

    /** From what the steps of the whole case climb, by side: the sum of what the periods reached. */
    private TreeMap<String, Optional<Known>> startsOfCase(Figures figures) {
        var starts = new TreeMap<String, Optional<Known>>();
        for (String side : sides()) {
            Optional<Known> sum = Optional.empty();
            boolean lost = false;
            for (String period : theCase.ids("periods")) {
                var climb = ofPeriod(figures, side, period);
                var reached = reached(figures, side, period, climb);
                lost |= reached.isEmpty() && !climb.isEmpty();
                sum = sum.isEmpty()
                        ? reached
                        : sum.map(so -> reached.map(so::plus).orElse(so));
            }
            starts.put(side, lost ? Optional.empty() : sum);
        }
        return starts;
    }

    /** The last subtotal of a period; where it has none, its own start or the neutral price it is known to have. */
    private Optional<Known> reached(Figures figures, String side, String period, List<Rung> climb) {
        var start = start(figures, side, period);
        if (start.isPresent()) {
            return climb.isEmpty() ? start : climb.get(climb.size() - 1).subtotal();
        }
        return side.equals("UNIT") ? value(figures, theCase.unit(), "neutralOfPeriod", period) : Optional.empty();
    }

    private List<Fact> steps(Figures figures, String side, String period) {
        return side.equals("UNIT")
                ? ofUnit(figures, period)
                : steps(figures, side, period, figure -> isStep(figure, "CORRECTION"));
    }

    private List<Fact> ofUnit(Figures figures, String period) {
        String unit = theCase.unit();
        var steps = new ArrayList<>(steps(figures, unit, period, figure -> isStep(figure, "COVERAGE", "CORRECTION")));
        for (Fact selected : figures.run().all("Selected")) {
            var figure = (Fact) selected.get("figure");
            boolean ours = selected.text("owner").equals(unit)
                    && selected.text("period").equals(period);
            if (ours && isStep(figure, "OMITTED", "ADVANTAGE")) {
                steps.add(figure);
            }
        }
        return steps;
    }

    private static List<Fact> steps(Figures figures, String subject, String period, Predicate<Fact> which) {
        return figures.run().all("Figure").stream()
                .filter(figure -> figure.text("subject").equals(subject)
                        && figure.text("period").equals(period))
                .filter(which)
                .toList();
    }

    /** Coverage leads to booked cost, which is where the sum of the others starts. */
    private List<Rung> climb(Figures figures, String side, List<Fact> steps, Optional<Known> start) {
        var reached = start;
        var rungs = steps.stream()
                .map(figure -> Rung.of(figure, side, value(figures, figure), Optional.empty(), declared))
                .sorted(ORDER)
                .toList();
        var climb = new ArrayList<Rung>();
        for (Rung rung : rungs) {
            if (!rung.step().equals("COVERAGE")) {
                reached = reached.map(sum -> sum.plus(rung.amount()));
            }
            climb.add(rung.with(rung.amount(), reached));
        }
        return climb;
    }

    private static List<Rung> joined(List<List<Rung>> climbs, List<TreeMap<String, Optional<Known>>> starts) {
        if (climbs.size() == 1) {
            return climbs.get(0);
        }
        var first = new TreeMap<String, Rung>();
        climbs.forEach(climb -> climb.forEach(rung -> first.putIfAbsent(rung.figure(), rung)));
        var order = first.values().stream().sorted(ORDER).toList();
        var along = new ArrayList<List<Rung>>();
        for (int i = 0; i < climbs.size(); i++) {
            along.add(along(order, climbs.get(i), starts.get(i)));
        }
        var joined = new ArrayList<Rung>();
        for (int i = 0; i < order.size(); i++) {
            var amount = along.get(0).get(i).amount();
            Optional<Known> subtotal = Optional.empty();
            for (var climb : along) {
                var rung = climb.get(i);
                amount = amount.with(rung.amount());
                subtotal = subtotal.isEmpty()
                        ? rung.subtotal()
                        : subtotal.map(so -> rung.subtotal().map(so::with).orElse(so));
            }
            joined.add(order.get(i).with(amount, subtotal));
        }
        return joined;
    }

    /** The steps of one run in the common order, with nothing where it has none. */
    private static List<Rung> along(List<Rung> order, List<Rung> climb, TreeMap<String, Optional<Known>> starts) {
        var own = new TreeMap<String, Rung>();
        climb.forEach(rung -> own.put(rung.figure(), rung));
        var reached = new TreeMap<String, Optional<Known>>();
        starts.forEach((side, start) -> reached.put(WHOLE + " " + side, start));
        var along = new ArrayList<Rung>();
        for (Rung step : order) {
            var here = own.get(step.figure());
            var rung =
                    here != null ? here : step.with(Known.ZERO, reached.getOrDefault(step.ladder(), Optional.empty()));
            reached.put(step.ladder(), rung.subtotal());
            along.add(rung);
        }
        return along;
    }

    List<Object> written(List<Rung> rungs) {
        var rows = new ArrayList<>();
        rungs.forEach(rung -> rows.add(rung.written(declared.money())));
        return rows;
    }
}
