package no.likevilkar.check.ruleset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code ruleset.yaml} says.
 *
 * @param regime body of rules
 * @param version its version
 * @param status draft or released
 * @param validFrom first as-of day
 * @param validTo last as-of day; empty while it is the newest
 * @param algebra version of the formula algebra
 * @param facts version of the fact model
 * @param currency currency of its money
 * @param moneyScale decimals of money, two where it says nothing
 * @param picksProvider whether its verdicts say whom the prices pick
 * @param decides rule whose finding is the outcome
 * @param strengthAlso rules whose finding must agree for the outcome to be robust
 * @param excuses rules that tell of an exemption
 * @param items kinds of item
 * @param yearly kinds of item that begin anew each year on their first day
 * @param fiscalYearFrom number of the month in which a fiscal year begins
 * @param sectors sectors
 * @param groups exclusive groups in the order in which they are settled
 * @param roles which key plays which part of the verdict; parts that no key plays are left out
 */
public record Head(
        String regime,
        String version,
        String status,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String algebra,
        String facts,
        String currency,
        int moneyScale,
        boolean picksProvider,
        String decides,
        List<String> strengthAlso,
        List<String> excuses,
        List<String> items,
        List<String> yearly,
        int fiscalYearFrom,
        List<String> sectors,
        List<Group> groups,
        Map<String, String> roles) {

    /**
     * @param id for example {@code K1}
     * @param perSubject whether each subject has a choice of its own; else there is one for the owner
     */
    public record Group(String id, boolean perSubject) {}

    /** Every part that a key may play. */
    private static final Set<String> PARTS = Set.of(
            "stated",
            "booked",
            "own",
            "full",
            "neutral",
            "netOfHandicaps",
            "perUnit",
            "volume",
            "difference",
            "percent",
            "bookedOfPeriod",
            "neutralOfPeriod",
            "bidStated",
            "bidComparable",
            "bidStatedOfPeriod",
            "avoidable",
            "bidPlusTransition",
            "tolerance",
            "support",
            "chart");

    private static final Set<String> NAMES = Set.of(
            "id",
            "version",
            "status",
            "validFrom",
            "validTo",
            "algebra",
            "facts",
            "currency",
            "moneyScale",
            "picksProvider",
            "decides",
            "strengthAlso",
            "excuses",
            "items",
            "belongs",
            "single",
            "yearly",
            "fiscalYearFrom",
            "sectors",
            "groups",
            "roles");

    static Head read(Entry entry) {
        entry.only(NAMES);
        var roles = new TreeMap<String, String>();
        entry.entry("roles")
                .map(all -> all.only(PARTS))
                .ifPresent(all -> all.content().keySet().forEach(role -> roles.put(role, all.text(role))));
        refuseUndeclaredKinds(entry);
        return new Head(
                entry.text("id"),
                entry.text("version"),
                entry.word("status", Set.of("draft", "released")),
                entry.requiredDay("validFrom"),
                entry.day("validTo"),
                entry.text("algebra"),
                entry.text("facts"),
                entry.text("currency"),
                entry.optional("moneyScale").isPresent() ? entry.count("moneyScale", 12) : 2,
                entry.flag("picksProvider"),
                entry.text("decides"),
                entry.words("strengthAlso"),
                entry.words("excuses"),
                entry.words("items"),
                entry.words("yearly"),
                month(entry),
                entry.words("sectors"),
                entry.entries("groups").stream().map(Head::group).toList(),
                roles);
    }

    /** Wherever kinds of item are named, they are among those that the rule set knows. */
    private static void refuseUndeclaredKinds(Entry entry) {
        var known = new HashSet<>(entry.words("items"));
        refuseOthers(entry.place() + ".single", entry.words("single"), known);
        refuseOthers(entry.place() + ".yearly", entry.words("yearly"), known);
        entry.entry("belongs").ifPresent(all -> {
            refuseOthers(all.place(), all.content().keySet(), known);
            known.add("provider");
            all.content().keySet().forEach(kind -> refuseOthers(all.place() + "." + kind, all.words(kind), known));
        });
    }

    private static void refuseOthers(String place, Collection<String> kinds, Set<String> known) {
        kinds.stream().filter(kind -> !known.contains(kind)).findFirst().ifPresent(kind -> {
            throw new RuleSetException(place, kind, "a kind of items");
        });
    }

    private static int month(Entry entry) {
        var month = entry.optional("fiscalYearFrom").orElse("1");
        if (!month.matches("[1-9]|1[0-2]")) {
            throw new RuleSetException("ruleset.yaml.fiscalYearFrom", month, "a month from 1 to 12");
        }
        return Integer.parseInt(month);
    }

    private static Group group(Entry entry) {
        entry.only(Set.of("id", "scope", "label"));
        return new Group(
                entry.text("id"), entry.word("scope", Set.of("subject", "unit")).equals("subject"));
    }
}
