package no.likevilkar.ruleset.check;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * RG-01, RG-02, RG-03, RG-08, RG-09 and RG-10: the messages are those that the rules and the answers of the keys demand, in every language, and
 * no others.
 */
final class MessageCheck {

    private static final Pattern INSERTED = Pattern.compile("\\{[^}]*}?");
    private static final Set<String> OF_A_COMPARISON = Set.of("{0}", "{1}");

    private final Registers registers;
    private final Map<String, Demand> demands = new TreeMap<>();

    /** Why a message must be there: the code when it is not, the rule or key, what it is, and what may be inserted into it. */
    private record Demand(String code, String rule, String what, Set<String> insertable) {}

    private MessageCheck(Registers registers) {
        this.registers = registers;
        registers.rules().forEach(rule -> Stream.of("title", "condition")
                .forEach(what -> demands.put(
                        rule.catalogueId() + "." + what,
                        new Demand("RG-02", rule.catalogueId(), "the rule's title and condition in words", Set.of()))));
        registers.results().forEach(result -> result.endings()
                .forEach(ending -> demands.put(
                        result.rule() + "." + ending,
                        new Demand(
                                "RG-08",
                                result.rule(),
                                "a sentence for each result the rule may have",
                                result.compares() ? OF_A_COMPARISON : Set.of()))));
        registers.keys().forEach(key -> key.answers()
                .forEach(answer -> demands.putIfAbsent(
                        "answer." + answer,
                        new Demand("RG-10", key.name(), "a word for each answer that a key may have", Set.of()))));
    }

    static Stream<Violation> check(Registers registers) {
        var check = new MessageCheck(registers);
        return Stream.of(check.everywhere(), check.demanded(), check.unused(), check.inserted())
                .flatMap(found -> found);
    }

    private Stream<Violation> everywhere() {
        var all = registers.messages().values().stream()
                .flatMap(messages -> messages.stringPropertyNames().stream())
                .collect(Collectors.toSet());
        var found = Stream.<Violation>builder();
        Registers.LANGUAGES.forEach(language -> all.stream()
                .filter(key -> text(language, key).isBlank())
                .forEach(key -> found.add(new Violation(
                        "RG-01", file(language), "-", "no message " + key, "the same messages in every language"))));
        registers.messages().keySet().stream()
                .filter(language -> !Registers.LANGUAGES.contains(language))
                .forEach(language -> found.add(new Violation(
                        "RG-01", file(language), "-", "language " + language, "one of " + Registers.LANGUAGES)));
        return found.build();
    }

    private Stream<Violation> demanded() {
        return Registers.LANGUAGES.stream().flatMap(language -> demands.entrySet().stream()
                .filter(demand -> text(language, demand.getKey()).isBlank())
                .map(demand -> new Violation(
                        demand.getValue().code(),
                        file(language),
                        demand.getValue().rule(),
                        "no message " + demand.getKey(),
                        demand.getValue().what())));
    }

    /** What stands under the name of a rule is used only when that rule demands it. */
    private Stream<Violation> unused() {
        return registers.messages().keySet().stream()
                .flatMap(language -> messages(language).stringPropertyNames().stream()
                        .filter(key -> !registers.otherMessages().contains(key) && !demands.containsKey(key))
                        .filter(key -> registers.keys().stream()
                                .noneMatch(of -> key.equals(of.name()) || key.startsWith(of.name() + ".")))
                        .map(key -> new Violation(
                                "RG-03",
                                file(language),
                                "-",
                                "message " + key,
                                "a message that a rule, a key or the program uses")));
    }

    private Stream<Violation> inserted() {
        var found = Stream.<Violation>builder();
        demands.forEach((key, demand) -> {
            var anywhere = new TreeSet<String>();
            Registers.LANGUAGES.forEach(language -> anywhere.addAll(insertedInto(text(language, key))));
            Registers.LANGUAGES.stream()
                    .filter(language -> !text(language, key).isBlank())
                    .forEach(language -> {
                        var own = insertedInto(text(language, key));
                        own.stream()
                                .filter(place -> !demand.insertable().contains(place))
                                .forEach(place -> found.add(new Violation(
                                        "RG-09",
                                        file(language),
                                        demand.rule(),
                                        place + " in message " + key,
                                        "one of " + new TreeSet<>(demand.insertable()))));
                        anywhere.stream()
                                .filter(place -> !own.contains(place))
                                .forEach(place -> found.add(new Violation(
                                        "RG-09",
                                        file(language),
                                        demand.rule(),
                                        "no " + place + " in message " + key,
                                        "the same inserted in every language")));
                    });
        });
        return found.build();
    }

    private static Set<String> insertedInto(String text) {
        return INSERTED.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(String language, String key) {
        return messages(language).getProperty(key, "");
    }

    private Properties messages(String language) {
        return registers.messages().getOrDefault(language, new Properties());
    }

    private static String file(String language) {
        return "messages_" + language + ".properties";
    }
}
