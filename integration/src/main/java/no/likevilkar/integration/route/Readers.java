package no.likevilkar.integration.route;

import java.util.List;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.chart.Chart;
import no.likevilkar.integration.document.kostra.KostraReader;
import no.likevilkar.integration.document.ledger.LedgerGuess;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.document.notice.NoticeReader;
import no.likevilkar.integration.document.pricesheet.PriceMapping;
import no.likevilkar.integration.document.pricesheet.PriceRow;
import no.likevilkar.integration.document.saft.SaftLedgerReader;
import no.likevilkar.integration.document.saft.SaftSelection;

/** One reader per kind of document that is read; those of extracts and notices need nothing and are made here. */
public record Readers(CaseReader caseForm, LedgerReader ledger, SaftReader saft, PriceReader priceSheet) {

    /** With the product's own reader of SAF-T. */
    public Readers(CaseReader caseForm, LedgerReader ledger, PriceReader priceSheet) {
        this(caseForm, ledger, new SaftLedgerReader()::read, priceSheet);
    }

    /** Reads case files. */
    @FunctionalInterface
    public interface CaseReader {
        Reading<CaseFile> read(SourceDocument document);
    }

    /** Reads ledgers. */
    @FunctionalInterface
    public interface LedgerReader {
        Reading<LedgerRow> read(SourceDocument document, LedgerMapping mapping, int year);
    }

    /** Reads accounts in SAF-T. */
    @FunctionalInterface
    public interface SaftReader {
        Reading<LedgerRow> read(SourceDocument document, SaftSelection selection, int year);
    }

    /** Reads price sheets. */
    @FunctionalInterface
    public interface PriceReader {
        Reading<PriceRow> read(SourceDocument document, PriceMapping mapping);
    }

    /** The reader that fits what the document is declared to be. */
    Reading<?> read(DeclaredDocument declared, SourceDocument document) {
        if (declared instanceof DeclaredDocument.CaseForm) {
            return caseForm.read(document);
        }
        if (declared instanceof DeclaredDocument.Ledger l && l.mapping().isPresent() && l.chart() != Chart.KOSTRA) {
            return new no.likevilkar.integration.document.ledger.LedgerReader()
                    .read(document, l.mapping().get(), l.chart(), l.year());
        }
        if (declared instanceof DeclaredDocument.Ledger l) {
            return l.mapping().isPresent()
                    ? ledger.read(document, l.mapping().get(), l.year())
                    : LedgerGuess.unconfirmed(document, l.year());
        }
        if (declared instanceof DeclaredDocument.Saft s) {
            return saft.read(document, s.selection(), s.year());
        }
        if (declared instanceof DeclaredDocument.PriceSheet p) {
            return priceSheet.read(document, p.mapping());
        }
        if (declared instanceof DeclaredDocument.Extract) {
            return new KostraReader().read(document);
        }
        if (declared instanceof DeclaredDocument.Notice) {
            return new NoticeReader().read(document);
        }
        return new Reading<>(List.of(), List.of(), List.of());
    }
}
