package no.likevilkar.integration.pointer;

import java.util.Set;

/** Which elements of a case file stand alone, and so bear no number in a path. */
final class CaseFilePaths {

    private static final Set<String> ALONE = Set.of(
            "case",
            "buyer",
            "unit",
            "location",
            "periods",
            "price",
            "volume",
            "documents",
            "columns",
            "saft",
            "answers",
            "figures",
            "assets",
            "support",
            "items",
            "bids",
            "confidential");

    private CaseFilePaths() {}

    static boolean repeats(String name) {
        return !ALONE.contains(name);
    }
}
