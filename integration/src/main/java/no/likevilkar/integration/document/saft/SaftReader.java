package no.likevilkar.integration.document.saft;

import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Reading;

/**
 * Reads SAF-T accounts of any size in constant memory: cost per account, value of a dimension and month. Needs the bytes twice, for
 * the accounts and dimensions at the beginning and for the bookings.
 */
public final class SaftReader {

    /**
     * Every sum of the accounts.
     *
     * @param document name of the document, for the problems
     * @param parts the file, or the files of a set
     * @param dimension code or description of the dimension to tell apart; empty for none
     */
    public Reading<SaftSum> sums(String document, List<SaftPart> parts, Optional<String> dimension) {
        var problems = new SaftProblems(document);
        List<SaftPart> ordered = PartSet.complete(parts, problems.whole());
        Optional<Export> export = problems.isEmpty()
                ? Export.read(
                        ordered,
                        false,
                        problems,
                        masters -> Dimension.named(dimension, Optional.empty(), masters, problems.whole()))
                : Optional.empty();
        return problems.reading(export.map(SaftSums::of).orElse(List.of()));
    }
}
