package no.likevilkar.integration.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.Assessment;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;

/** Which rules were seen at work, in which samples and rule cases, from the traces of their assessments. */
final class RuleCoverage {

    /** Where a case was seen: a sample by its folder, a rule case by its file and name. */
    enum Where {
        SAMPLE("samples"),
        RULE_CASE("rule cases");

        private final String plural;

        Where(String plural) {
            this.plural = plural;
        }
    }

    /** What a trace says of a rule in one case. A rule that asks for something fires too; then it is the gap that counts. */
    private enum Seen {
        GAP,
        FIRED,
        NOT_FIRED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private record OneCase(Where where, String name, Map<String, Seen> rules) {}

    private final RuleSet ruleSet;
    private final List<OneCase> cases = new ArrayList<>();
    private int leftOut;

    RuleCoverage(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** Adds what the trace of a case says. A question that every answer was tried for stands in no run of it, so that is asked apart. */
    RuleCoverage add(Where where, String name, Assessment assessment) {
        var seen = new LinkedHashMap<String, Seen>();
        new String(assessment.trace().bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> StrictJson.object("trace", line.getBytes(StandardCharsets.UTF_8)))
                .forEach(step -> {
                    switch ((String) step.get("kind")) {
                        case "fired" -> seen.merge((String) step.get("rule"), Seen.FIRED, RuleCoverage::more);
                        case "gap", "question" -> seen.put((String) step.get("rule"), Seen.GAP);
                        default -> {}
                    }
                });
        assessment
                .exploration()
                .questions()
                .values()
                .forEach(asked -> seen.put(asked.question().rule(), Seen.GAP));
        cases.add(new OneCase(where, name, Map.copyOf(seen)));
        return this;
    }

    private static Seen more(Seen one, Seen other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Ids of rules that neither a sample nor a rule case shows at work, in order. */
    List<String> neverSeen() {
        var ids = new TreeSet<String>();
        ruleSet.rules().forEach(rule -> ids.add(rule.id()));
        cases.forEach(one -> ids.removeAll(one.rules().keySet()));
        return List.copyOf(ids);
    }

    /** Whether a rule of a file is among those never seen. */
    boolean hasUnseenIn(String file) {
        var unseen = neverSeen();
        return ruleSet.rules().stream().anyMatch(rule -> rule.file().equals(file) && unseen.contains(rule.id()));
    }

    /** Counts a rule case that was not run. */
    void leaveOut() {
        leftOut++;
    }

    /** Rule by rule in order of id: where it fired, where it left a gap, and in how many cases it did not fire. */
    String report() {
        var text = new StringBuilder("Rules of %s at work: %d rules, %d samples, %d rule cases (%d left out)\n"
                .formatted(
                        ruleSet.header().name(),
                        ruleSet.rules().size(),
                        in(Where.SAMPLE).size(),
                        in(Where.RULE_CASE).size(),
                        leftOut));
        text.append("In neither: ").append(neverSeen().isEmpty() ? "none" : String.join(", ", neverSeen()));
        text.append("\nIn rule cases alone: ").append(inRuleCasesAlone()).append('\n');
        ruleSet.rules().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(rule -> rule(rule, text));
        return text.toString();
    }

    private List<OneCase> in(Where where) {
        return cases.stream().filter(one -> one.where() == where).toList();
    }

    private String inRuleCasesAlone() {
        var ids = new TreeSet<String>();
        in(Where.RULE_CASE).forEach(one -> ids.addAll(one.rules().keySet()));
        in(Where.SAMPLE).forEach(one -> ids.removeAll(one.rules().keySet()));
        return ids.isEmpty() ? "none" : ids.size() + ": " + String.join(", ", ids);
    }

    private void rule(RuleDescription rule, StringBuilder text) {
        text.append("\n%s (%s)\n".formatted(rule.id(), rule.file()));
        for (Where where : Where.values()) {
            var names = new EnumMap<Seen, List<String>>(Seen.class);
            in(where).forEach(one -> names.computeIfAbsent(
                            one.rules().getOrDefault(rule.id(), Seen.NOT_FIRED), ignored -> new ArrayList<>())
                    .add(one.name()));
            text.append("  ").append(where.plural).append(": ");
            text.append(names.entrySet().stream()
                            .map(entry -> entry.getKey().word() + " "
                                    + entry.getValue().size())
                            .collect(Collectors.joining(", ")))
                    .append('\n');
            names.forEach((seen, all) -> {
                if (seen != Seen.NOT_FIRED) {
                    all.forEach(name -> text.append("    %-5s %s\n".formatted(seen.word(), name)));
                }
            });
        }
    }
}
