package no.likevilkar.check.fact;

import java.time.LocalDate;

/** Facts that stand in no document and that no rule makes: they follow from the days of the case or from a choice in a group. */
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

    public static Fact selected(String owner, String period, String step, Fact figure) {
        return Facts.fact(
                "Selected",
                "selected " + figure.text("id"),
                "owner",
                owner,
                "period",
                period,
                "step",
                step,
                "figure",
                figure);
    }

    public static Fact suppressed(Fact figure, String group, String by) {
        return Facts.fact(
                "Suppressed",
                "suppressed " + figure.text("id") + " " + group,
                "figure",
                figure,
                "group",
                group,
                "by",
                by);
    }
}
