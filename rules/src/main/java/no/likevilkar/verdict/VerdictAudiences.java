package no.likevilkar.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.CostLine;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Treatment;
import no.likevilkar.fact.TreatmentKind;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Step;
import no.likevilkar.model.Case;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.Header;
import no.likevilkar.seal.Audience;
import no.likevilkar.seal.Sealed;
import no.likevilkar.seal.Secrets;
import no.likevilkar.seal.Visibility;
import no.likevilkar.verdict.Verdict.FindingLine;
import no.likevilkar.verdict.Verdict.GapLine;
import no.likevilkar.verdict.Verdict.Rung;

/**
 * Who may see each amount of a verdict: whoever may see every number that any run made it from. Words have no audience: what
 * the verdict says is for everybody.
 */
public final class VerdictAudiences {

    private final Case theCase;
    private final Header header;
    private final List<Run> runs;
    private final List<Finding> findings;
    private final Visibility visibility;
    private final Map<String, Audience> subtotals = new HashMap<>();

    public VerdictAudiences(Verdict verdict, Exploration exploration) {
        this.theCase = verdict.theCase();
        this.header = verdict.ruleSet().header();
        this.runs = exploration.runs();
        this.findings =
                runs.stream().flatMap(run -> run.all(Finding.class).stream()).toList();
        this.visibility = new Visibility(theCase);
        climb(verdict.ladder());
    }

    /** A value as it goes into the verdict: sealed, its absence too, where not everybody may see it. */
    static Object seal(Object value, Audience audience) {
        return Sealed.unlessOpen(value, audience);
    }

    private Secrets secrets() {
        return visibility.secrets();
    }

    private static Audience all(Stream<Audience> audiences) {
        return audiences.reduce(Audience.OPEN, Audience::and);
    }

    Audience figure(String id) {
        return all(runs.stream().flatMap(run -> run.graph().find(id).stream()).map(visibility::of));
    }

    /** Who may see the sum over all periods that plays a part of the verdict. */
    Audience total(String subject, String role) {
        return all(header.figure(subject, role, Period.WHOLE).stream().map(this::figure));
    }

    Audience unit(String role) {
        return total(theCase.unit().id(), role);
    }

    Audience supplier(String bid) {
        return secrets().ofSubject(bid);
    }

    Audience measured(FindingLine line) {
        return side(line, Finding::measured);
    }

    Audience limit(FindingLine line) {
        return side(line, Finding::limit);
    }

    private Audience side(FindingLine line, Function<Finding, Operand> side) {
        return all(findings.stream()
                .filter(finding -> finding.rule().equals(line.rule())
                        && finding.subject().equals(line.subject())
                        && finding.period().equals(line.period()))
                .map(side)
                .map(visibility::of));
    }

    Audience subtotal(Rung rung) {
        return subtotals.getOrDefault(rung.figure(), Audience.OPEN);
    }

    /**
     * A subtotal is for whoever may see where its ladder starts and every step up to it; one over all periods starts from what
     * each of them reached.
     */
    private void climb(List<Rung> ladder) {
        var reached = new HashMap<String, Audience>();
        for (Rung rung : ladder) {
            String climb = rung.side() + " " + rung.period();
            var before = Optional.ofNullable(reached.get(climb))
                    .orElseGet(() -> rung.period().equals(Period.WHOLE)
                            ? startOfCase(rung.side(), reached)
                            : start(rung.side(), rung.period()));
            var here = rung.step() == Step.COVERAGE ? before : before.and(figure(rung.figure()));
            reached.put(climb, here);
            subtotals.put(rung.figure(), here);
        }
    }

    private Audience start(String side, String period) {
        var start = side.equals(Ladders.UNIT)
                ? header.figure(theCase.unit().id(), "bookedOfPeriod", period)
                : header.figure(side, "bidStatedOfPeriod", period);
        return all(start.stream().map(this::figure));
    }

    private Audience startOfCase(String side, Map<String, Audience> reached) {
        var periods = theCase.periods().stream().map(Period::id).toList();
        var climbed = all(periods.stream().map(period -> Optional.ofNullable(reached.get(side + " " + period))
                .orElseGet(() -> start(side, period))));
        return side.equals(Ladders.UNIT)
                ? climbed.and(all(periods.stream()
                        .flatMap(period -> header.figure(theCase.unit().id(), "neutralOfPeriod", period).stream())
                        .map(this::figure)))
                : climbed;
    }

    /** Which value is worst for the holder depends on all that the outcome rests on. */
    Audience withheld(String gap) {
        return figure(gap)
                .and(unit("difference"))
                .and(all(findings.stream()
                        .filter(finding -> finding.rule().equals(header.decides()))
                        .map(Finding::test)
                        .map(visibility::of)));
    }

    Audience admissible(GapLine gap) {
        return figure(gap.id());
    }

    /** Who may see the sum of all selected ledger lines. */
    Audience selected() {
        return all(theCase.ledger().stream().map(secrets()::of));
    }

    /** Who may see the sum of the lines that are treated in one of these ways. */
    Audience treated(TreatmentKind... kinds) {
        return all(treatments()
                .filter(treatment -> List.of(kinds).contains(treatment.kind()))
                .map(treatment -> visibility.of(treatment.booked())));
    }

    /** Who may see the sum of the lines that are not treated. */
    Audience included() {
        var treated = treatments().map(Treatment::line).collect(Collectors.toSet());
        return all(runs.get(0).all(CostLine.class).stream()
                .filter(line -> !treated.contains(line.id()))
                .map(line -> visibility.of(line.amount())));
    }

    /** As the reconciliation counts them: in the first run, and without those of whole accounts. */
    private Stream<Treatment> treatments() {
        return runs.get(0).all(Treatment.class).stream()
                .filter(treatment -> !treatment.line().equals(treatment.owner()));
    }

    /** Who may see the amount of support received, a measure told of or a line of the accounts. */
    Audience support(String id) {
        var told = theCase.inputs().stream()
                .filter(input -> input.subject().equals(id))
                .map(secrets()::of);
        return all(Stream.concat(told, line(id).map(secrets()::of)));
    }

    /** Who may see what such support is called. */
    Audience supportName(String id) {
        return all(line(id).map(secrets()::ofText));
    }

    private Stream<LedgerLine> line(String id) {
        return theCase.ledger().stream().filter(line -> line.id().equals(id));
    }
}
