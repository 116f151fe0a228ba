package no.likevilkar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.model.Standing;
import no.likevilkar.verdict.Verdict;

/** Writes cases for tests in few words: one unit called {@code unit}, one period called {@code 2025}. */
public final class CaseWriter {

    static final Assessor ASSESSOR = Assessor.builtIn();

    private PriceBasis basis = PriceBasis.SERVICE_FEE;
    private String zone = "I";
    private final List<Period> periods = new ArrayList<>();
    private final List<Bid> bids = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<LedgerLine> ledger = new ArrayList<>();
    private final List<PriceLine> priceLines = new ArrayList<>();

    public static Provenance said(Standing standing) {
        return new Provenance("unit", "test", "0".repeat(64), "here", standing);
    }

    public CaseWriter basis(PriceBasis basis) {
        this.basis = basis;
        return this;
    }

    public CaseWriter zone(String zone) {
        this.zone = zone;
        return this;
    }

    public CaseWriter period(String id, String from, String to) {
        periods.add(new Period(id, LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    public CaseWriter input(String key, String value) {
        return input("unit", key, "2025", value);
    }

    public CaseWriter input(String subject, String key, String period, String value) {
        return input(subject, key, period, value, Standing.ASSERTED);
    }

    public CaseWriter input(String subject, String key, String period, String value, Standing standing) {
        inputs.add(new Input(subject, key, period, new BigDecimal(value), said(standing)));
        return this;
    }

    public CaseWriter answer(String key, String value) {
        return answer("unit", key, value);
    }

    public CaseWriter answer(String subject, String key, String value) {
        answers.add(new Answer(subject, key, value, said(Standing.ASSERTED)));
        return this;
    }

    /** Everything answered and documented: wages 1 000 000, documented overhead 200 000, no assets, 13 000 calls. */
    public static CaseWriter complete(String price) {
        return new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.unit", price)
                .input("volume", "13000");
    }

    /** The verdict under the rule sets built in. */
    public Verdict verdict() {
        return ASSESSOR.assess(write()).verdict();
    }

    /** A verdict's neutral price in words of the interval. */
    public static String neutral(Verdict verdict) {
        return verdict.prices().neutral().map(Interval::toString).orElse("-");
    }

    /** Scope and evidence as most cases have them, so that a test names only what it is about. */
    public CaseWriter ordinary() {
        return answer("activity.authority", "no")
                .answer("activity.welfare", "no")
                .answer("activity.on-market", "yes")
                .answer("sales.external", "some")
                .answer("activity.vat-exempt", "no")
                .answer("insurance.booked", "yes")
                .answer("assets.complete", "yes")
                .answer("premises.booked", "yes");
    }

    public CaseWriter asset(String id, String assetClass) {
        return asset(id, assetClass, "unit");
    }

    public CaseWriter asset(String id, String assetClass, String owner) {
        items.add(new Item("asset", id, owner, id));
        return answer(id, "asset.class", assetClass);
    }

    public CaseWriter line(String art, String amount) {
        return line(art, "2025", amount);
    }

    public CaseWriter line(String art, String period, String amount) {
        String id = "ledger:" + (ledger.size() + 2);
        ledger.add(new LedgerLine(
                id, "unit", period, "1" + art + "0", art, art, false, new BigDecimal(amount), said(Standing.ASSERTED)));
        return this;
    }

    public CaseWriter bid(String id, String priceYear) {
        bids.add(new Bid(id, "Firm " + id, "NO", priceYear));
        return this;
    }

    public CaseWriter price(String bid, String quantity, String unitPrice, String vat) {
        priceLines.add(new PriceLine(
                bid + ":" + (priceLines.size() + 2),
                bid,
                "2025",
                "call",
                "call",
                new BigDecimal(quantity),
                new BigDecimal(unitPrice),
                new BigDecimal(vat),
                false,
                said(Standing.ASSERTED)));
        return this;
    }

    public Case write() {
        return new Case(
                "test",
                "no-eea",
                LocalDate.parse("2026-03-01"),
                Optional.empty(),
                "NOK",
                new PublicUnit("unit", "Servicetorget", "Kommunen", "call-centre", "calls", basis, zone),
                "calls",
                periods.isEmpty()
                        ? List.of(new Period("2025", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31")))
                        : periods,
                bids,
                items,
                inputs,
                answers,
                ledger,
                priceLines,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
