package no.likevilkar.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.likevilkar.CaseWriter;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.Standing;

/**
 * Valid cases of many shapes: one period or two, every price basis, accounts with what has to be corrected, netted or judged,
 * assets with values left out, numbers that are missing, asserted or contested, answers that are missing, and bids.
 */
final class RandomCases {

    /** Arts of cost, of income, of work for others, VAT, finance and capital. */
    private static final List<String> ARTS = List.of(
            "010", "010", "090", "099", "110", "180", "185", "190", "230", "375", "380", "500", "590", "600", "700",
            "790", "940");

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "activity.vat-exempt", List.of("no", "yes", ""),
            "insurance.booked", List.of("yes", "no", ""),
            "assets.complete", List.of("yes", ""),
            "premises.booked", List.of("yes", "no", ""),
            "work-for-others.in-volume", List.of("no", "yes", ""),
            "vat.position", List.of("compensated", "irrecoverable", ""));

    /** What is drawn: plain numbers, from which a case is written. */
    record Drawn(int seed, int percent, int volume, List<Integer> lines, List<Integer> choices) {

        private int choice(int number) {
            return choices.get(number % choices.size());
        }

        private boolean oneIn(int many, int number) {
            return choice(number) % many == many - 1;
        }

        /** A price around what the accounts hold, in whole kroner. */
        private int price() {
            return (int) (lines.stream().mapToLong(line -> line).sum() / 100 * percent / 100);
        }

        List<String> periods() {
            return oneIn(3, 0) ? List.of("2024", "2025") : List.of("2025");
        }

        CaseWriter write() {
            var basis = PriceBasis.values()[choice(1) % PriceBasis.values().length];
            var writer = new CaseWriter()
                    .basis(basis)
                    .zone(List.of("I", "II", "IV", "V").get(choice(2) % 4));
            answers(writer);
            for (String period : periods()) {
                writer.period(period, period + "-01-01", period + (oneIn(4, 3) ? "-06-30" : "-12-31"));
                if (!oneIn(8, 4)) {
                    writer.input("unit", "price.given", period, String.valueOf(price()));
                }
                writer.input("unit", "volume", period, String.valueOf(volume));
                if (oneIn(2, 5)) {
                    writer.input("unit", "overhead.cost", period, String.valueOf(choice(6) * 37));
                }
                if (oneIn(5, 5)) {
                    writer.input("unit", "overhead.cost", period, String.valueOf(choice(6) * 59), Standing.CONTESTED);
                }
                if (oneIn(3, 26)) {
                    writer.input("unit", "debt.average", period, String.valueOf(choice(27) * 50));
                }
                if (oneIn(3, 7)) {
                    writer.input("unit", "vat.input", period, String.valueOf(choice(8) * 11));
                }
                for (int i = 0; i < lines.size(); i++) {
                    int amount = lines.get(i);
                    writer.line(
                            ARTS.get((amount + i) % ARTS.size()),
                            period,
                            BigDecimal.valueOf(amount, 2).toPlainString());
                }
                bids(writer, period);
            }
            assets(writer);
            return writer;
        }

        private void answers(CaseWriter writer) {
            writer.answer("activity.authority", oneIn(30, 9) ? "yes" : "no")
                    .answer("activity.welfare", "no")
                    .answer("activity.on-market", "yes")
                    .answer("sales.external", oneIn(6, 10) ? "none" : "some");
            int number = 11;
            for (var question : new TreeMap<>(ANSWERS).entrySet()) {
                String answer = question.getValue()
                        .get(choice(number++) % question.getValue().size());
                if (!answer.isEmpty()) {
                    writer.answer(question.getKey(), answer);
                }
            }
        }

        private void bids(CaseWriter writer, String period) {
            for (int i = 0; period.equals("2025") && i < choice(17) % 3; i++) {
                String bid = "bid-" + i;
                writer.bid(bid, oneIn(5, 18) ? "2024" : "2025")
                        .price(
                                bid,
                                String.valueOf(volume),
                                BigDecimal.valueOf(100L * (price() + choice(19 + i)) / volume, 2)
                                        .toPlainString(),
                                "0.25");
                if (!oneIn(4, 20)) {
                    writer.answer(bid, "specification.same", "yes");
                }
            }
        }

        private void assets(CaseWriter writer) {
            for (int i = 0; i < choice(21) % 3; i++) {
                String asset = "asset-" + i;
                writer.asset(asset, i == 0 ? "equipment" : "building");
                for (String period : periods()) {
                    values(writer, asset, period, choice(22 + i) * 100);
                }
            }
        }

        private void values(CaseWriter writer, String asset, String period, int value) {
            writer.input(asset, "asset.opening-value", period, String.valueOf(value));
            if (!oneIn(4, 24)) {
                writer.input(asset, "asset.closing-value", period, String.valueOf(value / 2));
            }
            if (!oneIn(4, 25)) {
                writer.input(asset, "asset.depreciation", period, String.valueOf(value - value / 2));
            }
        }
    }

    private RandomCases() {}

    static Arbitrary<Drawn> all() {
        var choices = Arbitraries.integers().between(0, 9_999).list().ofSize(29);
        var lines = Arbitraries.integers()
                .between(100_00, 2_000_000_00)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(50, 200),
                        Arbitraries.integers().between(1, 50_000),
                        lines,
                        choices)
                .as(Drawn::new);
    }

    /** The same things in another order. */
    static <T> List<T> turned(List<T> list, int seed) {
        var turned = new ArrayList<>(list);
        Collections.shuffle(turned, new Random(seed));
        return turned;
    }
}
