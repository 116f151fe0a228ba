package no.likevilkar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One question put to the engine: the facts in domain terms, each with an id and a source. Order of the lists has no
 * meaning and no effect.
 *
 * @param id the case's own id, used in file names and printed in the verdict
 * @param regime regime under which it is assessed, for example {@code no-eea}
 * @param asOf the day whose law and rule set apply
 * @param decision the day on which a measure was decided, where parameters go by it
 * @param currency ISO 4217 code
 * @param unit the unit assessed
 * @param volumeUnit what the volume counts: calls, visits, spaces
 * @param periods at least one
 * @param bids none or more
 * @param items assets, support measures and other facts that the rule set declares
 * @param inputs numbers
 * @param answers answers to questions of evidence
 * @param ledger the selected lines of the unit's accounts
 * @param priceLines the rows of the bids' price sheets
 * @param warnings codes of what the reader of the documents noticed and could not refuse
 * @param documents the case file and the documents it names, with how they are read
 * @param confidential what is not for everybody
 * @param overridden names of what whoever ran the assessment set otherwise than the case file says: regime, asOf
 */
public record Case(
        String id,
        String regime,
        LocalDate asOf,
        Optional<LocalDate> decision,
        String currency,
        PublicUnit unit,
        String volumeUnit,
        List<Period> periods,
        List<Bid> bids,
        List<Item> items,
        List<Input> inputs,
        List<Answer> answers,
        List<LedgerLine> ledger,
        List<PriceLine> priceLines,
        List<String> warnings,
        List<Document> documents,
        List<Confidential> confidential,
        List<String> overridden) {

    public Case {
        Check.id(id, "case id");
        Check.id(regime, "regime of case " + id);
        Check.present(asOf, "as-of date of case " + id);
        Check.present(decision, "decision date of case " + id);
        Check.text(currency, "currency of case " + id);
        Check.present(unit, "unit of case " + id);
        Check.text(volumeUnit, "unit of volume of case " + id);
        periods = List.copyOf(periods);
        bids = List.copyOf(bids);
        items = List.copyOf(items);
        inputs = List.copyOf(inputs);
        answers = List.copyOf(answers);
        ledger = List.copyOf(ledger);
        priceLines = List.copyOf(priceLines);
        warnings = List.copyOf(warnings);
        documents = List.copyOf(documents);
        confidential = List.copyOf(confidential);
        overridden = List.copyOf(overridden);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("case " + id + " has no period");
        }
        Check.unique(periods, Period::id, "period");
        Check.unique(bids, Bid::id, "bid");
        Check.unique(items, Item::id, "item");
        new Owners(items);
        Check.unique(ledger, LedgerLine::id, "ledger line");
        Check.unique(priceLines, PriceLine::id, "price line");
        Check.unique(documents, Document::id, "document");
    }

    /** The same case with other numbers and answers. */
    public Case with(List<Input> otherInputs, List<Answer> otherAnswers) {
        return with(regime, asOf, otherInputs, otherAnswers, ledger, priceLines, overridden);
    }

    /** The same case with other rows of accounts and price sheets. */
    public Case withLines(List<LedgerLine> otherLedger, List<PriceLine> otherPriceLines) {
        return with(regime, asOf, inputs, answers, otherLedger, otherPriceLines, overridden);
    }

    /** The same case, read under another regime or as of another day than its own. */
    public Case readAs(String otherRegime, LocalDate otherDay) {
        var set = new TreeSet<>(overridden);
        if (!otherRegime.equals(regime)) {
            set.add("regime");
        }
        if (!otherDay.equals(asOf)) {
            set.add("asOf");
        }
        return with(otherRegime, otherDay, inputs, answers, ledger, priceLines, List.copyOf(set));
    }

    private Case with(
            String otherRegime,
            LocalDate otherDay,
            List<Input> otherInputs,
            List<Answer> otherAnswers,
            List<LedgerLine> otherLedger,
            List<PriceLine> otherPriceLines,
            List<String> nowOverridden) {
        return new Case(
                id,
                otherRegime,
                otherDay,
                decision,
                currency,
                unit,
                volumeUnit,
                periods,
                bids,
                items,
                otherInputs,
                otherAnswers,
                otherLedger,
                otherPriceLines,
                warnings,
                documents,
                confidential,
                nowOverridden);
    }
}
