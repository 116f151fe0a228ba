package no.likevilkar.server.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.json.Canonical;
import no.likevilkar.server.complaints.Field.Kind;
import no.likevilkar.server.errors.Refusal;

/**
 * What a complaint says: first whether the matter is one for the authority at all, then who complains, of whom, and why. The fields are
 * those of the complaint form of the EFTA Surveillance Authority (Decision 196/03/COL) and of an intake of the authority's own.
 */
final class ComplaintForm {

    /** Asked first. None of them stops a complaint; what speaks against it is told back. */
    private static final List<Field> ADMISSIBILITY = List.of(
            new Field("onMarket", true, Kind.YES_NO_UNKNOWN),
            new Field("affected", true, Kind.YES_NO),
            new Field("contacted", true, Kind.YES_NO),
            new Field("elsewhere", true, Kind.YES_NO));

    private static final List<Field> CONTENT = List.of(
            new Field("complainant", true, Kind.LINE),
            new Field("address", true, Kind.LINE),
            new Field("country", true, Kind.COUNTRY),
            new Field("email", true, Kind.EMAIL),
            new Field("representative", false, Kind.LINE),
            new Field("business", true, Kind.LINE),
            new Field("revealIdentity", true, Kind.YES_NO),
            new Field("confidentiality", false, Kind.TEXT),
            new Field("unit", true, Kind.LINE),
            new Field("grantor", true, Kind.LINE),
            new Field("service", true, Kind.LINE),
            new Field("market", true, Kind.TEXT),
            new Field("from", true, Kind.DAY),
            new Field("to", false, Kind.DAY),
            new Field("advantage", true, Kind.ADVANTAGES),
            new Field("amount", false, Kind.AMOUNT),
            new Field("currency", false, Kind.CURRENCY),
            new Field("legalBasis", false, Kind.TEXT),
            new Field("grounds", true, Kind.TEXT),
            new Field("effect", false, Kind.TEXT),
            new Field("case", false, Kind.LINE));

    private final Map<String, String> said;

    private ComplaintForm(Map<String, String> said) {
        this.said = said;
    }

    /**
     * A form as it came.
     *
     * @throws Refusal 422 with all that is wrong or missing, what is asked first before the rest
     */
    static ComplaintForm read(Map<String, Object> object) {
        var said = new TreeMap<String, String>();
        object.forEach((name, value) -> said.put(name, (String) value));
        var problems = new ArrayList<Problem>();
        ADMISSIBILITY.forEach(field -> check(field, said, problems));
        CONTENT.forEach(field -> check(field, said, problems));
        if ("no".equals(said.get("revealIdentity")) && !said.containsKey("confidentiality")) {
            problems.add(problem(
                    "confidentiality",
                    "no reason why your identity may not be revealed",
                    Kind.TEXT.words(),
                    "Say why, or answer revealIdentity with yes."));
        }
        if (said.containsKey("amount") != said.containsKey("currency")) {
            problems.add(problem(
                    "amount", "an amount or a currency alone", "both or neither", "Add the other, or leave both out."));
        }
        if (problems.isEmpty() && said.getOrDefault("to", "9999-12-31").compareTo(said.get("from")) < 0) {
            problems.add(problem("to", "a day before from", "the last day of the period", "Correct the period."));
        }
        said.keySet().stream()
                .filter(name -> !isKnown(name))
                .forEach(name -> problems.add(problem(
                        name, "a member that the form does not have", "only members of the form", "Remove it.")));
        if (!problems.isEmpty()) {
            throw Refusal.of(422, "The complaint cannot be taken as it is", problems);
        }
        return new ComplaintForm(said);
    }

    private static void check(Field field, Map<String, String> said, List<Problem> problems) {
        var text = said.get(field.name());
        if (text == null && field.required() || text != null && !field.kind().fits(text)) {
            problems.add(problem(
                    field.name(),
                    text == null ? "nothing" : "something else",
                    field.kind().words(),
                    text == null ? "Add it." : "Correct it."));
        }
    }

    private static boolean isKnown(String name) {
        return ADMISSIBILITY.stream().anyMatch(field -> field.name().equals(name))
                || CONTENT.stream().anyMatch(field -> field.name().equals(name));
    }

    private static Problem problem(String place, String found, String expected, String remedy) {
        return new Problem("SRV-422", "request", place, found, expected, remedy);
    }

    /** The document that it is: canonical JSON. */
    byte[] bytes() {
        return Canonical.bytes(new TreeMap<String, Object>(said));
    }

    /** The case that it says it belongs to. */
    Optional<String> caseId() {
        return Optional.ofNullable(said.get("case"));
    }

    /** The answers that speak against taking it up, by the names of their fields; for an officer to weigh. */
    static List<Object> doubts(Map<String, Object> said) {
        var doubts = new ArrayList<Object>();
        if (!"yes".equals(said.get("onMarket"))) {
            doubts.add("onMarket");
        }
        if (!"yes".equals(said.get("affected"))) {
            doubts.add("affected");
        }
        if (!"yes".equals(said.get("contacted"))) {
            doubts.add("contacted");
        }
        if (!"no".equals(said.get("elsewhere"))) {
            doubts.add("elsewhere");
        }
        return doubts;
    }
}
