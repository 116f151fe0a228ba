package no.likevilkar.integration.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.kostra.KostraExtract;
import no.likevilkar.integration.document.kostra.KostraRecord;
import no.likevilkar.integration.document.notice.AmountMeaning;
import no.likevilkar.integration.document.notice.AwardNotice;
import no.likevilkar.integration.document.notice.NoticeAmount;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.route.ReadDocument;
import no.likevilkar.model.Provenance;

/**
 * Holds every number that cites an award notice or a KOSTRA extract against what stands at its place there: the very amount, in
 * the currency of the case, and a price where it is said to be what somebody asks. Nothing is converted.
 */
final class CitedAmounts {

    private static final int SHOWN = 5;

    private final Map<String, AwardNotice> notices = new HashMap<>();
    private final Map<String, KostraExtract> extracts = new HashMap<>();
    private final String currency;
    private final Problems problems;

    /** @param problems of the case file */
    CitedAmounts(Collection<ReadDocument> documents, String currency, Problems problems) {
        this.currency = currency;
        this.problems = problems;
        for (ReadDocument document : documents) {
            var rows = document.reading().rows();
            if (!rows.isEmpty() && rows.get(0) instanceof AwardNotice notice) {
                notices.put(document.source().name(), notice);
            } else if (!rows.isEmpty() && rows.get(0) instanceof KostraRecord) {
                extracts.put(document.source().name(), new KostraExtract(document.rows(KostraRecord.class)));
            }
        }
    }

    /**
     * @param asked whether the number is what a bid or the unit asks
     * @param path where in the case file it is said
     */
    void check(BigDecimal stated, Provenance cited, boolean asked, String path) {
        Optional.ofNullable(notices.get(cited.document()))
                .ifPresent(notice -> notice(stated, cited, notice, asked, path));
        Optional.ofNullable(extracts.get(cited.document())).ifPresent(extract -> extract(stated, cited, extract, path));
    }

    private void extract(BigDecimal stated, Provenance cited, KostraExtract extract, String path) {
        Optional<BigDecimal> amount = extract.at(cited.pointer());
        if (amount.isEmpty()) {
            noPlace(cited, "a record such as line=17, or records such as class=1;function=120;art=010-099", path);
        } else if (!currency.equals("NOK")) {
            otherCurrency(amount.get().toPlainString() + " NOK", path);
        } else {
            same(stated, amount.get(), cited, path);
        }
    }

    private void notice(BigDecimal stated, Provenance cited, AwardNotice notice, boolean asked, String path) {
        Optional<NoticeAmount> amount = notice.at(cited.pointer());
        Optional<NoticeAmount> ceiling = notice.amounts().stream()
                .filter(one -> one.meaning() == AmountMeaning.CEILING
                        && cited.pointer().equals(one.of() + ";" + AmountMeaning.PRICE.word()))
                .findFirst();
        if (amount.isEmpty() && ceiling.isPresent()) {
            noPrice(ceiling.get(), path);
        } else if (amount.isEmpty()) {
            noPlace(cited, places(notice), path);
        } else if (asked && !amount.get().meaning().bidPrice()) {
            noPrice(amount.get(), path);
        } else if (!amount.get().currency().equals(currency)) {
            otherCurrency(amount.get().money(), path);
        } else {
            same(stated, amount.get().amount(), cited, path);
        }
    }

    private static String places(AwardNotice notice) {
        List<NoticeAmount> all = notice.amounts();
        return all.isEmpty()
                ? "no place at all, for the notice names no amount"
                : "one of "
                        + all.stream()
                                .limit(SHOWN)
                                .map(one -> one.pointer() + " (" + one.money() + ")")
                                .collect(Collectors.joining(", "))
                        + (all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "");
    }

    private void noPlace(Provenance cited, String expected, String path) {
        problems.add(
                "CAS-241",
                path,
                Quoted.of(cited.pointer()) + ", no place in " + cited.document(),
                expected,
                "Point to where the number stands, or leave the document out.");
    }

    private void same(BigDecimal stated, BigDecimal there, Provenance cited, String path) {
        if (stated.compareTo(there) != 0) {
            problems.add(
                    "CAS-242",
                    path,
                    stated.toPlainString(),
                    there.toPlainString() + ", which stands in " + cited.document() + " at " + cited.pointer(),
                    "State the number as the document has it, or point to where it stands.");
        }
    }

    private void noPrice(NoticeAmount amount, String path) {
        problems.add(
                "CAS-243",
                path,
                amount.pointer() + ", " + amount.meaning().words()
                        + (amount.why().isEmpty() ? "" : ": " + amount.why()),
                "what a tender asks: a place that ends in price, lowest or highest",
                "It tells nothing of what somebody asks; get the tender or the price form and cite that.");
    }

    private void otherCurrency(String money, String path) {
        problems.add(
                "CAS-244",
                path,
                "an amount of " + money,
                "an amount in " + currency,
                "Cite an amount in the currency of the case; only a dated and cited rate of the rule set could convert one.");
    }
}
