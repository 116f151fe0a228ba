package no.likevilkar.integration.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.definition.Labels;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.model.Period;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict;

/** What figures, gaps and parties are called in a language. */
final class Names {

    private final String unit;
    private final Map<String, String> called = new HashMap<>();
    private final int periods;
    private final RuleSet ruleSet;
    private final Texts texts;

    Names(Verdict verdict, Texts texts) {
        var theCase = verdict.theCase();
        this.unit = theCase.unit().id();
        theCase.items().forEach(item -> called.put(item.id(), item.name()));
        theCase.bids().forEach(bid -> called.put(bid.id(), bid.supplier()));
        this.periods = theCase.periods().size();
        this.ruleSet = verdict.ruleSet();
        this.texts = texts;
    }

    Names(ReadBundle bundle, Texts texts) {
        this.unit = bundle.theCase().step("unit").text("id");
        called.putAll(bundle.names());
        bundle.theCase()
                .steps("ledger")
                .forEach(line -> called.put(line.text("id"), (line.text("id") + " " + line.text("label")).strip()));
        this.periods = bundle.theCase().steps("periods").size();
        this.ruleSet = bundle.ruleSet();
        this.texts = texts;
    }

    /** Of a figure by its id: subject, key and period; only what is needed to tell it from others. */
    String figure(String id) {
        String[] parts = id.split("/");
        return parts.length < 2 ? id : figure(parts[0], parts[1], parts.length > 2 ? parts[2] : Period.WHOLE);
    }

    String figure(String subject, String key, String period) {
        boolean tellPeriod = !period.isEmpty() && !period.equals(Period.WHOLE) && periods > 1;
        return step(subject, key) + (tellPeriod ? ", " + period : "");
    }

    /** Of a figure whose period stands elsewhere. */
    String step(String subject, String key) {
        return key(key) + subject(subject).map(name -> " (" + name + ")").orElse("");
    }

    /** What an exclusive group chooses between. */
    String group(String id) {
        return ruleSet.header().groups().stream()
                .filter(group -> group.id().equals(id))
                .map(group -> in(group.label()))
                .findFirst()
                .orElse(id);
    }

    /** The kind of step before its name, unless the name begins with it. */
    String ofKind(String kind, String name) {
        String word = texts.text("step." + kind);
        return name.startsWith(word) ? name : word + ": " + name;
    }

    String parameter(String id) {
        return ruleSet.parameters()
                .find(bare(id))
                .map(ParameterDefinition::label)
                .map(this::in)
                .orElse(id);
    }

    /** The document that would settle a missing value. */
    Optional<String> settledBy(String key) {
        return ruleSet.keys()
                .find(bare(key))
                .flatMap(Key::settledBy)
                .or(() -> ruleSet.parameters().find(bare(key)).flatMap(ParameterDefinition::settledBy))
                .map(this::in);
    }

    /** A bid by its supplier's name and its id. */
    String party(String bid) {
        return called.containsKey(bid) ? called.get(bid) + " (" + bid + ")" : bid;
    }

    String holder(String holder) {
        return texts.find("holder." + holder).orElse(holder);
    }

    private String key(String key) {
        return ruleSet.keys()
                        .find(bare(key))
                        .map(Key::label)
                        .or(() -> ruleSet.parameters().find(bare(key)).map(ParameterDefinition::label))
                        .map(this::in)
                        .orElse(key)
                + (key.contains(":") ? " " + key.substring(key.indexOf(':') + 1) : "");
    }

    private Optional<String> subject(String subject) {
        return subject.equals(unit) || subject.equals("parameter")
                ? Optional.empty()
                : Optional.of(called.getOrDefault(subject, subject));
    }

    private String in(Labels labels) {
        return labels.in(texts.language().name());
    }

    /** A parameter's key may name its dimension after a colon. */
    private static String bare(String key) {
        return key.replaceAll(":.*", "");
    }
}
