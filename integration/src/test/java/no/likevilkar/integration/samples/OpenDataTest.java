package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.fact.CostLine;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Step;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.GapLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two units of Sogndal municipality from data nobody here wrote (datahotellet/dataset-archive@9d94679). The test reads the file
 * apart from the readers, sorts the accounts by a list of its own and does its own arithmetic.
 */
class OpenDataTest {

    /** A case with what a person finds in the file: responsibility, column, lines and net. */
    enum Sample {
        CUSTOMER_SERVICE_2011("sogndal-650-2011", "650", 6, 76, "4065241"),
        CUSTOMER_SERVICE_2013("sogndal-650-2013", "650", 8, 76, "4453817"),
        PARKING_2011("sogndal-parking-2011", "345", 6, 77, "-3"),
        PARKING_2013("sogndal-parking-2013", "345", 8, 77, "0");

        private final String folder;
        private final String unit;
        private final int column;
        private final int lines;
        private final BigDecimal net;

        Sample(String folder, String unit, int column, int lines, String net) {
            this.folder = folder;
            this.unit = unit;
            this.column = column;
            this.lines = lines;
            this.net = new BigDecimal(net);
        }

        boolean tariff() {
            return unit.equals("345");
        }

        String period() {
            return folder.substring(folder.length() - 4);
        }
    }

    private static final Path DATA = Path.of(System.getProperty("likevilkar.shared", "shared"))
            .resolve("data/open/municipal-budgets/sogndal-2013");
    private static final BigDecimal OVERHEAD_LOW = new BigDecimal("0.07");
    private static final Map<Sample, Assessment> ASSESSED = new EnumMap<>(Sample.class);
    private static final Map<Sample, CaseLoad> LOADED = new EnumMap<>(Sample.class);

    private static IntakeContext context;

    @BeforeAll
    static void assess() {
        if (!Files.exists(DATA.resolve("dataset.csv"))) {
            Assumptions.abort(
                    "NOT RUN: the open data of Sogndal is not on this machine, so its four cases were not assessed");
        }
        context = IntakeContext.start();
        var loader = new CaseLoader(context);
        for (Sample sample : Sample.values()) {
            CaseLoad load = loader.load(SampleFolders.root("open-data").resolve(sample.folder), Optional.of(DATA))
                    .get(0);
            LOADED.put(sample, load);
            ASSESSED.put(sample, SampleFolders.assess(load));
        }
    }

