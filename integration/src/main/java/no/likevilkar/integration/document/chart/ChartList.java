package no.likevilkar.integration.document.chart;

import java.util.Optional;

/** The codes of a chart in one reporting year, and the way from an account to its code. */
public interface ChartList {

    /** The code of an account; empty when it leads to none. */
    Optional<ArtMatch> find(String account);

    /** What an account of this chart looks like, for a message. */
    String accounts();

    /** The year whose list is used; the reporting year itself when it has one. */
    int listYear();

    /** Whether the year has no list of its own, so that every match is inferred. */
    boolean borrowed();

    /** Why the chart alone cannot tell what an amount under this code is; empty when it can. */
    default Optional<String> open(String code) {
        return Optional.empty();
    }
}
