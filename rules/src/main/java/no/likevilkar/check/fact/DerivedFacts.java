package no.likevilkar.check.fact;

import java.time.LocalDate;

/** Facts that stand in no document as such and follow from those that do, before any rule runs. */
public final class DerivedFacts {

    private DerivedFacts() {}

    public static Fact provider(String id) {
        return Facts.fact("Provider", "provider " + id, "id", id);
    }

    public static Fact span(String item, LocalDate from, LocalDate to) {
        return Facts.fact("Span", "span " + item, "item", item, "from", from, "to", to);
    }

    public static Fact year(String id, String item, LocalDate from, LocalDate to, String fiscalYear) {
        return Facts.fact(
                "Year", "year " + id, "id", id, "item", item, "from", from, "to", to, "fiscalYear", fiscalYear);
    }

    public static Fact succession(String earlier, String later) {
        return Facts.fact("Succession", "succession " + later, "earlier", earlier, "later", later);
    }
}
