package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Days;
import no.likevilkar.integration.document.chart.Chart;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.route.ReadDocument;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.PublicUnit;

/** Puts a case together from its case file and the documents read for it. All documents must have been read without problems. */
final class CaseAssembler {

    private final CaseFile file;
    private final SourceDocument caseDocument;
    private final Map<String, ReadDocument> documents;
    private final Sources sources;
    private final String unit;
    private final Problems problems;
    private final List<Problems> ofDocuments = new ArrayList<>();
    private final List<Problem> warnings;

    /** @param warnings what the readers noticed */
    CaseAssembler(
            CaseFile file, SourceDocument caseDocument, Map<String, ReadDocument> documents, List<Problem> warnings) {
        this.file = file;
        this.caseDocument = caseDocument;
        this.documents = documents;
        this.warnings = new ArrayList<>(warnings);
        sources = new Sources(file, caseDocument, documents);
        unit = file.form().getUnit().getId();
        problems = new Problems(caseDocument.name(), file.places()::at);
    }

    CaseLoad assemble(String name) {
        var cited = new CitedAmounts(documents.values(), file.form().getCurrency(), problems);
        var facts = new Facts(problems, cited, this::asked);
        new StatedFacts(file, sources, facts).gather();
        var items = new ArrayList<Item>(Items.of(file));
        items.addAll(new SupportFacts(file, sources, problems).gather(facts));
        List<LedgerLine> ledger = ledger(facts);
        var byVolume = new HashSet<String>();
        List<PriceLine> prices = prices(facts, cited, byVolume);
        subjects(ledger);
        var marks = new Marks(file, facts.inputs(), ledger, prices, problems).all(prices, byVolume);
        Optional<Case> theCase = failures().isEmpty() ? build(facts, items, ledger, prices, marks) : Optional.empty();
        var received = new ArrayList<>(List.of(caseDocument));
        documents.values().forEach(d -> received.add(d.source()));
        return new CaseLoad(name, theCase, received, failures(), warnings);
    }

    private List<LedgerLine> ledger(Facts facts) {
        var all = new ArrayList<LedgerLine>();
        file.ledgers().forEach(placed -> {
            var ledger = new LedgerFacts(placed, sources, unit);
            var noticed = new Problems(placed.what().getName());
            List<LedgerLine> lines = ledger.lines(
                    documents.get(placed.what().getId()), of(placed.what().getName()), noticed);
            if (placed.what().getChart().value().equals(Chart.KOSTRA.word())) {
                Plausibility.check(lines, LedgerFacts.year(file, placed.what()), documents.values(), noticed);
            }
            ledger.treatments(lines, facts, problems);
            warnings.addAll(noticed.list());
            all.addAll(lines);
        });
        return all;
    }

    /** What the unit asks, and whatever is said of a bid. */
    private boolean asked(Input input) {
        return input.key().startsWith("price.")
                || file.bids().stream().anyMatch(bid -> bid.what().getId().equals(input.subject()));
    }

    private List<PriceLine> prices(Facts facts, CitedAmounts cited, Set<String> byVolume) {
        var volumes = new Volumes(file.form().getVolume().getUnit(), facts.inputs(), unit);
        var prices = new PriceFacts(file, volumes, sources, cited);
        var all = new ArrayList<PriceLine>();
        file.bids().forEach(bid -> {
            String sheet = bid.what().getPriceSheet();
            if (sheet == null) {
                all.addAll(prices.fromCase(bid, problems));
            } else {
                ReadDocument read = documents.get(sheet);
                all.addAll(prices.fromSheet(
                        bid.what().getId(), read, of(read.source().name())));
            }
        });
        byVolume.addAll(prices.byVolume());
        return all;
    }

    /** What is said of a ledger line is said of one that was selected. */
    private void subjects(List<LedgerLine> ledger) {
        Set<String> lines = ledger.stream().map(LedgerLine::id).collect(Collectors.toSet());
        file.answers().forEach(a -> line(a.what().getSubject(), a.attribute("subject"), lines));
        file.figures().forEach(f -> line(f.what().getSubject(), f.attribute("subject"), lines));
    }

    private void line(String subject, String path, Set<String> lines) {
        if (subject != null && subject.indexOf(':') >= 0 && !lines.contains(subject)) {
            problems.add(
                    "LED-303",
                    path,
                    Quoted.of(subject) + ", a line that is not selected",
                    "document id, colon, number of a selected line",
                    "Correct the line number; the heading is line 1.");
        }
    }

    private Optional<Case> build(
            Facts facts, List<Item> items, List<LedgerLine> ledger, List<PriceLine> prices, List<Confidential> marks) {
        var form = file.form();
        try {
            var publicUnit = new PublicUnit(
                    unit,
                    form.getUnit().getName(),
                    form.getBuyer().getName(),
                    form.getUnit().getSector(),
                    form.getUnit().getService(),
                    PriceBasis.valueOf(form.getPrice().getBasis().value()),
                    zone());
            List<Period> periods = file.periods().stream()
                    .map(p -> new Period(
                            p.what().getId(),
                            Days.of(p.what().getFrom()),
                            Days.of(p.what().getTo())))
                    .toList();
            List<Bid> bids = file.bids().stream()
                    .map(b -> new Bid(
                            b.what().getId(),
                            b.what().getSupplier(),
                            b.what().getCountry(),
                            b.what().getPriceYear()))
                    .toList();
            return Optional.of(new Case(
                    form.getId(),
                    form.getRegime(),
                    Days.of(form.getAsOf()),
                    Optional.ofNullable(form.getDecision()).map(Days::of),
                    form.getCurrency(),
                    publicUnit,
                    form.getVolume().getUnit(),
                    periods,
                    bids,
                    items,
                    facts.inputs(),
                    facts.answers(),
                    ledger,
                    prices,
                    List.copyOf(warnings.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new))),
                    new DeclaredDocuments(file, caseDocument, documents).all(),
                    marks,
                    List.of()));
        } catch (IllegalArgumentException e) {
            problems.add("CAS-299", "/case", e.getMessage(), "a case that holds together", "Correct what is named.");
            return Optional.empty();
        }
    }

    private String zone() {
        return Optional.ofNullable(file.form().getLocation())
                .map(l -> l.getZone())
                .map(z -> z.value())
                .orElse("unknown");
    }

    private Problems of(String document) {
        var own = new Problems(document);
        ofDocuments.add(own);
        return own;
    }

    private List<Problem> failures() {
        var all = new ArrayList<>(problems.list());
        ofDocuments.forEach(p -> all.addAll(p.list()));
        return all;
    }
}
