package no.likevilkar.server.service;

import java.io.IOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;
import no.likevilkar.Assessor;
import no.likevilkar.integration.bundle.VerdictKey;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.acts.Sequencer;
import no.likevilkar.server.assessing.Assessing;
import no.likevilkar.server.assessing.Bundles;
import no.likevilkar.server.assessing.GapView;
import no.likevilkar.server.cases.Answering;
import no.likevilkar.server.cases.CaseDocuments;
import no.likevilkar.server.cases.CaseView;
import no.likevilkar.server.cases.Cases;
import no.likevilkar.server.cases.Dossiers;
import no.likevilkar.server.complaints.Complaints;
import no.likevilkar.server.contests.Contesting;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.Vault;
import no.likevilkar.server.erasing.Erasing;
import no.likevilkar.server.erasing.Retention;
import no.likevilkar.server.log.TransparencyLog;
import no.likevilkar.server.receipts.Receipts;
import no.likevilkar.server.rulesets.Activations;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.verdicts.Archiving;
import no.likevilkar.server.verdicts.Decided;
import no.likevilkar.server.verdicts.Verdicts;

/** The service without its web: store, log and engine put together. Open one; it is safe for several threads. */
public final class Service implements AutoCloseable {

    private final Store store;
    private final TransparencyLog log;
    private final Sequencer sequencer;
    private final IntakeContext intake;
    private final Trust trust;
    private final Cases cases;
    private final CaseView caseView;
    private final GapView gapView;
    private final Answering answering;
    private final Assessing assessing;
    private final Bundles bundles;
    private final CaseDocuments caseDocuments;
    private final Erasing erasing;
    private final Retention retention;
    private final Verdicts verdicts;
    private final Decided decided;
    private final Archiving archiving;
    private final Contesting contesting;
    private final Complaints complaints;
    private final Activations activations;

    private Service(Store store, Home home, TransparencyLog log, RuleSets ruleSets, Clock clock, SecureRandom chance) {
        this.store = store;
        this.intake = IntakeContext.start(new Nothing());
        this.log = log;
        this.sequencer = Sequencer.start(store, clock, log);
        var posts = new Posts(sequencer);
        var verdictKey = home.signer("verdict", Service::fresh);
        this.trust = new Trust(verdictKey, log.key(), store, clock);
        var vault = new Vault(home.masterKey(() -> bytes(chance)), chance);
        var documents = new Documents(vault);
        var dossiers = new Dossiers(store, documents, vault);
        Supplier<String> names = new Names(chance);
        var receipts = new Receipts(home.signer("receipt", Service::fresh));
        this.cases = new Cases(store, posts, documents, dossiers, vault, receipts, intake, names);
        this.answering = new Answering(store, cases, dossiers, posts, documents, intake, ruleSets);
        this.assessing = new Assessing(dossiers, posts, documents, vault, intake, new Assessor(ruleSets));
        this.caseView = new CaseView(store, cases, dossiers, documents, intake);
        this.gapView = new GapView(cases, assessing);
        this.bundles = new Bundles(store, documents, vault, ruleSets, log);
        this.caseDocuments = new CaseDocuments(store, cases, documents, posts);
        this.erasing = new Erasing(posts, documents, vault, bundles);
        this.retention = new Retention(store, documents, clock);
        this.verdicts = new Verdicts(posts, ruleSets, VerdictKey.of(verdictKey));
        this.decided = new Decided(store, cases, bundles, log);
        this.archiving = new Archiving(store, posts, decided, bundles);
        this.contesting = new Contesting(store, cases, posts, bundles, vault, names);
        this.complaints = new Complaints(store, posts, documents, receipts, names);
        this.activations = new Activations(posts, ruleSets);
    }

    /**
     * Opens it upon a store, which it closes.
     *
     * @param origin name of the log
     * @throws IOException when the log cannot be read
     */
    public static Service open(
            Store store, Home home, String origin, RuleSets ruleSets, Clock clock, SecureRandom chance)
            throws IOException {
        var log = TransparencyLog.open(store, home.log(), NoteSigner.ofLog(origin, home.signer("log", Service::fresh)));
        return new Service(store, home, log, ruleSets, clock, chance);
    }

    private static byte[] bytes(SecureRandom chance) {
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static byte[] fresh() {
        try {
            return KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK from 15 has Ed25519", e);
        }
    }

    public Store store() {
        return store;
    }

    public TransparencyLog log() {
        return log;
    }

    public Trust trust() {
        return trust;
    }

    public Cases cases() {
        return cases;
    }

    public CaseView caseView() {
        return caseView;
    }

    public GapView gapView() {
        return gapView;
    }

    public Answering answering() {
        return answering;
    }

    public Assessing assessing() {
        return assessing;
    }

    public Bundles bundles() {
        return bundles;
    }

    public CaseDocuments caseDocuments() {
        return caseDocuments;
    }

    public Erasing erasing() {
        return erasing;
    }

    public Retention retention() {
        return retention;
    }

    public Verdicts verdicts() {
        return verdicts;
    }

    public Decided decided() {
        return decided;
    }

    public Archiving archiving() {
        return archiving;
    }

    public Contesting contesting() {
        return contesting;
    }

    public Complaints complaints() {
        return complaints;
    }

    public Activations activations() {
        return activations;
    }

    @Override
    public void close() {
        sequencer.close();
        intake.close();
        store.close();
    }
}
