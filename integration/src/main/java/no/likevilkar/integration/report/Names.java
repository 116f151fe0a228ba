package no.likevilkar.integration.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.definition.Labels;
import no.likevilkar.model.Period;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;

/** What figures, rules, parties and things of the case are called in one language. No id is shown where there is a name. */
final class Names {

    private final Speech speech;
    private final RuleSet ruleSet;
    private final String unit;
    private final boolean severalPeriods;
    private final Map<String, Object> subjects = new HashMap<>();

    Names(BundleText bundle, Speech speech) {
        this.speech = speech;
        this.ruleSet = bundle.ruleSet();
        this.unit = bundle.theCase().entry("unit").text("id");
        this.severalPeriods = bundle.theCase().list("periods").size() > 1;
        bundle.theCase().entries("items").forEach(item -> name(item.text("id"), item.get("name")));
        bundle.theCase().entries("bids").forEach(bid -> name(bid.text("id"), bid.get("supplier")));
        bundle.theCase().entries("ledger").forEach(line -> name(line.text("id"), line.get("label")));
        bundle.theCase().entries("priceLines").forEach(line -> name(line.text("id"), line.get("name")));
    }

    /** A thing is called by its name; where that is withheld or empty, by its id. */
    private void name(String id, Object name) {
        subjects.put(id, Speech.open(name).filter(text -> !text.isBlank()).orElse(id));
    }

    /** Of a figure by its id: subject, key and period; only what is needed to tell it from others. */
    String figure(String id) {
        String[] parts = id.split("/");
        return parts.length < 2 ? id : figure(parts[0], parts[1], parts.length > 2 ? parts[2] : Period.WHOLE);
    }

    String figure(String subject, String key, String period) {
        boolean tell = severalPeriods && !period.isEmpty() && !period.equals(Period.WHOLE);
        return step(subject, key) + (tell ? ", " + period : "");
    }

    /** Of a figure whose period stands elsewhere. */
    String step(String subject, String key) {
        return key(key) + subject(subject).map(name -> " (" + name + ")").orElse("");
    }

    /** What a subject is called; empty for the unit and for parameters, which need no telling. */
    Optional<String> subject(String subject) {
        return subject.equals(unit) || subject.equals("parameter")
                ? Optional.empty()
                : Optional.of(String.valueOf(subjects.getOrDefault(subject, subject)));
    }

    String key(String key) {
        String dimension = key.contains(":") ? " " + key.substring(key.indexOf(':') + 1) : "";
        return ruleSet.keys()
                        .find(bare(key))
                        .map(Key::label)
                        .or(() -> ruleSet.parameters().find(bare(key)).map(ParameterDefinition::label))
                        .map(this::in)
                        .orElse(key)
                + dimension;
    }

    /** The unit in which values of a key are written. */
    String unitOf(String key) {
        return ruleSet.keys()
                .find(bare(key))
                .map(Key::unit)
                .or(() -> ruleSet.parameters().find(bare(key)).map(ParameterDefinition::unit))
                .orElse("");
    }

    /** Of a figure by its id. */
    String unitOfFigure(String id) {
        String[] parts = id.split("/");
        return parts.length < 2 ? "" : unitOf(parts[1]);
    }

    /** The document that would settle a missing value. */
    Optional<String> settledBy(String key) {
        return ruleSet.keys()
                .find(bare(key))
                .flatMap(Key::settledBy)
                .or(() -> ruleSet.parameters().find(bare(key)).flatMap(ParameterDefinition::settledBy))
                .map(this::in);
    }

    /** The title of a rule, whatever its part. */
    String rule(String id) {
        String whole = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        return ruleSet.messages().find(speech.language(), whole + ".title").orElseGet(() -> speech.word("rule", whole));
    }

    /** The sentence of the rule set for what a rule found. */
    Optional<String> sentence(String messageKey) {
        return ruleSet.messages().find(speech.language(), messageKey);
    }

    String group(String id) {
        return ruleSet.header().groups().stream()
                .filter(group -> group.id().equals(id))
                .map(group -> in(group.label()))
                .findFirst()
                .orElse(id);
    }

    String holder(String holder) {
        return subject(holder).filter(name -> !name.equals(holder)).orElseGet(() -> speech.word("holder", holder));
    }

    String answer(String answer) {
        return speech.word("answer", answer);
    }

    String in(Labels labels) {
        return labels.in(speech.language());
    }

    /** A parameter's key may name its dimension after a colon. */
    static String bare(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }
}
