package no.likevilkar.ruleset.source;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles checked rule texts into a rule base, as the build compiles ours. */
final class RuleCompiler {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    private RuleCompiler() {}

    /**
     * @param rulePackage the one package of the rules
     * @param texts rule files by path; only their order is taken from the path
     * @throws ForeignRulesException when they do not compile to exactly these rules
     */
    static synchronized KieBase compile(String rulePackage, SortedMap<String, String> texts) {
        var services = KieServices.get();
        var release = services.newReleaseId("no.likevilkar.source", rulePackage, "1");
        try {
            return compile(services, release, rulePackage, texts);
        } catch (LinkageError | RuntimeException fault) {
            if (fault instanceof ForeignRulesException refused) {
                throw refused;
            }
            throw new ForeignRulesException(List.of("the rules do not compile: " + fault));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static KieBase compile(
            KieServices services, ReleaseId release, String rulePackage, SortedMap<String, String> texts) {
        var files = services.newKieFileSystem().generateAndWritePomXML(release);
        String folder = "src/main/resources/" + rulePackage.replace('.', '/');
        int number = 0;
        for (String text : texts.values()) {
            files.write(folder + "/rules%03d.drl".formatted(++number), text);
        }
        var loader = new NarrowLoader(RuleCompiler.class.getClassLoader());
        var builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new ForeignRulesException(errors.stream()
                    .map(error -> "the rules do not compile: "
                            + error.getText().lines().findFirst().orElse(""))
                    .toList());
        }
        var base = services.newKieContainer(release, loader).getKieBase();
        refuseOthers(base, rulePackage, texts);
        return base;
    }

    /** Exactly the rules that were read, in exactly the package that was checked. */
    private static void refuseOthers(KieBase base, String rulePackage, SortedMap<String, String> texts) {
        var read = new TreeSet<String>();
        texts.values().forEach(text -> RULE.matcher(text).results().forEach(found -> read.add(found.group(1))));
        Set<String> compiled = base.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .map(rule -> rule.getPackageName() + "/" + rule.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        var expected = read.stream().map(name -> rulePackage + "/" + name).collect(Collectors.toSet());
        if (!compiled.equals(expected)) {
            throw new ForeignRulesException(List.of("the rules compile to others than were checked: " + compiled));
        }
    }
}
