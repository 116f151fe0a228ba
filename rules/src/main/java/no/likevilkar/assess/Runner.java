package no.likevilkar.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.likevilkar.definition.Range;
import no.likevilkar.fact.Gap;
import no.likevilkar.fact.Question;
import no.likevilkar.fact.Scope;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Stated;
import no.likevilkar.figure.Step;
import no.likevilkar.model.Answer;
import no.likevilkar.ruleset.Phase;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;
import org.drools.core.common.InternalAgenda;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * One run of the rules in a session of its own: phase by phase, each to its fixpoint. Between phases it puts in what
 * follows from no single rule: the admissible values of gaps after evidence, the choice of each exclusive group after
 * candidate.
 */
final class Runner {

    /** More firings than any case needs; reaching it means a rule feeds itself, and then the run has failed. */
    private static final int LIMIT = 1_000_000;

    private final RuleSet ruleSet;
    private final Map<String, RuleDescription> rules;

    Runner(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.rules = ruleSet.rules().stream().collect(Collectors.toMap(RuleDescription::name, Function.identity()));
    }

    /**
     * Runs all phases. When questions are open after evidence it stops there, because later rules need the answers; unless the
     * case is already out of scope, whatever the answers are.
     */
    Run run(List<Object> facts, List<Answer> assumed) {
        var fired = new ArrayList<Fired>();
        Map<String, String> switches = Map.of();
        try (KieSession session = ruleSet.kieBase().newKieSession()) {
            listen(session, fired);
            insertInOrder(session, facts);
            assumed.forEach(session::insert);
            for (Phase phase : Phase.values()) {
                fire(session, phase);
                if (phase == Phase.EVIDENCE) {
                    if (holds(session, Question.class) && !holds(session, Scope.class)) {
                        return Run.of(ruleSet, assumed, session.getObjects(), fired, switches);
                    }
                    insertInOrder(session, admissibleValues(session));
                } else if (phase == Phase.CANDIDATE) {
                    var selection = Selection.of(ruleSet, session.getObjects());
                    switches = selection.switches();
                    insertInOrder(session, selection.facts());
                }
            }
            refuseSecondSweep(session);
            return Run.of(ruleSet, assumed, session.getObjects(), fired, switches);
        }
    }

    private static boolean holds(KieSession session, Class<?> type) {
        return session.getObjects().stream().anyMatch(type::isInstance);
    }

    private static void insertInOrder(KieSession session, List<?> facts) {
        var seen = new HashSet<String>();
        for (Object fact : Ordered.<Object>by(FactIds::of, facts)) {
            if (!seen.add(FactIds.of(fact))) {
                throw new IllegalStateException("fact " + FactIds.of(fact) + " occurs twice");
            }
            session.insert(fact);
        }
    }

    private static int fire(KieSession session, Phase phase) {
        var group = ((InternalAgenda) session.getAgenda()).getAgendaGroup(phase.word());
        if (group == null) {
            return 0;
        }
        group.setFocus();
        int count = session.fireAllRules(LIMIT);
        if (count >= LIMIT) {
            throw new IllegalStateException("phase " + phase.word() + " did not come to rest: a rule feeds itself");
        }
        return count;
    }

    private static void refuseSecondSweep(KieSession session) {
        for (Phase phase : Phase.values()) {
            if (fire(session, phase) > 0) {
                throw new IllegalStateException("a second sweep fired rules of phase " + phase.word()
                        + ": a rule rests on what a later phase gives");
            }
        }
    }

    private List<Figure> admissibleValues(KieSession session) {
        return session.getObjects().stream()
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .sorted(Comparator.comparing(Gap::figureId))
                .collect(Collectors.toMap(Gap::figureId, this::assumed, (first, second) -> first))
                .values()
                .stream()
                .toList();
    }

    private Figure assumed(Gap gap) {
        var admissible = ruleSet.keys()
                .require(gap.key())
                .admissible()
                .map(Range::interval)
                .orElse(Interval.ALL);
        var kind = admissible.isClosed() ? Stated.Kind.RANGE : Stated.Kind.OPEN;
        return new Figure(gap.subject(), gap.key(), gap.period(), Facts.GAP, Step.NONE, Stated.of(kind, admissible));
    }

    private void listen(KieSession session, List<Fired> fired) {
        var given = new ArrayList<String>();
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                given.add(FactIds.of(event.getObject()));
            }
        });
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                given.clear();
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                var match = event.getMatch();
                fired.add(new Fired(
                        rules.get(match.getRule().getName()),
                        FactIds.flatten(match.getObjects()),
                        String.join(", ", given)));
            }
        });
    }
}
