package no.likevilkar.ruleset.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.likevilkar.ruleset.Phase;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** RS-01: each file stands in a phase folder, says so at its head, and is short enough to read. */
final class HeadCheck implements RuleCheck {

    /** What a rule set folder may hold; the rule compiler would also take spreadsheets, Java and decision models. */
    private static final Pattern KNOWN_FILE = Pattern.compile(".+\\.(drl|yaml|properties|md)");

    private static final int LONGEST = 120;

    @Override
    public Stream<Violation> check(RuleSetText set) {
        var strangers = set.paths().stream()
                .filter(path -> !KNOWN_FILE.matcher(path).matches())
                .map(path -> new Violation(
                        "RS-01", path, "-", "a file of another kind", "only .drl, .yaml, .properties and .md"));
        return Stream.concat(strangers, set.files().stream().flatMap(file -> file(file, set.vocabulary())));
    }

    private Stream<Violation> file(DrlFile file, Vocabulary vocabulary) {
        var found = Stream.<Violation>builder();
        if (file.phase().isEmpty()) {
            found.add(file.violation(
                    "RS-01", "the folder of " + file.path(), "a phase folder such as " + Phase.CANDIDATE.folder()));
        }
        long lines = file.text().lines().count();
        if (lines > LONGEST) {
            found.add(file.violation("RS-01", lines + " lines", "at most " + LONGEST + "; split the file by topic"));
        }
        if (file.parsed().isEmpty()) {
            found.add(file.violation("RS-01", "text that does not parse: " + file.errors(), "rules in DRL"));
        }
        file.parsed().ifPresent(parsed -> head(file, parsed, vocabulary, found));
        return found.build();
    }

    private void head(DrlFile file, PackageDescr parsed, Vocabulary vocabulary, Stream.Builder<Violation> found) {
        if (!vocabulary.packageName().equals(parsed.getName())) {
            found.add(file.violation("RS-01", "package " + parsed.getName(), "package " + vocabulary.packageName()));
        }
        if (parsed.getRules().isEmpty()) {
            found.add(file.violation("RS-01", "no rule", "at least one rule, or no file"));
        }
        attribute(file, parsed, "dialect", "java", found);
        file.phase().ifPresent(phase -> attribute(file, parsed, "ruleflow-group", phase.word(), found));
    }

    private void attribute(
            DrlFile file, PackageDescr parsed, String name, String expected, Stream.Builder<Violation> found) {
        var stated = Optional.ofNullable(parsed.getAttribute(name))
                .map(AttributeDescr::getValue)
                .orElse("none");
        var wanted = name + " \"" + expected + "\"";
        if (!stated.equals(expected)) {
            found.add(file.violation("RS-01", name + " " + stated + " at the head", wanted));
        }
        if (parsed.getAttributes().stream()
                        .filter(attribute -> attribute.getName().equals(name))
                        .count()
                > 1) {
            found.add(file.violation("RS-01", name + " more than once at the head", wanted + " once"));
        }
        file.rules().stream()
                .filter(rule -> Optional.ofNullable(
                                rule.source().getAttributes().get(name))
                        .filter(own -> !own.getValue().equals(stated))
                        .isPresent())
                .forEach(rule ->
                        found.add(rule.violation("RS-01", "a " + name + " of its own", wanted + " at the head, once")));
    }
}
