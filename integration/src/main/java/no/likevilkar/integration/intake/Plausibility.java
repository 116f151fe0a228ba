package no.likevilkar.integration.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.kostra.KostraFault;
import no.likevilkar.integration.document.kostra.KostraForm;
import no.likevilkar.integration.document.kostra.KostraReader;
import no.likevilkar.integration.document.kostra.KostraRecord;
import no.likevilkar.integration.route.ReadDocument;
import no.likevilkar.model.LedgerLine;

/**
 * Holds a unit's ledger against the accounts of the whole municipality or county: on no art of pay or purchase can the unit have more
 * than all of it. Seen are a ledger in another unit of money, of several years, or of somebody else.
 */
final class Plausibility {

    private static final Set<KostraForm> WHOLE = Set.of(KostraForm.F0A, KostraForm.F0C, KostraForm.F0M, KostraForm.F0P);
    private static final Set<String> OPERATING = Set.of("1", "3");
    private static final String LAST_PURCHASE = "285";

    /** Each record is rounded to thousands. */
    private static final BigDecimal ROUNDED = BigDecimal.valueOf(500);

    private Plausibility() {}

    /**
     * @param lines of one ledger by the municipal chart
     * @param year reporting year of the ledger
     * @param warnings of the ledger
     */
    static void check(List<LedgerLine> lines, int year, Collection<ReadDocument> documents, Problems warnings) {
        for (ReadDocument document : documents) {
            List<KostraRecord> records = document.reading().rows().stream()
                    .filter(KostraRecord.class::isInstance)
                    .map(KostraRecord.class::cast)
                    .filter(record -> WHOLE.contains(record.form())
                            && record.year() == year
                            && (record.quarter().isEmpty() || record.quarter().equals("4"))
                            && OPERATING.contains(record.accountClass()))
                    .toList();
            if (!records.isEmpty()) {
                compare(lines, records, document.source().name(), warnings);
            }
        }
    }

    private static void compare(List<LedgerLine> lines, List<KostraRecord> records, String extract, Problems warnings) {
        Set<String> arts = lines.stream()
                .filter(line ->
                        !line.account().startsWith("0") || line.account().length() == 3)
                .map(LedgerLine::art)
                .filter(art -> art.compareTo(LAST_PURCHASE) <= 0)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String art : arts) {
            BigDecimal unit = lines.stream()
                    .filter(line -> line.art().equals(art))
                    .map(LedgerLine::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            List<BigDecimal> all = records.stream()
                    .filter(record -> record.art().equals(art))
                    .map(KostraRecord::amount)
                    .toList();
            BigDecimal whole = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (unit.compareTo(whole.add(ROUNDED.multiply(BigDecimal.valueOf(all.size() + 1L)))) > 0) {
                warnings.add(
                        KostraReader.KIND + "-" + KostraFault.MORE_THAN_ALL.number(),
                        "art " + art,
                        unit.toPlainString() + " in the selected lines",
                        "at most " + whole.toPlainString() + ", which all of it has on this art in " + extract,
                        KostraFault.MORE_THAN_ALL.remedy());
            }
        }
    }
}
