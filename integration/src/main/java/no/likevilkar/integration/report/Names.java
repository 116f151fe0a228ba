package no.likevilkar.integration.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.words.RuleSetWords;
import no.likevilkar.model.Period;

/** What figures, rules, parties and things of the case are called in one language. No id is shown where there is a name. */
final class Names {

    /** The amount of a ledger line is called as the line is. */
    private static final String LINE_AMOUNT = "line.amount";

    private final Speech speech;
    private final RuleSetWords words;
    private final String unit;
    private final boolean severalPeriods;
    private final Map<String, Object> subjects = new HashMap<>();

    Names(BundleText bundle, Speech speech) {
        this.speech = speech;
        this.words = new RuleSetWords(bundle.ruleSet(), speech.language());
        this.unit = bundle.theCase().entry("unit").text("id");
        this.severalPeriods = bundle.theCase().list("periods").size() > 1;
        bundle.theCase().entries("items").forEach(item -> name(item.text("id"), item.get("name")));
        bundle.theCase().entries("bids").forEach(bid -> name(bid.text("id"), bid.get("supplier")));
        bundle.theCase().entries("ledger").forEach(line -> name(line.text("id"), line.get("label")));
        bundle.theCase().entries("priceLines").forEach(line -> name(line.text("id"), line.get("name")));
    }

    /** What the rule set says, whatever the case. */
    RuleSetWords words() {
        return words;
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
        if (key.equals(LINE_AMOUNT)) {
            return String.valueOf(subjects.getOrDefault(subject, subject));
        }
        return words.key(key) + subject(subject).map(name -> " (" + name + ")").orElse("");
    }

    /** What a subject is called; empty for the unit and for parameters, which need no telling. */
    Optional<String> subject(String subject) {
        return subject.equals(unit) || subject.equals("parameter")
                ? Optional.empty()
                : Optional.of(String.valueOf(subjects.getOrDefault(subject, subject)));
    }

    /** The title of a rule, whatever its part. */
    String rule(String id) {
        String whole = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        return words.message(whole + ".title").orElseGet(() -> speech.word("rule", whole));
    }

    String holder(String holder) {
        return subject(holder).filter(name -> !name.equals(holder)).orElseGet(() -> speech.word("holder", holder));
    }
}
