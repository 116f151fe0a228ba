package no.likevilkar.server.engine;

import java.util.List;

/** The engine as the service uses it: rule sets loaded, Camel context running, a zipped case in, a verdict out. Keeps nothing. */
public final class Precheck implements AutoCloseable {

    private Precheck() {}

    /**
     * Loads what is needed for the first assessment. Takes seconds; done once, at the start of the service.
     *
     * @param classes class loader that sees the rule sets and Drools; the thread's own may not
     */
    static Precheck open(ClassLoader classes) {
        throw new IllegalStateException("found no engine in this build");
    }

    /** The rule sets that are built in, in the order of id and version. */
    public List<RuleSetEntry> ruleSets() {
        return List.of();
    }

    /** Whether the Camel context can take a document now. */
    boolean running() {
        return false;
    }

    /**
     * Assesses a case.
     *
     * @param zip the zipped case as received
     * @return verdict.json with processing PRECHECK, canonical
     * @throws no.likevilkar.server.errors.Refusal 400 not a zip, 413 unpacks to too much, 422 the documents cannot be assessed
     */
    public byte[] verdict(byte[] zip) {
        throw new IllegalStateException("found no engine in this build");
    }

    @Override
    public void close() {}
}
