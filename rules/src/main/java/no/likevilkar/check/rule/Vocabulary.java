package no.likevilkar.check.rule;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What rules may speak of: types of facts with their fields, and enumerations. A field is of a kind: one of those below, a type or an enumeration. */
final class Vocabulary {

    static final String TEXT = "text";
    static final String TRUTH = "true or false";
    static final String DAY = "day";
    static final String FORMULA = "formula";
    static final String LIST = "list of figures";
    static final String FIGURE = "Figure";

    private static final Map<String, List<String>> ENUMERATIONS = Map.of(
            "PriceBasis", List.of("SERVICE_FEE", "USER_TARIFF", "APPROPRIATION", "CONCESSION"),
            "Step", List.of("NONE", "COVERAGE", "CORRECTION", "OMITTED", "ADVANTAGE", "HANDICAP", "LOCATION"),
            "TreatmentKind", List.of("PRICE", "CORRECTED", "NETTED"),
            "Result", List.of("MET", "NOT_MET", "NOT_APPLICABLE", "UNDETERMINED", "REFERRED"));

    private static final Map<String, Map<String, String>> TYPES = Map.ofEntries(
            type("model.PublicUnit", "id name buyer sector service zone", entry("priceBasis", "PriceBasis")),
            type(
                    "model.Period",
                    "id year",
                    entry("from", DAY),
                    entry("to", DAY),
                    entry("yearEnd", DAY),
                    entry("dayBefore", DAY)),
            type("model.Bid", "id supplier country priceYear"),
            type("model.Item", "kind id owner name"),
            type("fact.Provider", "id"),
            type("fact.Succession", "earlier later"),
            type("fact.Span", "item", entry("from", DAY), entry("to", DAY)),
            type("fact.Year", "id item fiscalYear", entry("from", DAY), entry("to", DAY)),
            type("model.LedgerLine", "id owner period account label art", entry("artInferred", TRUTH)),
            type("model.PriceLine", "id bid period name unitOfMeasure", entry("option", TRUTH)),
            type("model.Answer", "subject key value"),
            type("figure.Figure", "id subject key period rule", entry("step", "Step")),
            type("fact.Parameter", "key dimension period", entry("figure", FIGURE)),
            type("fact.Mapping", "table from to"),
            type("fact.CostLine", "id owner period costClass use rule", entry("amount", FIGURE)),
            type(
                    "fact.Treatment",
                    "line owner period rule key",
                    entry("kind", "TreatmentKind"),
                    entry("booked", FIGURE),
                    entry("change", FIGURE)),
            type("fact.Gap", "rule subject period key"),
            type("fact.Question", "rule subject key"),
            type("fact.Scope", "rule subject reason"),
            type("fact.Finding", "rule subject period"),
            type("fact.Assertion", "rule subject period", entry("result", "Result")),
            type("fact.Flag", "rule bid code"),
            type("fact.Selected", "owner period", entry("step", "Step"), entry("figure", FIGURE)),
            type("fact.Suppressed", "group by", entry("figure", FIGURE)));

    private static final Map<String, String> PACKAGES =
            Map.of("PriceBasis", "model", "Step", "figure", "TreatmentKind", "fact", "Result", "fact");

    private Vocabulary() {}

    /** Keyed by package and name while it is built; the fields are by name. */
    @SafeVarargs
    private static Map.Entry<String, Map<String, String>> type(
            String name, String texts, Map.Entry<String, String>... others) {
        var fields = Stream.concat(Stream.of(texts.split(" ")).map(field -> entry(field, TEXT)), Stream.of(others));
        return entry(name, Map.ofEntries(fields.<Map.Entry<String, String>>toArray(Map.Entry[]::new)));
    }

    /** The kind of each field of a type; empty when there is no such type. */
    static Optional<Map<String, String>> fields(String type) {
        return Stream.of("model.", "figure.", "fact.")
                .map(folder -> TYPES.get(folder + type))
                .filter(fields -> fields != null)
                .findFirst();
    }

    static Optional<List<String>> constants(String enumeration) {
        return Optional.ofNullable(ENUMERATIONS.get(enumeration));
    }

    /** Whether a condition may compare fields of this kind. Never figures: a rule does not branch on size. */
    static boolean isComparable(String kind) {
        return kind.equals(TEXT) || kind.equals(TRUTH) || ENUMERATIONS.containsKey(kind);
    }

    /** Whether the whole name is that of a type or an enumeration. */
    static boolean isImport(String name) {
        String inside = name.startsWith("no.likevilkar.") ? name.substring("no.likevilkar.".length()) : "";
        int point = inside.indexOf('.');
        return TYPES.containsKey(inside)
                || point > 0 && inside.substring(0, point).equals(PACKAGES.get(inside.substring(point + 1)));
    }
}