    @AfterAll
    static void stop() {
        if (context != null) {
            context.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_line_of_the_unit_and_no_other_is_taken_and_the_net_is_that_of_the_file(Sample sample)
            throws IOException {
        var amounts = amounts(sample);
        assertThat(sum(amounts, "")).isEqualByComparingTo(sample.net);
        var ledger = LOADED.get(sample).theCase().orElseThrow().ledger();
        assertThat(ledger).hasSize(sample.lines);
        assertThat(ledger.stream().map(LedgerLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sample.net);
        assertThat(sum(amounts, "14290").add(sum(amounts, "17290")))
                .as("VAT leaves in pairs")
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @EnumSource
    void included_corrected_and_netted_make_up_what_was_selected(Sample sample) {
        var r = verdict(sample).reconciliation();
        assertThat(r.lines()).isEqualTo(sample.lines);
        assertThat(r.selected()).isEqualByComparingTo(sample.net);
        assertThat(r.included().add(r.corrected()).add(r.netted())).isEqualByComparingTo(r.selected());
    }

    /** The classes of every account by hand, so that an art in the wrong class shows here with its account. */
    @ParameterizedTest
    @EnumSource
    void every_line_is_treated_as_a_jurist_would(Sample sample) {
        Map<String, String> account = new TreeMap<>();
        LOADED.get(sample).theCase().orElseThrow().ledger().forEach(line -> account.put(line.id(), line.account()));
        var treated = ASSESSED.get(sample).exploration().runs().get(0).all(CostLine.class);
        assertThat(treated).hasSize(sample.lines).allSatisfy(line -> assertThat(line.use())
                .as(account.get(line.id()))
                .isEqualTo(use(account.get(line.id()))));
    }

    private static String use(String account) {
        return switch (account) {
            case "17900", "16900" -> "work-for-others";
            case "19500", "15400" -> "fund";
            case "15100" -> "instalment";
            case "15000", "15003", "19003", "19005" -> "interest";
            case "17000", "17700" -> "grant";
            case "17100", "17101", "17102" -> "refund-of-wages";
            case "14290", "17290" -> "vat-pair";
            case "14700" -> "not-cost";
            case "13750" -> "review";
            default -> account.startsWith("16") ? "user-income" : "own-cost";
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_ladder_adds_up_to_the_ore_low_with_low_and_high_with_high(Sample sample) {
        Verdict verdict = verdict(sample);
        BigDecimal low = end(verdict.prices().stated()).low().orElseThrow();
        Optional<BigDecimal> high = end(verdict.prices().stated()).high();
        for (var rung : verdict.ladder()) {
            if (rung.side().equals("UNIT")) {
                low = low.add(rung.amount().low().orElseThrow());
                high = high.flatMap(sum -> rung.amount().high().map(sum::add));
            }
        }
        assertThat(low)
                .isEqualByComparingTo(end(verdict.prices().neutral()).low().orElseThrow());
        assertThat(high).isEmpty();
        assertThat(end(verdict.prices().neutral()).high()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void own_cost_and_the_lowest_neutral_price_are_those_of_the_file(Sample sample) throws IOException {
        var a = amounts(sample);
        BigDecimal price =
                sample.tariff() ? sum(a, "16").subtract(sum(a, "16900")).negate() : sample.net;
        BigDecimal booked = sample.tariff() ? sample.net.add(price) : sample.net;
        BigDecimal out =
                sum(a, "15400", "19500", "15000", "15003", "19003", "19005", "15100", "14700", "17000", "17700");
        BigDecimal work = sum(a, "17900", "16900").negate();
        BigDecimal ownLow = booked.subtract(out).subtract(sum(a, "13750"));
        BigDecimal ownHigh = booked.subtract(out).add(work);
        BigDecimal overhead =
                ownLow.subtract(sum(a, "119").subtract(sum(a, "1195"))).multiply(OVERHEAD_LOW);
        var prices = verdict(sample).prices();
        assertThat(end(prices.stated()).low().orElseThrow()).isEqualByComparingTo(price);
        assertThat(end(prices.booked()).low().orElseThrow()).isEqualByComparingTo(booked);
        assertThat(end(prices.own()).low().orElseThrow()).isEqualByComparingTo(ownLow);
        assertThat(end(prices.own()).high().orElseThrow()).isEqualByComparingTo(ownHigh);
        assertThat(end(prices.neutral()).low().orElseThrow()).isEqualByComparingTo(ownLow.add(overhead));
        assertThat(end(verdict(sample).difference()).high().orElseThrow())
                .isEqualByComparingTo(price.subtract(ownLow).subtract(overhead));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_file_does_not_show_is_a_gap_and_no_zero(Sample sample) {
        var needed = verdict(sample).gaps().stream()
                .filter(GapLine::needed)
                .map(GapLine::key)
                .toList();
        assertThat(needed)
                .contains(
                        "premises.market-rent",
                        "depreciation.cost",
                        "capital.employed",
                        "insurance.premium",
                        "overhead.share",
                        "return.market",
                        "activity.authority",
                        "activity.welfare",
                        "activity.on-market",
                        "work-for-others.in-volume",
                        "bid.specification-adjustment",
                        "cost.avoidable");
        assertThat(verdict(sample).ladder().stream()
                        .filter(rung ->
                                rung.side().equals("UNIT") && rung.step().compareTo(Step.OMITTED) >= 0))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(rung ->
                        assertThat(rung.amount().isPoint()).as(rung.figure()).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void a_parameter_without_a_value_for_the_year_is_a_gap_with_the_nearest_day_it_has(Sample sample) {
        var gaps = verdict(sample).gaps().stream()
                .filter(gap -> gap.subject().equals("parameter"))
                .toList();
        assertThat(gaps).extracting(GapLine::key).contains("overhead.share", "return.market", "corporate-tax.rate");
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.period()).isEqualTo(sample.period()));
        assertThat(gaps)
                .filteredOn(gap -> gap.key().equals("corporate-tax.rate"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.nearest()).extracting(Object::toString).containsExactly("2016-01-01");
                    assertThat(gap.admissible()).contains(Interval.ALL);
                });
    }

    @ParameterizedTest
    @EnumSource
    void the_verdict_is_open_and_says_that_the_chart_is_not_that_of_the_year(Sample sample) {
        assertThat(verdict(sample).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict(sample).strength()).isEmpty();
        assertThat(verdict(sample).warnings()).contains("LED-292", "LED-391");
        assertThat(LOADED.get(sample).problems()).isEmpty();
        assertThat(LOADED.get(sample).warnings()).extracting(Problem::code).containsOnly("LED-292", "LED-391");
        assertThat(verdict(sample).prices().bids()).singleElement().satisfies(bid -> assertThat(bid.supplier())
                .isEqualTo("Assumed bid"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CUSTOMER_SERVICE_2011", "CUSTOMER_SERVICE_2013"})
    void a_grant_that_is_the_booked_net_cost_does_not_cover_the_full_cost_whatever_the_gaps_hold(Sample sample) {
        assertThat(end(verdict(sample).difference()).high().orElseThrow()).isNegative();
        assertThat(verdict(sample).findings())
                .filteredOn(finding -> finding.rule().equals("NO-C19"))
                .extracting(Verdict.FindingLine::result)
                .containsExactly(Result.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_the_prices_that_come_out(Sample sample) throws IOException {
        String page = Files.readString(SampleFolders.root("open-data").resolve("README.md"));
        var prices = verdict(sample).prices();
        assertThat(page)
                .contains(
                        "| " + sample.folder + " |",
                        shown(end(prices.stated()).low().orElseThrow()),
                        shown(end(prices.own()).low().orElseThrow()),
                        shown(end(prices.own()).high().orElseThrow()),
                        shown(end(prices.neutral()).low().orElseThrow()) + "..",
                        ".." + shown(end(verdict(sample).difference()).high().orElseThrow()));
    }

    /** As the page writes amounts: thousands apart, no decimals where there are none, a real minus. */
    private static String shown(BigDecimal amount) {
        var digits = amount.abs()
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString()
                .replace(".00", "");
        return (amount.signum() < 0 ? "−" : "")
                + digits.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))(?<!\\.\\d{0,2})", " ");
    }

    private static Verdict verdict(Sample sample) {
        return ASSESSED.get(sample).verdict();
    }

    private static Interval end(Optional<Interval> interval) {
        return interval.orElseThrow();
    }

    /** Sum by account, read straight from the file. */
    private static Map<String, BigDecimal> amounts(Sample sample) throws IOException {
        var amounts = new TreeMap<String, BigDecimal>();
        int lines = 0;
        for (String line : Files.readAllLines(DATA.resolve("dataset.csv"))) {
            String[] cells = line.split(";");
            if (cells.length == 9 && cells[2].equals(sample.unit)) {
                amounts.merge(cells[0], new BigDecimal(cells[sample.column].replace(" ", "")), BigDecimal::add);
                lines++;
            }
        }
        assertThat(lines).isEqualTo(sample.lines);
        return amounts;
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts, String... accounts) {
        return amounts.entrySet().stream()
                .filter(entry -> List.of(accounts).stream().anyMatch(entry.getKey()::startsWith))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
