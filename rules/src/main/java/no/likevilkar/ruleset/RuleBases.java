package no.likevilkar.ruleset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.likevilkar.definition.DefinitionException;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Builds the rule base of one rule set from the model classes that the build generated. Not through a KIE container: that
 * guesses the artifact, fails inside a merged jar and silently compiles again.
 */
final class RuleBases {

    private static final String INDEX = "META-INF/kie/no.likevilkar/likevilkar-rules/drools-model";

    private RuleBases() {}

    static KieBase compiled(ClassLoader loader, Header header) {
        List<Model> models = modelClasses(loader).stream()
                .filter(name -> name.startsWith(header.rulePackage() + "."))
                .map(name -> instantiate(loader, name))
                .toList();
        if (models.isEmpty()) {
            throw new DefinitionException(header.name(), "compiled rules in package " + header.rulePackage(), "none");
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static List<String> modelClasses(ClassLoader loader) {
        try {
            var names = new ArrayList<String>();
            for (var url : Collections.list(loader.getResources(INDEX))) {
                try (var reader = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                    reader.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.contains(":"))
                            .forEach(names::add);
                }
            }
            return names.stream().distinct().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of compiled rules", e);
        }
    }

    private static Model instantiate(ClassLoader loader, String name) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules " + name + " cannot be loaded", e);
        }
    }
}
