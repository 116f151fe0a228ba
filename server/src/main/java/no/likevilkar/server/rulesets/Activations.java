package no.likevilkar.server.rulesets;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Person;

/** Activates rule sets: a logged act of two persons, before which a rule set decides nothing. */
public final class Activations {

    private final Posts posts;
    private final RuleSets ruleSets;

    public Activations(Posts posts, RuleSets ruleSets) {
        this.posts = posts;
        this.ruleSets = ruleSets;
    }

    /** Whether a rule set may decide. */
    public static boolean isActive(EntityManager store, String digest) {
        var activation = store.find(Activation.class, digest);
        return activation != null && activation.leaf().isPresent();
    }

    /** Proposes the activation of a released rule set. */
    public Answered propose(Person person, Post post, String id, String version) {
        var ruleSet = ruleSet(id, version);
        if (!ruleSet.header().status().equals("released")) {
            throw Refused.conflict(
                    "rule set", ruleSet + ", a draft", "a released rule set", "Release it first, in the product.");
        }
        return posts.once(post, acting -> {
            if (acting.store().find(Activation.class, ruleSet.digest()) != null) {
                throw Refused.conflict(
                        "rule set",
                        ruleSet + ", which is proposed or active",
                        "one that is neither",
                        "Nothing is to be done, or it is to be approved.");
            }
            acting.store().persist(new Activation(ruleSet.digest(), ruleSet.toString(), person.id(), acting.now()));
            return Answered.created("rulesets", told(ruleSet, "PROPOSED"));
        });
    }

    /** Approves it: from now on the rule set decides. */
    public Answered approve(Person person, Post post, String id, String version) {
        var ruleSet = ruleSet(id, version);
        return posts.once(post, acting -> {
            var activation = acting.store().find(Activation.class, ruleSet.digest());
            if (activation == null || activation.leaf().isPresent()) {
                throw Refused.conflict(
                        "rule set",
                        activation == null ? ruleSet + ", which nobody proposed" : ruleSet + ", which is active",
                        "one that is proposed",
                        activation == null ? "Have a steward propose it." : "Nothing is to be done.");
            }
            if (activation.proposedBy().equals(person.id())) {
                throw Refused.conflict(
                        "person", "the one who proposed it", "another person", "Ask a colleague to look at it.");
            }
            var leaf = acting.logActivation(ruleSet);
            activation.approve(person.id(), acting.now(), leaf);
            return Answered.ok(told(ruleSet, "ACTIVE"));
        });
    }

    private RuleSet ruleSet(String id, String version) {
        return ruleSets.of(id).stream()
                .filter(set -> set.header().version().equals(version))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        404,
                        "There is no such rule set",
                        List.of(new Problem(
                                "SRV-404",
                                "request",
                                "address",
                                "a rule set that is not built in",
                                "one of " + ruleSets.all(),
                                "Choose one of GET /api/rulesets."))));
    }

    private static Map<String, Object> told(RuleSet ruleSet, String state) {
        return Tree.of(
                "id",
                ruleSet.header().regime(),
                "version",
                ruleSet.header().version(),
                "digest",
                ruleSet.digest(),
                "state",
                state);
    }
}
