package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** Holds an export against what it says of itself. Only an account that is not described stops the reading. */
final class ExportCheck {

    private final Export export;
    private final Found found;
    private final List<ProblemList> ofParts;

    ExportCheck(Export export, List<ProblemList> ofParts) {
        this.export = export;
        this.found = export.found();
        this.ofParts = ofParts;
    }

    void check() {
        accounts();
        totals();
        dimensions();
        oddities();
        new HeaderCheck(export, ofParts).check();
    }

    private void accounts() {
        for (int i = 0; i < found.accounts.size(); i++) {
            String account = found.accounts.name(i);
            Found.Times use = Found.at(found.accountUse, i);
            if (use.times > 0 && export.masters().account(account).isEmpty()) {
                list(use)
                        .problem(
                                SaftFault.ACCOUNT_UNKNOWN,
                                Place.line(use.first.line()),
                                (account.isEmpty() ? "no account" : "account " + Quoted.of(account)) + times(use),
                                "an account of GeneralLedgerAccounts");
            }
        }
    }

    /** Each file may state its own totals, or every file those of the whole set. */
    private void totals() {
        var all = new Found.Totals();
        for (var part : found.totals) {
            all.transactions += part.transactions;
            all.debit.add(part.debit);
            all.credit.add(part.credit);
        }
        for (int i = 0; i < found.totals.size(); i++) {
            var part = found.totals.get(i);
            var differing = new ArrayList<String>();
            differs("NumberOfEntries", part.statedEntries, part.transactions, all.transactions, differing);
            differs("TotalDebit", part.statedDebit, part.debit, all.debit, differing);
            differs("TotalCredit", part.statedCredit, part.credit, all.credit, differing);
            if (!differing.isEmpty()) {
                ofParts.get(i)
                        .warning(
                                SaftFault.TOTALS_DIFFER,
                                Place.WHOLE,
                                String.join(", ", differing),
                                part.transactions + " transactions, debit " + part.debit + ", credit " + part.credit);
            }
        }
    }

    private static void differs(String what, String stated, long part, long all, List<String> differing) {
        if (!stated.equals(Long.toString(part)) && !stated.equals(Long.toString(all))) {
            differing.add(what + " " + (stated.isEmpty() ? "missing" : Quoted.of(stated)));
        }
    }

    private static void differs(String what, String stated, Amount part, Amount all, List<String> differing) {
        Optional<BigDecimal> read = decimal(stated);
        if (read.filter(it -> it.compareTo(part.decimal()) == 0 || it.compareTo(all.decimal()) == 0)
                .isEmpty()) {
            differing.add(what + " " + (stated.isEmpty() ? "missing" : Quoted.of(stated)));
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        var slice = new Slice();
        slice.append(text.toCharArray(), 0, text.length());
        var amount = new Amount();
        return amount.read(slice) ? Optional.of(amount.decimal()) : Optional.empty();
    }

    private void dimensions() {
        Set<String> described = export.masters().dimensions().keySet();
        for (int i = 0; i < found.dimensions.size(); i++) {
            String dimension = found.dimensions.name(i);
            Found.Times use = Found.at(found.dimensionUse, i);
            if (use.times > 0 && !described.contains(dimension)) {
                list(use)
                        .warning(
                                SaftFault.DIMENSION_NOT_IN_TABLE,
                                Place.line(use.first.line()),
                                "dimension " + Quoted.of(dimension) + times(use)
                                        + (described.isEmpty() ? ", and a file that describes none" : ""),
                                "a dimension of AnalysisTypeTable");
            }
        }
    }

    private void oddities() {
        tell(found.negative, SaftFault.NEGATIVE_AMOUNTS, "negative amounts", "amounts without a sign");
        tell(found.bothSides, SaftFault.BOTH_SIDES, "lines with several amounts", "either debit or credit");
        tell(
                found.unclear,
                SaftFault.SPLIT_UNCLEAR,
                "lines split between values of the dimension, with amounts that are missing or do not add up",
                "parts that add up to the line");
    }

    private void tell(Found.Times times, SaftFault fault, String what, String expected) {
        if (times.times > 0) {
            list(times).warning(fault, Place.line(times.first.line()), what + times(times), expected);
        }
    }

    private ProblemList list(Found.Times times) {
        return ofParts.get(times.first.part() - 1);
    }

    private static String times(Found.Times times) {
        return times.times == 1 ? ", once" : ", " + times.times + " times, first here";
    }
}
