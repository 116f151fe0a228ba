package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Days;
import no.likevilkar.integration.document.casexml.Parties;
import no.likevilkar.integration.document.casexml.Placed;
import no.likevilkar.integration.document.casexml.generated.MarkType;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Input;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.PriceLine;

/**
 * What the case marks as confidential, each mark with the party it belongs to: the bidder of a bid and of its price sheet, the
 * unit of a ledger, else whoever says what is marked. Where that is not one party the mark must name its holder, for a guess
 * could show a value to the wrong one.
 */
final class Marks {

    private final CaseFile file;
    private final Problems problems;
    private final Map<String, TreeSet<String>> figures = new TreeMap<>();
    private final Map<String, TreeSet<String>> holders = new TreeMap<>();
    private final Map<String, TreeSet<String>> volumes = new TreeMap<>();

    /** @param stated every number of the case file */
    Marks(CaseFile file, List<Input> stated, List<LedgerLine> ledger, List<PriceLine> prices, Problems problems) {
        this.file = file;
        this.problems = problems;
        var documents = new TreeMap<String, String>();
        file.documents()
                .forEach(document ->
                        documents.put(document.what().getName(), document.what().getId()));
        for (Input input : stated) {
            var figure = figure(input.subject(), input.key(), input.period());
            var party = input.provenance().assertedBy();
            add(figures, figure, party);
            Optional.ofNullable(documents.get(input.provenance().document())).ifPresent(id -> add(holders, id, party));
            if (input.key().equals(StatedFacts.VOLUME)) {
                add(volumes, input.period(), figure);
                Optional.ofNullable(documents.get(input.provenance().document()))
                        .ifPresent(id -> add(volumes, input.period(), id));
            }
        }
        ledger.forEach(line -> add(
                figures,
                figure(line.id(), "line.amount", line.period()),
                line.provenance().assertedBy()));
        prices.forEach(line -> Stream.of("line.quantity", "line.unit-price", "line.vat-rate")
                .forEach(key -> add(
                        figures,
                        figure(line.id(), key, line.period()),
                        line.provenance().assertedBy())));
        prices.forEach(
                line -> Optional.ofNullable(documents.get(line.provenance().document()))
                        .ifPresent(id -> add(holders, id, line.provenance().assertedBy())));
        file.ledgers().forEach(l -> holders.put(l.what().getId(), new TreeSet<>(Set.of(Parties.UNIT))));
        file.bids().forEach(bid -> Stream.of(
                        Optional.of(bid.what().getId()),
                        Optional.ofNullable(bid.what().getPriceSheet()))
                .flatMap(Optional::stream)
                .forEach(id -> holders.put(id, new TreeSet<>(Set.of(bid.what().getId())))));
    }

    private static String figure(String subject, String key, String period) {
        return subject + "/" + key + "/" + period;
    }

    private static void add(Map<String, TreeSet<String>> map, String key, String value) {
        map.computeIfAbsent(key, ignored -> new TreeSet<>()).add(value);
    }

    /**
     * Every mark, and one more for each price line whose quantity is a volume that is marked: the same number stands there.
     *
     * @param byVolume ids of the price lines whose quantity is the volume
     */
    List<Confidential> all(List<PriceLine> prices, Set<String> byVolume) {
        var marks = new ArrayList<Confidential>();
        file.marks().forEach(mark -> read(mark).ifPresent(marks::add));
        var copies = new ArrayList<Confidential>();
        for (PriceLine line : prices) {
            if (byVolume.contains(line.id())) {
                marks.stream()
                        .filter(mark -> volumes.getOrDefault(line.period(), new TreeSet<>())
                                .contains(mark.of()))
                        .map(mark -> new Confidential(
                                figure(line.id(), "line.quantity", line.period()),
                                mark.secrecy(),
                                mark.holder(),
                                mark.reason(),
                                mark.until()))
                        .forEach(copies::add);
            }
        }
        marks.addAll(copies);
        return marks;
    }

    private Optional<Confidential> read(Placed<MarkType> placed) {
        var mark = placed.what();
        boolean ofFigure = mark.getOf().indexOf('/') >= 0;
        if (ofFigure && !figures.containsKey(mark.getOf())) {
            unknown(placed);
            return Optional.empty();
        }
        var said = (ofFigure ? figures : holders).getOrDefault(mark.getOf(), new TreeSet<>());
        if (mark.getHolder() == null && said.size() != 1) {
            problems.add(
                    "CAS-224",
                    placed.path(),
                    "no holder, and \"" + mark.getOf() + "\" "
                            + (said.isEmpty() ? "is said by nobody" : "is said by " + String.join(" and ", said)),
                    "the party it belongs to",
                    "Name it with holder.");
            return Optional.empty();
        }
        return Optional.of(new Confidential(
                mark.getOf(),
                Confidential.Secrecy.valueOf(mark.getClazz().name()),
                Optional.ofNullable(mark.getHolder()).orElseGet(said::first),
                mark.getReason(),
                Optional.ofNullable(mark.getUntil()).map(Days::of)));
    }

    private void unknown(Placed<MarkType> placed) {
        String subject =
                placed.what().getOf().substring(0, placed.what().getOf().indexOf('/') + 1);
        var near = figures.keySet().stream()
                .filter(figure -> figure.startsWith(subject))
                .limit(5)
                .toList();
        problems.add(
                "CAS-221",
                placed.attribute("of"),
                "\"" + placed.what().getOf() + "\", a figure nobody states",
                near.isEmpty()
                        ? "a bid, a document, or a figure that is stated"
                        : "a figure that is stated, for example " + String.join(", ", near),
                "Correct subject, key or period.");
    }
}
