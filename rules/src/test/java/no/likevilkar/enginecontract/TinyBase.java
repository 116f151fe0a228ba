package no.likevilkar.enginecontract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/** Compiles a few rules through the executable model, the same way the build compiles ours. */
final class TinyBase {

    /** Held, or the level set would be lost with the logger. */
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    static {
        DROOLS.setLevel(Level.OFF);
    }

    private static int built;

    private final KieBase base;

    private TinyBase(KieBase base) {
        this.base = base;
    }

    /** Rules given as text; package and imports are added. */
    static TinyBase of(String... rules) {
        var messages = new ArrayList<Message>();
        var release = build(messages, rules);
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException("the rules do not compile: " + messages);
        }
        return new TinyBase(KieServices.get().newKieContainer(release).getKieBase());
    }

    /** What the compiler says against the rules; empty when they compile. */
    static List<Message> errors(String... rules) {
        var messages = new ArrayList<Message>();
        build(messages, rules);
        return messages;
    }

    private static synchronized ReleaseId build(List<Message> errors, String... rules) {
        var services = KieServices.get();
        var release = services.newReleaseId("no.likevilkar.contract", "tiny", String.valueOf(++built));
        var files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (int i = 0; i < rules.length; i++) {
            files.write(
                    "src/main/resources/contract/tiny%d.drl".formatted(i),
                    """
                    package contract
                    dialect "java"
                    import java.math.BigDecimal;
                    import no.likevilkar.enginecontract.*;
                    %s
                    """
                            .formatted(rules[i]));
        }
        var builder =
                services.newKieBuilder(files, TinyBase.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        errors.addAll(builder.getResults().getMessages(Message.Level.ERROR));
        return release;
    }

    KieBase base() {
        return base;
    }

    /** Runs the rules over the facts and gives what they saw, in the order of the rules' names and values. */
    List<Seen> run(Object... facts) {
        return run(null, facts);
    }

    List<Seen> run(KieSessionConfiguration configuration, Object... facts) {
        try (KieSession session = base.newKieSession(configuration, null)) {
            for (var fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules(100);
            Collection<?> seen = session.getObjects(Seen.class::isInstance);
            return seen.stream()
                    .map(Seen.class::cast)
                    .sorted(Comparator.comparing(Seen::rule).thenComparing(one -> String.valueOf(one.value())))
                    .collect(Collectors.toList());
        }
    }

    /** Names of the rules that fired, each as often as it did. */
    List<String> fired(Object... facts) {
        return run(facts).stream().map(Seen::rule).toList();
    }
}
