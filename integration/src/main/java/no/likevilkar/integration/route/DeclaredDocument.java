package no.likevilkar.integration.route;

import java.util.Optional;
import no.likevilkar.integration.document.chart.Chart;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.pricesheet.PriceMapping;
import no.likevilkar.integration.document.saft.SaftSelection;

/** A document as the case declares it: what it is called and what it is said to be. The bytes come apart from it. */
public sealed interface DeclaredDocument {

    /** Id within the case; the ids of its lines begin with it. */
    String id();

    /** File name as the case gives it. */
    String name();

    /** The case file itself. */
    record CaseForm(String id, String name) implements DeclaredDocument {}

    /**
     * Accounts of the unit.
     *
     * @param mapping which columns hold what and which lines are the unit's; empty where the case does not say
     * @param year reporting year, which decides the list of the chart
     * @param chart by which the accounts are kept
     */
    record Ledger(String id, String name, Optional<LedgerMapping> mapping, int year, Chart chart)
            implements DeclaredDocument {

        public Ledger(String id, String name, Optional<LedgerMapping> mapping, int year) {
            this(id, name, mapping, year, Chart.KOSTRA);
        }

        public Ledger(String id, String name, LedgerMapping mapping, int year) {
            this(id, name, Optional.of(mapping), year);
        }
    }

    /**
     * Accounts of the unit as SAF-T.
     *
     * @param selection which bookings are the unit's
     * @param year reporting year, which decides the chart
     */
    record Saft(String id, String name, SaftSelection selection, int year) implements DeclaredDocument {}

    /**
     * The prices of a bid.
     *
     * @param mapping what the case says of its columns
     */
    record PriceSheet(String id, String name, PriceMapping mapping) implements DeclaredDocument {}

    /** An extract of accounts reported to Statistics Norway. */
    record Extract(String id, String name) implements DeclaredDocument {}

    /** A notice of awarded contracts. */
    record Notice(String id, String name) implements DeclaredDocument {}

    /** Kept with the case and never read. */
    record Attachment(String id, String name) implements DeclaredDocument {}
}
