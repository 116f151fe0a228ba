package no.likevilkar.server.cases;

import java.time.Instant;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;

/** Refusals that say the same wherever a case is asked for. */
public final class Refused {

    private Refused() {}

    /** No such case, or none of the caller's: nobody learns which. */
    public static Refusal noCase(String id) {
        return Refusal.of(
                404,
                "There is no such case",
                List.of(new Problem(
                        "SRV-404",
                        "request",
                        "address",
                        "a case that you have no part in, or that is not there",
                        "a case of yours",
                        "Check the address; ask the case officer to enter you as a party.")));
    }

    /** No such document, or none of the caller's: nobody learns which. */
    public static Refusal noDocument() {
        return Refusal.of(
                404,
                "There is no such document",
                List.of(new Problem(
                        "SRV-404",
                        "request",
                        "address",
                        "a document that you did not send in, or that is not there",
                        "the SHA-256 of a document of yours",
                        "Check the address; the case lists its documents with their digests.")));
    }

    /** A document that was there. */
    static Refusal erased(Instant when) {
        return Refusal.of(
                410,
                "The document was erased",
                List.of(new Problem(
                        "SRV-410",
                        "request",
                        "address",
                        "a document that was erased on " + when,
                        "one that is there",
                        "Nobody has it any more; its digest, its size and what a verdict took from it stay.")));
    }

    /** Something that goes against what is there already. */
    public static Refusal conflict(String place, String found, String expected, String remedy) {
        return Refusal.of(
                409,
                "The case does not allow this now",
                List.of(new Problem("SRV-409", "request", place, found, expected, remedy)));
    }

    /** Something in the request itself. */
    public static Refusal request(String place, String found, String expected, String remedy) {
        return Refusal.of(
                422,
                "The request says something that cannot be taken",
                List.of(new Problem("SRV-422", "request", place, found, expected, remedy)));
    }
}
