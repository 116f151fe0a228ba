package no.likevilkar.integration.pointer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a price sheet: what its columns may be called, and what counts as yes and no. */
public final class PriceWords {

    /** Columns by what they hold, with their names in English, bokmål and nynorsk. */
    public static final Map<String, List<String>> COLUMNS = Map.of(
            "line", List.of("line", "linje"),
            "description", List.of("description", "beskrivelse", "skildring"),
            "unit", List.of("unit", "enhet", "eining"),
            "quantity", List.of("quantity", "antall", "tal"),
            "unitPrice", List.of("unit_price", "enhetspris", "einingspris"),
            "vat", List.of("vat", "mva"),
            "period", List.of("period", "periode"),
            "option", List.of("option", "opsjon"));

    private PriceWords() {}

    /** Whether a heading, in lower case, is one of the names a column has of its own. */
    public static boolean isOwn(String holds, String heading) {
        return COLUMNS.getOrDefault(holds, List.of()).contains(heading);
    }

    /** Whether a line is an option: {@code true} or {@code false}. */
    static Optional<String> option(String cell) {
        return switch (Blank.trim(cell).toLowerCase(Locale.ROOT)) {
            case "yes", "ja", "true", "1", "x" -> Optional.of("true");
            case "", "no", "nei", "false", "0" -> Optional.of("false");
            default -> Optional.empty();
        };
    }
}
