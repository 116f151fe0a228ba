package no.likevilkar.integration.document.chart;

import java.util.Arrays;
import java.util.Optional;

/** The charts of accounts that a ledger may be kept by. */
public enum Chart {
    /** Municipalities and counties: arts of three digits. */
    KOSTRA("kostra"),
    /** State agencies: the standard chart of circular R-102. */
    R_102("r-102"),
    /** Companies: Norwegian Standard 4102. */
    NS_4102("ns-4102");

    /** First year of which the list of R-102 could be looked up. */
    private static final int R_102_LISTED = 2024;

    private final String word;

    Chart(String word) {
        this.word = word;
    }

    /** As it is called in a case file; the codes of all charts but the municipal one begin with it. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException for another word */
    public static Chart of(String word) {
        return Arrays.stream(values())
                .filter(chart -> chart.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chart is called " + word));
    }

    /** Why the chart of a code alone cannot tell what an amount under it is; empty when it can. */
    public static Optional<String> open(String code) {
        return Arrays.stream(values())
                .filter(chart -> code.startsWith(chart.word + "."))
                .findFirst()
                .flatMap(chart -> chart.forYear(R_102_LISTED).open(code));
    }

    /** The list to read the accounts of a reporting year with. */
    public ChartList forYear(int year) {
        return switch (this) {
            case KOSTRA -> KostraArts.forYear(year);
            case R_102 -> new RangeList(this, 3, year, Math.max(year, R_102_LISTED));
            case NS_4102 -> new RangeList(this, 4, year, year);
        };
    }
}
