package no.likevilkar.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.fact.Mapping;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;

/** Holds a case against what the rule set declares, so that a misspelt key is an objection and never a silent gap. */
public final class CaseCheck {

    /** The table of every rule set that says what a code of a chart means for cost. */
    private static final String CLASSES = "art-class";

    private final Case theCase;
    private final RuleSet ruleSet;
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> periods = new HashSet<>();
    private final List<Objection> objections = new ArrayList<>();

    private CaseCheck(Case theCase, RuleSet ruleSet) {
        this.theCase = theCase;
        this.ruleSet = ruleSet;
        subjects.add(theCase.unit().id());
        theCase.bids().stream().map(Bid::id).forEach(subjects::add);
        theCase.items().stream().map(Item::id).forEach(subjects::add);
        theCase.ledger().stream().map(LedgerLine::id).forEach(subjects::add);
        theCase.periods().stream().map(Period::id).forEach(periods::add);
    }

    /** Everything in the case that the rule set does not know, in order. */
    public static List<Objection> objections(Case theCase, RuleSet ruleSet) {
        return new CaseCheck(theCase, ruleSet).all();
    }

    private List<Objection> all() {
        checkHead();
        theCase.inputs().forEach(this::checkInput);
        theCase.answers().forEach(this::checkAnswer);
        checkAccepted();
        objections.addAll(ItemCheck.objections(theCase, ruleSet.header()));
        theCase.items().forEach(item -> checkSubject("CAS-706", "owner of item " + item.id(), item.owner()));
        for (LedgerLine line : theCase.ledger()) {
            checkSubject("CAS-706", "ledger line " + line.id(), line.owner());
            checkPeriod("ledger line " + line.id(), line.period());
        }
        checkCodes();
        for (PriceLine line : theCase.priceLines()) {
            checkSubject("CAS-706", "price line " + line.id(), line.bid());
            checkPeriod("price line " + line.id(), line.period());
        }
        return objections.stream()
                .sorted((a, b) -> (a.code() + a.place()).compareTo(b.code() + b.place()))
                .toList();
    }

    private void checkHead() {
        var header = ruleSet.header();
        if (!theCase.currency().equals(header.currency())) {
            object(
                    "CAS-701",
                    "currency",
                    theCase.currency(),
                    header.currency(),
                    "Give every amount in " + header.currency() + ".");
        }
        if (!header.sectors().contains(theCase.unit().sector())) {
            object(
                    "CAS-702",
                    "sector",
                    theCase.unit().sector(),
                    String.join(", ", header.sectors()),
                    "Use a sector that the rule set declares.");
        }
    }

    /**
     * A ledger line whose code no table knows would be in no sum, unseen. Of a rule set without that table no line has a class, and
     * none needs one.
     */
    private void checkCodes() {
        var known = ruleSet.mappings().stream()
                .filter(mapping -> mapping.table().equals(CLASSES))
                .map(Mapping::from)
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            return;
        }
        theCase.ledger().stream()
                .filter(line -> !known.contains(line.art()))
                .collect(Collectors.groupingBy(LedgerLine::art, TreeMap::new, Collectors.toList()))
                .forEach((code, lines) -> object(
                        "CAS-714",
                        "ledger line " + lines.get(0).id()
                                + (lines.size() > 1 ? " and " + (lines.size() - 1) + " more" : ""),
                        code,
                        "a code of a chart that rule set " + ruleSet + " has classes for",
                        "Assess it under a rule set that knows the chart, or give the accounts by another chart."));
    }

    private void checkInput(Input input) {
        String place = input.key() + " of " + input.subject() + " in " + input.period();
        var key = ruleSet.keys().find(input.key());
        if (key.isEmpty() || key.get().isAnswer() || !key.get().input()) {
            object(
                    "CAS-703",
                    place,
                    input.key(),
                    "a key for numbers that rule set " + ruleSet + " declares as input",
                    "Correct the key; closest: " + closest(input.key(), false) + ".");
        } else if (key.get().perPeriod()) {
            checkPeriod(place, input.period());
        } else if (!input.period().equals(Period.WHOLE)) {
            object(
                    "CAS-708",
                    place,
                    input.period(),
                    "all periods together, for there is one " + input.key() + " in a case",
                    "Say it with period=\"" + Period.WHOLE + "\".");
        }
        checkSubject("CAS-706", place, input.subject());
    }

    private void checkAnswer(Answer answer) {
        String place = answer.key() + " of " + answer.subject();
        var key = ruleSet.keys().find(answer.key());
        if (key.isEmpty() || !key.get().isAnswer()) {
            object(
                    "CAS-704",
                    place,
                    answer.key(),
                    "a question that rule set " + ruleSet + " declares",
                    "Correct the key; closest: " + closest(answer.key(), true) + ".");
        } else if (!key.get().answers().contains(answer.value())) {
            object(
                    "CAS-707",
                    place,
                    answer.value(),
                    String.join(" or ", key.get().answers()),
                    "Give one of these answers.");
        }
        checkSubject("CAS-706", place, answer.subject());
    }

    /** Two accepted statements on one matter that differ: nobody but the officer can say which holds. */
    private void checkAccepted() {
        theCase.inputs().stream()
                .filter(input -> input.provenance().standing() == Standing.ACCEPTED)
                .collect(Collectors.groupingBy(
                        input -> input.key() + " of " + input.subject() + " in " + input.period(),
                        Collectors.mapping(
                                input -> input.value().stripTrailingZeros().toPlainString(), Collectors.toSet())))
                .forEach(this::objectToDifferent);
        theCase.answers().stream()
                .filter(answer -> answer.provenance().standing() == Standing.ACCEPTED)
                .collect(Collectors.groupingBy(
                        answer -> answer.key() + " of " + answer.subject(),
                        Collectors.mapping(Answer::value, Collectors.toSet())))
                .forEach(this::objectToDifferent);
    }

    private void objectToDifferent(String place, Set<String> values) {
        if (values.size() > 1) {
            object(
                    "CAS-709",
                    place,
                    String.join(" and ", values.stream().sorted().toList()),
                    "one accepted value",
                    "Let the officer accept one of them.");
        }
    }

    private void checkSubject(String code, String place, String subject) {
        if (!subjects.contains(subject)) {
            object(
                    code,
                    place,
                    subject,
                    "the id of the unit, a bid, an item or a ledger line of the case",
                    "Correct the id.");
        }
    }

    private void checkPeriod(String place, String period) {
        if (!periods.contains(period)) {
            object(
                    "CAS-708",
                    place,
                    period,
                    "a period of the case: "
                            + String.join(", ", periods.stream().sorted().toList()),
                    "Correct the period.");
        }
    }

    private String closest(String name, boolean answer) {
        return ruleSet.keys().all().stream()
                .filter(key -> key.input() || key.isAnswer())
                .filter(key -> key.isAnswer() == answer)
                .map(Key::name)
                .filter(known -> known.startsWith(name.substring(0, Math.min(3, name.length()))))
                .limit(3)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), found -> found.isEmpty() ? "none" : found));
    }

    private void object(String code, String place, String found, String expected, String remedy) {
        objections.add(new Objection(code, place, "\"" + found + "\"", expected, remedy));
    }
}
