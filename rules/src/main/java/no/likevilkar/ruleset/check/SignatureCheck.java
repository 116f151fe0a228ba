package no.likevilkar.ruleset.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** RS-02: a rule has an id of its own, a sentence, and metadata in bare words. */
final class SignatureCheck implements RuleCheck {

    private static final List<String> REQUIRED = List.of("phase", "basis", "force", "needs", "gives");
    private static final Set<String> KNOWN = Set.of("phase", "basis", "force", "needs", "gives", "generic");
    private static final Set<String> FORCES = Set.of("LAW", "SOFT_LAW", "PROPOSAL", "BENCHMARK");
    private static final Pattern TEXT = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end\\s*$");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");

    @Override
    public Stream<Violation> check(RuleSetText set) {
        var found = Stream.<Violation>builder();
        var places = new HashMap<String, String>();
        set.files().forEach(file -> form(file, found));
        for (var rule : set.rules()) {
            name(rule, places, found);
            metadata(rule, found);
        }
        return found.build();
    }

    /** Catalogue and report take the text of a rule by its first and last line; a rule they would miss is refused. */
    private void form(DrlFile file, Stream.Builder<Violation> found) {
        var seen =
                TEXT.matcher(file.text()).results().map(rule -> rule.group(1)).toList();
        var read = file.rules().stream().map(rule -> rule.source().getName()).toList();
        if (!seen.equals(read)) {
            found.add(file.violation(
                    "RS-02",
                    "rules " + read + " of which " + seen + " stand plainly",
                    "each rule from a line that begins with rule \"…\" to a line that holds end alone"));
        }
    }

    private void name(DrlRule rule, Map<String, String> places, Stream.Builder<Violation> found) {
        if (rule.name().isEmpty()) {
            found.add(rule.violation(
                    "RS-02", "name \"" + rule.source().getName() + "\"", "an id such as NO-C13, then a sentence"));
        }
        var before = places.putIfAbsent(rule.id(), rule.file().path());
        if (before != null) {
            found.add(rule.violation(
                    "RS-02", "an id that stands already in " + before, "an id of its own; ids are never reused"));
        }
    }

    private void metadata(DrlRule rule, Stream.Builder<Violation> found) {
        var metadata = rule.metadata();
        metadata.duplicated()
                .forEach(name -> found.add(rule.violation(
                        "RS-02", "@" + name + " twice", "once, as a list; the engine drops the second in silence")));
        metadata.words().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> found.add(rule.violation("RS-02", "@" + name, "one of " + REQUIRED + " or generic")));
        REQUIRED.stream()
                .filter(name -> metadata.get(name).isEmpty())
                .forEach(name -> found.add(rule.violation("RS-02", "no @" + name, "@" + name + "( … ) with bare ids")));
        metadata.words().forEach((name, words) -> words.stream()
                .filter(word -> !BARE.matcher(word).matches())
                .forEach(word -> found.add(rule.violation(
                        "RS-02", "@" + name + " with " + word, "bare ids without quotes, parted by commas"))));
        words(rule, found);
    }

    private void words(DrlRule rule, Stream.Builder<Violation> found) {
        var metadata = rule.metadata();
        rule.file()
                .phase()
                .filter(phase -> !metadata.get("phase").isEmpty()
                        && !metadata.get("phase").equals(List.of(phase.word())))
                .ifPresent(phase -> found.add(rule.violation(
                        "RS-02",
                        "@phase(" + String.join(", ", metadata.get("phase")) + ")",
                        "@phase(" + phase.word() + ")")));
        if (!metadata.get("force").isEmpty()
                && (metadata.get("force").size() > 1
                        || !FORCES.contains(metadata.get("force").get(0)))) {
            found.add(rule.violation(
                    "RS-02",
                    "@force(" + String.join(", ", metadata.get("force")) + ")",
                    "one of LAW, SOFT_LAW, PROPOSAL, BENCHMARK"));
        }
        if (metadata.words().containsKey("generic") && !metadata.isGeneric()) {
            found.add(rule.violation("RS-02", "@generic" + metadata.get("generic"), "@generic(true) or nothing"));
        }
        if (metadata.get("needs").contains("none") && metadata.get("needs").size() > 1
                || metadata.get("gives").contains("none")) {
            found.add(rule.violation(
                    "RS-02", "none where something stands", "@needs(none) alone; @gives always names something"));
        }
    }
}
