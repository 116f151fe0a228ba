package no.likevilkar.integration.document.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.integration.document.json.BadJsonException;
import no.likevilkar.integration.document.json.JsonDocument;
import no.likevilkar.integration.document.json.JsonValue;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;

/** A release of the Open Contracting Data Standard that tells of awards: bare, or the only one of a release package. */
final class OcdsRelease {

    private static final Set<String> NO_WINNER = Set.of("unsuccessful", "cancelled");
    private static final Set<String> TAGS = Set.of(
            "award", "awardUpdate", "awardCancellation", "contract", "contractUpdate", "contractAmendment", "compiled");

    private final JsonValue release;
    private final OcdsFrameworks frameworks;
    private final Gathered gathered;
    private final Map<String, NoticeAmount> ofTenders = new HashMap<>();

    private OcdsRelease(JsonValue release, ProblemList problems) {
        this.release = release;
        frameworks = new OcdsFrameworks(release);
        gathered = new Gathered(problems);
    }

    static Optional<AwardNotice> read(byte[] bytes, ProblemList problems) {
        try {
            return release(JsonDocument.read(bytes), problems)
                    .map(release -> new OcdsRelease(release, problems).notice());
        } catch (BadJsonException e) {
            NoticeFault fault =
                    switch (e.why()) {
                        case MALFORMED -> NoticeFault.MALFORMED;
                        case NAME_TWICE -> NoticeFault.NAME_TWICE;
                        case TOO_MUCH -> NoticeFault.TOO_MUCH;
                    };
            problems.problem(
                    fault,
                    NoticePlace.of(e.place()),
                    e.getMessage(),
                    fault == NoticeFault.TOO_MUCH
                            ? "JSON within the limits of size, depth and number"
                            : "complete, well-formed JSON in UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<JsonValue> release(JsonValue root, ProblemList problems) {
        List<JsonValue> releases = root.get("releases").map(JsonValue::items).orElse(List.of(root));
        if (releases.size() != 1) {
            problems.problem(NoticeFault.RELEASES, Place.WHOLE, releases.size() + " releases", "one release");
            return Optional.empty();
        }
        JsonValue release = releases.get(0);
        boolean tagged = release.texts("tag").stream().anyMatch(TAGS::contains);
        if (release.text("ocid").isEmpty() || !tagged && release.all("awards").isEmpty()) {
            problems.problem(
                    NoticeFault.NO_NOTICE,
                    Place.WHOLE,
                    release.text("ocid").isEmpty()
                            ? "JSON without an ocid"
                            : "a release with the tags " + release.texts("tag") + " and without awards",
                    "an OCDS release with awards");
            return Optional.empty();
        }
        return Optional.of(release);
    }

    private AwardNotice notice() {
        release.at("tender").ifPresent(tender -> {
            value("notice", AmountMeaning.ESTIMATE, "", tender.get("value"));
            tender.all("lots").forEach(this::lot);
        });
        release.at("bids", "details").map(JsonValue::items).orElse(List.of()).forEach(this::tender);
        var awards = new ArrayList<NoticeAward>();
        release.all("awards").forEach(award -> award(award).ifPresent(awards::add));
        release.all("contracts").forEach(this::contract);
        return new AwardNotice(release.text("id").orElse(""), awards, gathered.amounts());
    }

    private void lot(JsonValue lot) {
        named("lot", lot).ifPresent(of -> {
            value(of, AmountMeaning.ESTIMATE, "", lot.get("value"));
            value(
                    of,
                    AmountMeaning.CEILING,
                    "its field for the maximum of the framework agreement",
                    lot.at("techniques", "frameworkAgreement", "value"));
        });
    }

    private void tender(JsonValue tender) {
        named("tender", tender).ifPresent(of -> awarded(of, tender, frameworks.why(tender.texts("relatedLots")))
                .ifPresent(amount -> ofTenders.put(tender.text("id").orElseThrow(), amount)));
    }

    private Optional<NoticeAward> award(JsonValue award) {
        return named("award", award).map(of -> {
            List<String> lots = award.texts("relatedLots");
            var awarded = new ArrayList<NoticeAmount>();
            awarded(of, award, frameworks.why(lots, award)).ifPresent(awarded::add);
            value(of, AmountMeaning.ESTIMATE, "", award.get("estimatedValue"));
            if (awarded.isEmpty()) {
                award.texts("relatedBids").stream()
                        .filter(ofTenders::containsKey)
                        .forEach(id -> awarded.add(ofTenders.get(id)));
            }
            boolean winner = !award.all("suppliers").isEmpty()
                    && award.text("status").filter(NO_WINNER::contains).isEmpty();
            return new NoticeAward(award.text("id").orElseThrow(), lots, winner, winner ? awarded : List.of());
        });
    }

    private void contract(JsonValue contract) {
        named("contract", contract).ifPresent(of -> awarded(of, contract, frameworks.why(List.of())));
    }

    private Optional<NoticeAmount> awarded(String of, JsonValue object, String why) {
        return value(of, why.isEmpty() ? AmountMeaning.PRICE : AmountMeaning.CEILING, why, object.get("value"));
    }

    private Optional<String> named(String kind, JsonValue object) {
        return gathered.named(kind, object.text("id"), object.place());
    }

    private Optional<NoticeAmount> value(String of, AmountMeaning meaning, String why, Optional<JsonValue> value) {
        return value.flatMap(it -> gathered.amount(
                of,
                meaning,
                why,
                it.get("amount")
                        .filter(number -> number.kind() == JsonValue.Kind.NUMBER)
                        .map(JsonValue::text),
                it.text("currency"),
                it.place()));
    }
}
