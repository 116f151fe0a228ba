package no.likevilkar.check.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.figure.Rounded;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.ruleset.Admissible;
import no.likevilkar.check.ruleset.Chosen;
import no.likevilkar.check.ruleset.FormText;
import no.likevilkar.check.ruleset.RuleSetText;

/**
 * What a verdict asks of a rule set, as the checker read it from the rule set's own text.
 *
 * @param header what {@code ruleset.yaml} says
 * @param keys keys and answers by name
 * @param rules rules by id
 * @param choices the value chosen for each parameter figure of the case, by figure id
 * @param forms the forms that the regime prints
 */
public record Declared(
        Header header,
        Map<String, Key> keys,
        Map<String, Rule> rules,
        SortedMap<String, Choice> choices,
        List<FormText> forms) {

    /**
     * @param moneyScale decimals of money
     * @param picksProvider whether a verdict says whom the prices pick
     * @param decides id of the rule whose finding is the outcome
     * @param strengthAlso ids of rules whose finding must agree for the outcome to be robust
     * @param excuses ids of rules that tell of an exemption
     * @param roles which key plays which part of the verdict
     */
    public record Header(
            String id,
            String version,
            String status,
            String digest,
            String algebra,
            int moneyScale,
            boolean picksProvider,
            String decides,
            Set<String> strengthAlso,
            Set<String> excuses,
            Map<String, String> roles) {}

    /**
     * @param unit of its figures
     * @param holder the party that holds a missing value
     * @param assumption whether a case assumes its figures
     * @param estimate values it may have when what was supplied is only an estimate
     * @param rounding how a derived figure is rounded
     * @param stops whether the verdict waits for it when it is missing
     */
    public record Key(
            String unit,
            boolean assumption,
            String holder,
            Optional<Span> estimate,
            Optional<Rounded> rounding,
            boolean stops) {}

    /** Force and citations of a rule. */
    public record Rule(String force, List<String> basis) {
        static final Rule UNKNOWN = new Rule("", List.of());
    }

    /**
     * The value of a parameter for a stretch of time.
     *
     * @param parameter id of the parameter
     * @param gap whether no value holds on at least one day of the stretch
     * @param value the number rules rest on, or all values it may have
     * @param verified whether its source was checked
     * @param policy whether it is a choice of policy
     * @param holder the party that holds a missing value
     * @param nearest nearest days with a value
     */
    public record Choice(
            String parameter,
            boolean gap,
            Span value,
            boolean verified,
            boolean policy,
            String holder,
            List<String> citations,
            List<String> nearest) {}

    /**
     * @param text the rule set as it lies in the bundle
     * @param chosen the choice behind every parameter figure of the case, by figure id
     */
    public static Declared of(RuleSetText text, SortedMap<String, Chosen> chosen) {
        var head = text.head();
        var keys = new TreeMap<String, Key>();
        text.keys()
                .forEach((name, key) -> keys.put(
                        name,
                        new Key(
                                key.unit(),
                                key.assumption(),
                                key.holder(),
                                key.estimate().map(Admissible::span),
                                key.rounding(),
                                key.stops())));
        var rules = new TreeMap<String, Rule>();
        text.rules().forEach(rule -> rules.put(rule.id(), new Rule(rule.force(), rule.basis())));
        var choices = new TreeMap<String, Choice>();
        chosen.forEach((figure, choice) -> choices.put(figure, choice(choice)));
        return new Declared(
                new Header(
                        head.regime(),
                        head.version(),
                        head.status(),
                        text.digest(),
                        head.algebra(),
                        head.moneyScale(),
                        head.picksProvider(),
                        head.decides(),
                        Set.copyOf(head.strengthAlso()),
                        Set.copyOf(head.excuses()),
                        head.roles()),
                keys,
                rules,
                choices,
                text.forms());
    }

    private static Choice choice(Chosen chosen) {
        return new Choice(
                chosen.parameter().id(),
                chosen.isGap(),
                chosen.stated().value(),
                chosen.isVerified(),
                chosen.parameter().policy(),
                chosen.parameter().holder(),
                chosen.citations(),
                chosen.isGap() ? chosen.nearest().stream().map(Object::toString).toList() : List.of());
    }

    /** How money is written. */
    Written.Style money() {
        return Written.money(header.moneyScale());
    }

    /** How figures of a key are written. */
    Written.Style style(String key) {
        String unit = keys.containsKey(key) ? keys.get(key).unit() : "";
        if (unit.equals("money")) {
            return money();
        }
        return unit.equals("unit-price") ? Written::unitPrice : Written::plain;
    }

    /** Whether the rule set has a rule of that id; documents and parameters state figures that no rule made. */
    boolean isRule(String id) {
        return rules.containsKey(id);
    }

    Rule rule(String id) {
        return rules.getOrDefault(id, Rule.UNKNOWN);
    }

    String holder(String key) {
        return keys.containsKey(key) ? keys.get(key).holder() : "none";
    }

    boolean isAssumed(String key) {
        return keys.containsKey(key) && keys.get(key).assumption();
    }

    boolean stops(String key) {
        return keys.containsKey(key) && keys.get(key).stops();
    }

    Optional<Span> estimate(String key) {
        return Optional.ofNullable(keys.get(key)).flatMap(Key::estimate);
    }

    Optional<Rounded> rounding(String key) {
        return Optional.ofNullable(keys.get(key)).flatMap(Key::rounding);
    }

    /** The figure of a subject that plays a part of the verdict, for a period or for the whole case, if any key does. */
    Optional<String> figure(String subject, String role, String period) {
        return Optional.ofNullable(header.roles().get(role)).map(key -> subject + "/" + key + "/" + period);
    }
}
