package no.likevilkar.server.verdicts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.bundle.SignedStatement;
import no.likevilkar.integration.bundle.VerdictKey;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.acts.Acting;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.assessing.AssessmentStore;
import no.likevilkar.server.assessing.KeptAssessment;
import no.likevilkar.server.assessing.State;
import no.likevilkar.server.cases.CaseStore;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.rulesets.Activations;

/** Makes verdicts of assessments: one person proposes, another approves, and the log has it before anybody is told. */
public final class Verdicts {

    private final Posts posts;
    private final RuleSets ruleSets;
    private final VerdictKey key;

    public Verdicts(Posts posts, RuleSets ruleSets, VerdictKey key) {
        this.posts = posts;
        this.ruleSets = ruleSets;
        this.key = key;
    }

    /** Puts a draft before somebody else. */
    public Answered propose(Person person, Post post, String caseId, int number) {
        return posts.once(post, acting -> {
            var assessment = AssessmentStore.require(acting.store(), caseId, number);
            require(assessment, State.DRAFT);
            requireWhole(acting.store(), assessment);
            assessment.propose(person.id());
            return Answered.ok(told(assessment));
        });
    }

    /** Sends a proposal back. */
    public Answered reject(Person person, Post post, String caseId, int number) {
        return posts.once(post, acting -> {
            var assessment = AssessmentStore.require(acting.store(), caseId, number);
            require(assessment, State.PROPOSED);
            other(person, assessment);
            assessment.settle(State.REJECTED, person.id());
            return Answered.ok(told(assessment));
        });
    }

    /** Approves what another person made and proposed: 201 with the digest of the verdict. */
    public Answered approve(Person person, Post post, String caseId, int number) {
        return posts.once(post, acting -> {
            var em = acting.store();
            var assessment = AssessmentStore.require(em, caseId, number);
            require(assessment, State.PROPOSED);
            other(person, assessment);
            requireWhole(em, assessment);
            var ruleSet = ruleSet(em, assessment);
            assessment.settle(State.APPROVED, person.id());
            var before = latest(em, caseId);
            var leaf = acting.logVerdict(assessment.digest(), ruleSet);
            before.ifPresent(old -> acting.log(LeafType.VERDICT_SUPERSEDED, old.digest()));
            em.persist(decided(person, acting, assessment, before, leaf));
            return Answered.created("verdicts/" + assessment.digest(), told(assessment));
        });
    }

    private DecidedVerdict decided(
            Person person, Acting acting, KeptAssessment assessment, Optional<DecidedVerdict> before, long leaf) {
        var name = CaseStore.find(acting.store(), assessment.caseId())
                .orElseThrow()
                .name();
        var statement =
                SignedStatement.of(name, assessment.outcome(), assessment.ruleSetDigest(), assessment.digest(), key);
        return new DecidedVerdict(
                assessment.digest(),
                assessment.caseId(),
                assessment.id(),
                acting.now(),
                person.id(),
                before.map(DecidedVerdict::digest),
                statement,
                leaf);
    }

    /** The verdict that holds in a case now. */
    public static Optional<DecidedVerdict> latest(EntityManager store, String caseId) {
        return store
                .createQuery(
                        "select v from DecidedVerdict v where v.caseId = :case order by v.leaf desc",
                        DecidedVerdict.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The verdicts that hold now and were decided at that time or before, oldest first. */
    public static List<DecidedVerdict> decidedBy(EntityManager store, Instant time) {
        return store.createQuery(
                        "select v from DecidedVerdict v where v.decided <= :time and not exists (select w from DecidedVerdict w"
                                + " where w.caseId = v.caseId and w.leaf > v.leaf) order by v.leaf",
                        DecidedVerdict.class)
                .setParameter("time", time.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    /** A verdict counts only when its rule set was activated before. */
    private RuleSet ruleSet(EntityManager em, KeptAssessment assessment) {
        if (!Activations.isActive(em, assessment.ruleSetDigest())) {
            throw Refused.conflict(
                    "rule set",
                    assessment.ruleSet() + ", which is not activated",
                    "a rule set that two persons have activated",
                    "Have the rule set activated, then approve.");
        }
        return ruleSets.all().stream()
                .filter(set -> set.digest().equals(assessment.ruleSetDigest()))
                .findFirst()
                .orElseThrow();
    }

    /** Nobody decides on documents that nobody can read. */
    private static void requireWhole(EntityManager em, KeptAssessment assessment) {
        if (CaseStore.erasedSince(em, assessment.caseId(), assessment.made())) {
            throw Refused.conflict(
                    "assessment",
                    "one that was made before a document of the case was erased",
                    "one that rests on documents that are there",
                    "Make a new assessment.");
        }
    }

    private static void require(KeptAssessment assessment, State wanted) {
        if (assessment.state() != wanted) {
            throw Refused.conflict(
                    "assessment",
                    "one that is " + assessment.state(),
                    "one that is " + wanted,
                    "Make a new assessment, or go on with another one.");
        }
    }

    /** Four eyes: whoever made or proposed it does not settle it. */
    private static void other(Person person, KeptAssessment assessment) {
        if (person.id().equals(assessment.madeBy())
                || assessment.proposedBy().filter(person.id()::equals).isPresent()) {
            throw Refused.conflict(
                    "person", "the one who made or proposed it", "another person", "Ask a colleague to look at it.");
        }
    }

    private static Map<String, Object> told(KeptAssessment assessment) {
        return new TreeMap<>(Tree.of(
                "case",
                assessment.caseId(),
                "number",
                (long) assessment.number(),
                "state",
                assessment.state().name(),
                "digest",
                assessment.digest(),
                "outcome",
                assessment.outcome(),
                "strength",
                assessment.strength()));
    }
}
