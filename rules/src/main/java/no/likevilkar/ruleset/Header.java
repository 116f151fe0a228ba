package no.likevilkar.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Labels;
import no.likevilkar.definition.Yaml;

/**
 * What {@code ruleset.yaml} says of a rule set.
 *
 * @param regime id of the regime
 * @param version version, for example {@code 2026.0}
 * @param released whether it is frozen; else it is a draft, and a verdict says so
 * @param validFrom first as-of day for which it may be chosen
 * @param validTo last such day; empty while it is the newest
 * @param algebra version of the formula algebra it is written against
 * @param facts version of the fact model it is written against
 * @param currency currency of its money
 * @param moneyScale decimals with which its verdicts write money
 * @param picksProvider whether its verdicts say whom the prices pick
 * @param decides id of the rule whose finding is the outcome
 * @param strengthAlso ids of rules whose finding must agree for the outcome to be robust
 * @param excuses ids of rules that tell of an exemption: where one is met, the verdict lists it as excused
 * @param items kinds of item it knows
 * @param belongs the kinds, or the word provider, that items of a kind may belong to; a kind that is not named may belong to anything
 * @param single kinds of item of which a case has at most one
 * @param yearly kinds of item that begin anew each year on the day and month of their first day
 * @param fiscalYearFrom month in which a fiscal year begins, 1 to 12; it is named by the year in which it ends
 * @param sectors sectors it knows
 * @param groups exclusive groups in the order in which they are settled
 * @param roles which key plays which part of the verdict; a part it leaves out is empty there
 */
public record Header(
        String regime,
        String version,
        boolean released,
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
        Map<String, List<String>> belongs,
        List<String> single,
        List<String> yearly,
        int fiscalYearFrom,
        List<String> sectors,
        List<Group> groups,
        Map<String, String> roles) {

    /** What stands for the unit and the bids where kinds of item are named. */
    public static final String PROVIDER = "provider";

    /** Every part that a key may play in a verdict. Any other name is refused: a misspelt one would silently do nothing. */
    public static final List<String> ROLES = List.of(
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

    /**
     * An exclusive group: one of its members enters the ladder.
     *
     * @param id id, for example {@code K1}
     * @param perSubject whether there is one choice for each subject; else one for the unit
     * @param label what is chosen, in three languages
     */
    public record Group(String id, boolean perSubject, Labels label) {}

    static Header read(String file, String text) {
        var yaml = Yaml.mapping(file, text)
                .only(
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
        return new Header(
                yaml.text("id"),
                yaml.text("version"),
                released(yaml),
                yaml.date("validFrom"),
                yaml.optionalDate("validTo"),
                yaml.text("algebra"),
                yaml.text("facts"),
                yaml.text("currency"),
                moneyScale(yaml),
                yaml.flag("picksProvider"),
                yaml.text("decides"),
                yaml.words("strengthAlso"),
                yaml.words("excuses"),
                yaml.words("items"),
                belongs(yaml),
                kinds(yaml, "single", yaml.words("single")),
                kinds(yaml, "yearly", yaml.words("yearly")),
                month(yaml),
                yaml.words("sectors"),
                yaml.mappings("groups").stream().map(Header::group).toList(),
                roles(yaml));
    }

    /** Two decimals where it says nothing. */
    private static int moneyScale(Yaml yaml) {
        return yaml.optionalText("moneyScale")
                .map(text -> {
                    if (!text.matches("[0-9]|1[0-2]")) {
                        throw new DefinitionException(yaml.place() + ".moneyScale", "a whole number up to 12", text);
                    }
                    return Integer.valueOf(text);
                })
                .orElse(2);
    }

    private static Map<String, String> roles(Yaml yaml) {
        yaml.optionalMapping("roles").ifPresent(roles -> roles.only(ROLES.toArray(String[]::new)));
        return yaml.wordMap("roles");
    }

    private static Map<String, List<String>> belongs(Yaml yaml) {
        var kinds = new TreeMap<String, List<String>>();
        yaml.optionalMapping("belongs").ifPresent(all -> {
            kinds(yaml, "belongs", all.names());
            all.names().forEach(kind -> kinds.put(kind, all.words(kind)));
        });
        kinds.forEach((kind, owners) -> kinds(
                yaml,
                "belongs." + kind,
                owners.stream().filter(owner -> !owner.equals(PROVIDER)).toList()));
        return kinds;
    }

    /** Only kinds of item that are declared: a misspelt one would silently do nothing. */
    private static List<String> kinds(Yaml yaml, String name, List<String> named) {
        var declared = yaml.words("items");
        for (String kind : named) {
            if (!declared.contains(kind)) {
                throw new DefinitionException(
                        yaml.place() + "." + name, "a kind of items: " + String.join(", ", declared), kind);
            }
        }
        return named;
    }

    private static int month(Yaml yaml) {
        var month = yaml.optionalText("fiscalYearFrom").orElse("1");
        if (!month.matches("[1-9]|1[0-2]")) {
            throw new DefinitionException(yaml.place() + ".fiscalYearFrom", "a month from 1 to 12", month);
        }
        return Integer.parseInt(month);
    }

    private static boolean released(Yaml yaml) {
        return switch (yaml.text("status")) {
            case "released" -> true;
            case "draft" -> false;
            default ->
                throw new DefinitionException(yaml.place() + ".status", "draft or released", yaml.text("status"));
        };
    }

    private static Group group(Yaml yaml) {
        yaml.only("id", "scope", "label");
        boolean perSubject =
                switch (yaml.text("scope")) {
                    case "subject" -> true;
                    case "unit" -> false;
                    default ->
                        throw new DefinitionException(yaml.place() + ".scope", "subject or unit", yaml.text("scope"));
                };
        return new Group(yaml.text("id"), perSubject, Labels.read(yaml, "label"));
    }

    public String name() {
        return regime + " " + version;
    }

    public String status() {
        return released ? "released" : "draft";
    }

    public boolean isValidOn(LocalDate asOf) {
        return !asOf.isBefore(validFrom)
                && validTo.map(last -> !asOf.isAfter(last)).orElse(true);
    }

    /** The Java package of its rules, unique to the version. */
    public String rulePackage() {
        return regime.replace('-', '_') + ".v" + version.replace('.', '_');
    }

    /**
     * The key that plays a part of the verdict; empty where the rule set has no use for the part.
     *
     * @throws IllegalArgumentException when no part has that name
     */
    public Optional<String> role(String part) {
        if (!ROLES.contains(part)) {
            throw new IllegalArgumentException("no part of a verdict is called " + part);
        }
        return Optional.ofNullable(roles.get(part));
    }

    /** The figure of a subject that plays a part, for a period or for the whole case; empty where the part has no key. */
    public Optional<String> figure(String subject, String part, String period) {
        return role(part).map(key -> subject + "/" + key + "/" + period);
    }
}
