package no.likevilkar.server.engine;

import java.util.List;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.RefusedDocumentException;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.errors.Refusals;
import no.likevilkar.verdict.Processing;

/** The engine as the service uses it: rule sets loaded, Camel context running, a zipped case in, a verdict out. Keeps nothing. */
public final class Precheck implements AutoCloseable {

    /** Ours, not the sender's. */
    private static final String NAME = "case.zip";

    private final Assessor assessor;
    private final RequestStore store;
    private final IntakeContext intake;
    private final CaseLoader loader;

    private Precheck(Assessor assessor, RequestStore store) {
        this.assessor = assessor;
        this.store = store;
        this.intake = IntakeContext.start(store);
        this.loader = new CaseLoader(intake);
    }

    /**
     * Loads what is needed for the first assessment. Takes seconds; done once, at the start of the service.
     *
     * @param classes class loader that sees the rule sets and Drools; the thread's own may not
     * @throws IllegalStateException when no rule set is built in
     */
    static Precheck open(ClassLoader classes) {
        var ruleSets = RuleSets.builtIn(classes);
        if (ruleSets.all().isEmpty()) {
            throw new IllegalStateException("rule sets: found none on the class path; expected at least one");
        }
        ruleSets.all().forEach(RuleSet::kieBase);
        return new Precheck(new Assessor(ruleSets), new RequestStore());
    }

    /** The rule sets that are built in, in the order of regime and version. */
    public List<RuleSet> ruleSets() {
        return assessor.ruleSets().all();
    }

    /** Whether the Camel context can take a document now. */
    boolean running() {
        return intake.ready();
    }

    /**
     * Assesses a case.
     *
     * @param zip the zipped case as received
     * @return verdict.json with processing PRECHECK, canonical
     * @throws no.likevilkar.server.errors.Refusal 400 not a zip, 413 unpacks to too much, 422 the documents cannot be assessed
     */
    public byte[] verdict(byte[] zip) {
        var load = store.during(() -> loader.load(NAME, zip));
        var theCase = load.theCase().orElseThrow(() -> Refusals.of(load.problems()));
        try {
            return assessor.assess(theCase, load.secret().salts(theCase)).verdictJson(Processing.PRECHECK);
        } catch (RefusedDocumentException refused) {
            throw Refusals.of(List.of(refused.problem()));
        } catch (CaseRefusedException refused) {
            throw Refusals.of(refused, load.documents().get(0).name());
        }
    }

    @Override
    public void close() {
        intake.close();
    }
}
