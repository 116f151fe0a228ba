package no.likevilkar.integration.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.words.RuleSetWords;
import no.likevilkar.model.Period;
import no.likevilkar.verdict.Verdict;

/** What figures, gaps and parties are called in a language. */
final class Names {

    private final String unit;
    private final Map<String, String> called = new HashMap<>();
    private final int periods;
    private final RuleSetWords words;
    private final Texts texts;

    Names(Verdict verdict, Texts texts) {
        var theCase = verdict.theCase();
        this.unit = theCase.unit().id();
        theCase.items().forEach(item -> called.put(item.id(), item.name()));
        theCase.bids().forEach(bid -> called.put(bid.id(), bid.supplier()));
        this.periods = theCase.periods().size();
        this.words = texts.words(verdict.ruleSet());
        this.texts = texts;
    }

    Names(ReadBundle bundle, Texts texts) {
        this.unit = bundle.theCase().step("unit").text("id");
        called.putAll(bundle.names());
        bundle.theCase()
                .steps("ledger")
                .forEach(line -> called.put(line.text("id"), (line.text("id") + " " + line.text("label")).strip()));
        this.periods = bundle.theCase().steps("periods").size();
        this.words = texts.words(bundle.ruleSet());
        this.texts = texts;
    }

    /** What the rule set says, whatever the case. */
    RuleSetWords words() {
        return words;
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
        return words.key(key) + subject(subject).map(name -> " (" + name + ")").orElse("");
    }

    /** The kind of step before its name, unless the name begins with it. */
    String ofKind(String kind, String name) {
        String word = texts.text("step." + kind);
        return name.startsWith(word) ? name : word + ": " + name;
    }

    /** A bid by its supplier's name and its id. */
    String party(String bid) {
        return called.containsKey(bid) ? called.get(bid) + " (" + bid + ")" : bid;
    }

    String holder(String holder) {
        return texts.find("holder." + holder).orElse(holder);
    }

    private Optional<String> subject(String subject) {
        return subject.equals(unit) || subject.equals("parameter")
                ? Optional.empty()
                : Optional.of(called.getOrDefault(subject, subject));
    }
}
