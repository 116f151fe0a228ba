package no.likevilkar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.trace.Traced;
import no.likevilkar.check.verdict.Checked;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;

/** Writes cases under OMB Circular A-76 in few words: the agency is {@code unit}, its only rival {@code rival}. */
final class CircularA76 {

    private static final RuleSet RULE_SET = RuleSets.builtIn().of("us-a76").stream()
            .filter(set -> set.header().version().equals("2008.1"))
            .findFirst()
            .orElseThrow();

    private LocalDate decision = LocalDate.parse("2008-03-01");
    private final List<Period> periods = new ArrayList<>();
    private final List<Bid> bids = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    /** A standard competition in which nothing is left open but what a test is about. */
    static CircularA76 standard() {
        return new CircularA76()
                .answer("unit", "activity.inherently-governmental", "no")
                .answer("unit", "competition.type", "standard")
                .answer("unit", "agency.tender", "yes")
                .answer("unit", "solicitation.labor-clause", "no")
                .answer("unit", "solicitation.liability", "no")
                .answer("unit", "common-costs.declared", "none")
                .answer("unit", "deviations.declared", "none")
                .answer("unit", "work-statement.positions-stated", "no")
                .answer("unit", "administration.beyond-table", "no");
    }

    /** Two periods of one year: the phase-in period {@code 1} and the first period of full performance {@code 2}. */
    CircularA76 twoYears() {
        return period("1", "2008-10-01", "2009-09-30").period("2", "2009-10-01", "2010-09-30");
    }

    /** The day whose factors govern. */
    CircularA76 decidedOn(String day) {
        decision = LocalDate.parse(day);
        return this;
    }

    CircularA76 period(String id, String from, String to) {
        periods.add(new Period(id, LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    CircularA76 item(String kind, String id, String owner) {
        items.add(new Item(kind, id, owner, id));
        return this;
    }

    /** A pay schedule or price base of the agency, which begins anew each year. */
    CircularA76 yearly(String kind, String id, String from) {
        items.add(new Item(kind, id, "unit", id, Optional.of(LocalDate.parse(from)), Optional.empty()));
        return this;
    }

    CircularA76 input(String subject, String key, String period, BigDecimal value) {
        inputs.add(new Input(subject, key, period, value, CaseWriter.said(Standing.ASSERTED)));
        return this;
    }

    CircularA76 input(String subject, String key, String period, String value) {
        return input(subject, key, period, new BigDecimal(value));
    }

    /** The same number in both periods. */
    CircularA76 both(String subject, String key, BigDecimal value) {
        return input(subject, key, "1", value).input(subject, key, "2", value);
    }

    CircularA76 answer(String subject, String key, String value) {
        answers.add(new Answer(subject, key, value, CaseWriter.said(Standing.ASSERTED)));
        return this;
    }

    /** What pay rises by in some fiscal years. */
    CircularA76 payFactors(String value, int from, int to) {
        for (int year = from; year <= to; year++) {
            item("factor-year", "" + year, "unit").input("" + year, "inflation.pay", "case", value);
        }
        return this;
    }

    /** Positions on pay schedule {@code gs}, which holds from the first day of the case. */
    CircularA76 position(String id, String tenure, BigDecimal pay) {
        if (items.stream().noneMatch(item -> item.id().equals("gs"))) {
            yearly("pay-schedule", "gs", periods.get(0).from().toString());
        }
        return item("position", id, "gs").answer(id, "position.tenure", tenure).input(id, "position.pay", "case", pay);
    }

    CircularA76 incumbent(String source) {
        return item("incumbent", "incumbent", "unit").answer("incumbent", "incumbent.source", source);
    }

    /** A tax-exempt offer at a firm fixed price: neither tax nor fee nor bond. */
    CircularA76 offer(BigDecimal first, BigDecimal second) {
        bids.add(new Bid("rival", "Rival", "US", "2008"));
        return answer("rival", "offer.source", "tax-exempt")
                .answer("rival", "contract.type", "firm-fixed-price")
                .answer("rival", "offer.bond", "none")
                .answer("rival", "offer.fee", "none")
                .input("rival", "offer.price", "1", first)
                .input("rival", "offer.price", "2", second);
    }

    CircularA76 noOffer() {
        return answer("unit", "no-offer.reason", "no-offers");
    }

    Case write() {
        return new Case(
                "a76",
                "us-a76",
                LocalDate.parse("2008-03-01"),
                Optional.of(decision),
                "USD",
                new PublicUnit(
                        "unit",
                        "The activity",
                        "The agency",
                        "other-commercial",
                        "service",
                        PriceBasis.SERVICE_FEE,
                        "unknown"),
                "pieces",
                periods,
                bids,
                items,
                inputs,
                answers,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Assessed by the engine, and trace and verdict held against the proof checker, which comes to the same. */
    Worked worked() {
        var worked = workedByEngine();
        assertThat(Checked.sentences(new Checked(worked.assessment()).check())).isEmpty();
        assertThat(Checked.sentences(Traced.of(RULE_SET, worked.assessment()).checked()))
                .isEmpty();
        return worked;
    }

    /** Assessed by the engine alone: for a case that differs from one {@link #worked()} in a number only. */
    Worked workedByEngine() {
        var assessment = CaseWriter.ASSESSOR.assess(Traced.documented(write()), RULE_SET);
        assertThat(assessment.exploration().runs())
                .as("one run, because no question is open")
                .hasSize(1);
        return new Worked(assessment);
    }

    /** What came of a case. */
    record Worked(Assessment assessment) {

        /** Value of a figure, or of its range. */
        String figure(String id) {
            var graph = assessment.exploration().runs().get(0).graph();
            return graph.find(id)
                    .map(figure -> graph.values().of(figure).toString())
                    .orElse("absent");
        }

        /** Value of a figure that is one number. */
        BigDecimal number(String id) {
            return new BigDecimal(figure(id));
        }

        /** Period, result and both sides of each finding by rules whose id begins so: {@code US-C04 1 MET 10 10}. */
        List<String> findings(String rules) {
            return assessment.verdict().findings().stream()
                    .filter(line -> line.rule().startsWith(rules))
                    .map(line -> line.rule() + " " + line.period() + " " + line.result() + " "
                            + line.measured().map(Object::toString).orElse("-") + " "
                            + line.limit().map(Object::toString).orElse("-"))
                    .toList();
        }

        /** Everything of a type that the engine knew. */
        <T> List<T> facts(Class<T> type) {
            return assessment.exploration().runs().get(0).all(type);
        }
    }
}
