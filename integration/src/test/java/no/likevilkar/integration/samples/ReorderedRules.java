package no.likevilkar.integration.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import no.likevilkar.ruleset.RuleSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** The rules of a rule set, compiled here and now with the files, and the rules inside each file, in another order. */
final class ReorderedRules {

    /** Held, or the level set would be lost with the logger. */
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    static {
        DROOLS.setLevel(Level.SEVERE);
    }

    private static final Pattern RULE = Pattern.compile("(?m)^(?=rule \")");
    private static final AtomicInteger BUILT = new AtomicInteger();

    private ReorderedRules() {}

    /** The same rule set with the same files, whose rule base was compiled from the reordered text. */
    static RuleSet of(RuleSet original, Reordered way) {
        return new RuleSet(original.files(), header -> compiled(texts(original, way)));
    }

    /** Text of the rule files in the other order, each with its rules in the other order. */
    static List<String> texts(RuleSet ruleSet, Reordered way) {
        var texts = new ArrayList<String>();
        for (var path : way.of(ruleSet.files().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .toList())) {
            var parts = List.of(RULE.split(new String(ruleSet.files().get(path), StandardCharsets.UTF_8)));
            texts.add(parts.get(0) + String.join("", way.of(parts.subList(1, parts.size()))));
        }
        return texts;
    }

    private static KieBase compiled(List<String> texts) {
        var services = KieServices.get();
        var release =
                services.newReleaseId("no.likevilkar.samples", "reordered", String.valueOf(BUILT.incrementAndGet()));
        var files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (int i = 0; i < texts.size(); i++) {
            files.write("src/main/resources/reordered/rules%03d.drl".formatted(i), texts.get(i));
        }
        var builder = services.newKieBuilder(files, ReorderedRules.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the reordered rules do not compile: " + errors);
        }
        return services.newKieContainer(release).getKieBase();
    }
}
