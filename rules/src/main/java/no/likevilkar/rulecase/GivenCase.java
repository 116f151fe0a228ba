package no.likevilkar.rulecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Yaml;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.ruleset.RuleSet;

/** The case of a rule case: one unit with the id {@code unit}, and only what the case is about. */
final class GivenCase {

    static final String UNIT = "unit";

    /** File of the rule set with the answers that most of its cases share. */
    static final String ORDINARY = "ordinary.yaml";

    private final Yaml yaml;
    private final RuleSet ruleSet;
    private final List<Period> periods;

    private GivenCase(Yaml yaml, RuleSet ruleSet) {
        this.yaml = yaml.only(
                "basis",
                "zone",
                "asOf",
                "decision",
                "periods",
                "ordinary",
                "items",
                "bids",
                "inputs",
                "answers",
                "ledger",
                "prices");
        this.ruleSet = ruleSet;
        this.periods = yaml.isMapping("periods") ? stretches() : years();
    }

    static Case read(String id, Yaml yaml, RuleSet ruleSet) {
        return new GivenCase(yaml, ruleSet).write(id);
    }

    private Case write(String id) {
        var header = ruleSet.header();
        var rows = new GivenRows(yaml, UNIT, this::periodOf);
        return new Case(
                id,
                header.regime(),
                yaml.optionalDate("asOf").orElse(header.validFrom()),
                yaml.optionalDate("decision"),
                header.currency(),
                new PublicUnit(
                        UNIT,
                        "the unit",
                        "the buyer",
                        header.sectors().get(0),
                        "the service",
                        basis(),
                        yaml.optionalText("zone").orElse("I")),
                "pieces",
                periods,
                bids(),
                items(),
                inputs(),
                answers(),
                rows.ledger(),
                rows.prices(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Period> years() {
        List<String> years = yaml.words("periods").isEmpty() ? List.of("2025") : yaml.words("periods");
        return years.stream().map(this::year).toList();
    }

    /** Periods by id, each with its first and last day. */
    private List<Period> stretches() {
        var all = yaml.optionalMapping("periods").orElseThrow();
        if (all.names().isEmpty()) {
            throw new DefinitionException(all.place(), "at least one period", "none");
        }
        return all.names().stream()
                .map(id -> {
                    var days = all.optionalMapping(id)
                            .orElseThrow(() -> new DefinitionException(all.place(), "from and to", id))
                            .only("from", "to");
                    return told(days, () -> new Period(id, days.date("from"), days.date("to")));
                })
                .toList();
    }

    private Period year(String year) {
        if (!year.matches("[0-9]{4}")) {
            throw new DefinitionException(yaml.place() + ".periods", "years such as 2025", year);
        }
        return new Period(year, LocalDate.parse(year + "-01-01"), LocalDate.parse(year + "-12-31"));
    }

    private PriceBasis basis() {
        String word = yaml.optionalText("basis").orElse(PriceBasis.SERVICE_FEE.name());
        return Arrays.stream(PriceBasis.values())
                .filter(basis -> basis.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new DefinitionException(yaml.place() + ".basis", Arrays.toString(PriceBasis.values()), word));
    }

    /** A period may be left out where there is only one. */
    private String periodOf(String place, Optional<String> written) {
        if (written.isEmpty() && periods.size() > 1) {
            throw new DefinitionException(place, "a period, because the case has several", "none");
        }
        return written.orElse(periods.get(0).id());
    }

    private List<Bid> bids() {
        return yaml.wordMap("bids").entrySet().stream()
                .map(bid -> new Bid(bid.getKey(), "firm " + bid.getKey(), "unknown", bid.getValue()))
                .toList();
    }

    private List<Item> items() {
        return yaml.optionalMapping("items")
                .map(all -> all.names().stream().map(id -> item(all, id)).toList())
                .orElse(List.of());
    }

    /** Its kind alone, or with owner and days. */
    private static Item item(Yaml all, String id) {
        if (!all.isMapping(id)) {
            return new Item(all.text(id), id, UNIT, id);
        }
        var item = all.optionalMapping(id).orElseThrow().only("kind", "owner", "from", "to");
        return told(
                item,
                () -> new Item(
                        item.text("kind"),
                        id,
                        item.optionalText("owner").orElse(UNIT),
                        id,
                        item.optionalDate("from"),
                        item.optionalDate("to")));
    }

    /** What a record of the case has against its days, told with the place. */
    private static <T> T told(Yaml place, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(place.place(), "days in order", e.getMessage());
        }
    }

    private List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        yaml.optionalMapping("inputs").ifPresent(all -> all.names().forEach(name -> {
            String[] parts = split(all.place(), name, 3);
            inputs.add(new Input(
                    parts[0],
                    parts[1],
                    periodOf(all.place() + "." + name, third(parts)),
                    all.decimal(name),
                    GivenRows.SAID));
        }));
        return inputs;
    }

    private List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        Map<String, String> own = yaml.wordMap("answers");
        if (yaml.flag("ordinary")) {
            var usual = Yaml.mapping(ORDINARY, ruleSet.text(ORDINARY));
            usual.names().stream()
                    .filter(key -> !own.containsKey(UNIT + "/" + key))
                    .forEach(key -> answers.add(new Answer(UNIT, key, usual.text(key), GivenRows.SAID)));
        }
        own.forEach((name, value) -> {
            String[] parts = split(yaml.place() + ".answers", name, 2);
            if (!value.equals("unanswered")) {
                answers.add(new Answer(parts[0], parts[1], value, GivenRows.SAID));
            }
        });
        return answers;
    }

    private static String[] split(String place, String name, int most) {
        String[] parts = name.split("/", -1);
        if (parts.length < 2 || parts.length > most) {
            throw new DefinitionException(place, "subject/key" + (most > 2 ? " or subject/key/period" : ""), name);
        }
        return parts;
    }

    private static Optional<String> third(String[] parts) {
        return parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
    }
}
