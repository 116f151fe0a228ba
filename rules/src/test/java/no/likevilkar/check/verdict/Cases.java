package no.likevilkar.check.verdict;

import static no.likevilkar.CaseWriter.complete;

import java.util.LinkedHashMap;
import java.util.Map;
import no.likevilkar.CaseWriter;
import no.likevilkar.WorkedExampleTest;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.Standing;

/** Cases of every shape that a verdict has, by what they show. */
final class Cases {

    private Cases() {}

    static Map<String, CaseWriter> all() {
        var cases = new LinkedHashMap<String, CaseWriter>();
        cases.put("the worked example", WorkedExampleTest.workedExample());
        cases.put("everything given, neutral", complete("100"));
        cases.put("everything given, not neutral", complete("80"));
        cases.put("just below the limit", complete("90.46"));
        cases.put("an open gap", complete("100").answer("insurance.booked", "no"));
        cases.put("a contested word", complete("100").answer("premises.booked", "no"));
        cases.put(
                "a contested number",
                complete("100").input("unit", "overhead.cost", "2025", "400000", Standing.CONTESTED));
        cases.put(
                "an accepted number",
                complete("100").input("unit", "overhead.cost", "2025", "400000", Standing.ACCEPTED));
        cases.put("contested with needless zeros", complete("100").input("overhead.cost", "400000.000"));
        cases.put("support", complete("100").line("700", "-150000").line("700", "0"));
        cases.put("a line between in and out", complete("93").line("375", "80000"));
        cases.put(
                "an estimate that decides",
                complete("88").line("790", "-100000").answer("work-for-others.in-volume", "no"));
        cases.put("work for others without an answer", complete("88").line("790", "-100000"));
        cases.put("nothing answered", nothingAnswered());
        cases.put("too many questions", tooMany());
        cases.put("exercise of authority", authority());
        cases.put("a scope answer is missing", scopeMissing());
        cases.put("neither price nor bids", new CaseWriter().ordinary().line("010", "1000000"));
        cases.put("an appropriation", appropriation());
        cases.put("no lines", new CaseWriter().ordinary().input("price.given", "1000"));
        bids(cases);
        periods(cases);
        return cases;
    }

    private static void bids(Map<String, CaseWriter> cases) {
        cases.put("a bid", bid(complete("100"), "a", "90").answer("vat.position", "compensated"));
        cases.put("the cheapest changes", bid(complete("88"), "a", "90").answer("vat.position", "compensated"));
        cases.put("VAT not recovered", bid(complete("88"), "a", "90").answer("vat.position", "irrecoverable"));
        cases.put("nobody knows of VAT", bid(complete("88"), "a", "90"));
        cases.put(
                "two bids and savings",
                bid(bid(complete("88"), "a", "90"), "b", "85")
                        .answer("vat.position", "compensated")
                        .input("cost.avoidable", "900000")
                        .input("a", "bid.transition-cost", "2025", "10000")
                        .input("b", "bid.transition-cost", "2025", "20000"));
        cases.put(
                "a specification nobody confirmed",
                complete("100")
                        .bid("a", "2025")
                        .price("a", "100", "100", "0.25")
                        .answer("vat.position", "compensated"));
        cases.put(
                "a bid of another year",
                complete("100")
                        .bid("a", "2024")
                        .price("a", "100", "100", "0.25")
                        .answer("vat.position", "compensated")
                        .answer("a", "specification.same", "yes"));
        cases.put(
                "bids without a price",
                bid(new CaseWriter().ordinary().line("010", "1000000"), "a", "90")
                        .answer("vat.position", "compensated"));
    }

    private static CaseWriter bid(CaseWriter writer, String id, String price) {
        return writer.bid(id, "2025").price(id, "13000", price, "0.25").answer(id, "specification.same", "yes");
    }

    private static void periods(Map<String, CaseWriter> cases) {
        cases.put("two periods", twoPeriods());
        cases.put(
                "two periods with a bid in one", bid(twoPeriods(), "a", "90").answer("vat.position", "irrecoverable"));
        cases.put("a handicap that decides", complete("100").line("090", "300000"));
        cases.put("another zone", complete("100").zone("IV").line("099", "50000"));
    }

    private static CaseWriter twoPeriods() {
        return new CaseWriter()
                .ordinary()
                .period("2024", "2024-01-01", "2024-12-31")
                .period("2025", "2025-01-01", "2025-12-31")
                .line("010", "2024", "900000")
                .line("010", "2025", "1000000")
                .line("940", "2025", "-20000")
                .input("unit", "overhead.cost", "2024", "100000")
                .input("unit", "price.given", "2024", "1000000")
                .input("unit", "price.given", "2025", "1150000");
    }

    private static CaseWriter nothingAnswered() {
        return new CaseWriter()
                .line("010", "1000000")
                .input("price.given", "1300000")
                .input("overhead.cost", "1");
    }

    private static CaseWriter tooMany() {
        return new CaseWriter()
                .line("010", "1")
                .line("790", "-1")
                .input("price.given", "1")
                .bid("a", "2025")
                .price("a", "1", "1", "0")
                .input("debt.average", "1")
                .input("debt.rate", "0.01");
    }

    private static CaseWriter authority() {
        return new CaseWriter()
                .answer("activity.authority", "yes")
                .line("010", "1")
                .input("price.given", "1");
    }

    private static CaseWriter scopeMissing() {
        return new CaseWriter()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.given", "1300000")
                .answer("activity.welfare", "no")
                .answer("sales.external", "some")
                .answer("activity.vat-exempt", "no")
                .answer("insurance.booked", "yes")
                .answer("assets.complete", "yes")
                .answer("premises.booked", "yes");
    }

    private static CaseWriter appropriation() {
        return new CaseWriter()
                .basis(PriceBasis.APPROPRIATION)
                .ordinary()
                .line("010", "1000000")
                .line("620", "-50000")
                .input("overhead.cost", "0");
    }
}
