package no.likevilkar.server.cases;

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
