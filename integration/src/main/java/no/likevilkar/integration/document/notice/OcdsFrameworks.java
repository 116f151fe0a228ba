package no.likevilkar.integration.document.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.integration.document.json.JsonValue;

/** Which lots of a release are about a framework agreement, and what says so: a field, a text, or one amount named for several awards. */
final class OcdsFrameworks {

    private final JsonValue release;
    private final List<JsonValue> lots;

    OcdsFrameworks(JsonValue release) {
        this.release = release;
        lots = release.at("tender").map(tender -> tender.all("lots")).orElse(List.of());
    }

    /** Why an amount of these lots is a ceiling; empty when nothing says so. Where no lot is known by these ids, all count. */
    String why(List<String> ids) {
        List<JsonValue> related = lots.stream()
                .filter(lot -> lot.text("id").filter(ids::contains).isPresent())
                .toList();
        List<JsonValue> those = related.isEmpty() ? lots : related;
        return those.stream().anyMatch(OcdsFrameworks::field)
                ? "the field for framework agreements says so"
                : FrameworkWords.in(Stream.concat(
                        texts(release.at("tender").orElse(release)),
                        those.stream().flatMap(OcdsFrameworks::texts)));
    }

    /** As {@link #why(List)}, for an award: what several awards of one lot have in common is what may be bought from all of them. */
    String why(List<String> ids, JsonValue award) {
        String why = why(ids);
        Optional<String> amount = amount(award);
        long same = release.all("awards").stream()
                .filter(other -> amount.isPresent()
                        && amount(other).equals(amount)
                        && other.texts("relatedLots").equals(ids))
                .count();
        return why.isEmpty() && same > 1 ? "one amount is named for " + same + " awards of the same lot" : why;
    }

    private static Optional<String> amount(JsonValue award) {
        return award.at("value", "amount").map(JsonValue::text);
    }

    private static boolean field(JsonValue lot) {
        return lot.at("techniques", "hasFrameworkAgreement")
                        .filter(value -> value.text().equals("true"))
                        .isPresent()
                || lot.at("techniques", "frameworkAgreement").isPresent();
    }

    private static Stream<String> texts(JsonValue object) {
        return Stream.concat(object.text("title").stream(), object.text("description").stream());
    }
}
