package no.likevilkar.server.assessing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.json.Tree;
import no.likevilkar.server.cases.Cases;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.identity.Person;

/** What a case lacks, and whose task it is to say it. A party sees its own tasks, staff of the authority all. */
public final class GapView {

    private final Cases cases;
    private final Assessing assessing;

    public GapView(Cases cases, Assessing assessing) {
        this.cases = cases;
        this.assessing = assessing;
    }

    /** Gaps as the verdict has them: rule, subject, key, period, holder, admissible, needed, settledBy. */
    public Map<String, Object> of(String caseId, Person person) {
        var standing = cases.seen(caseId, person);
        var verdict = StrictJson.object("verdict.json", verdict(caseId, standing));
        var gaps = ((List<?>) verdict.get("gaps"))
                .stream()
                        .map(gap -> (Map<?, ?>) gap)
                        .filter(gap -> standing.isEmpty() || isOf(standing, gap))
                        .toList();
        return Tree.of("case", caseId, "gaps", List.copyOf(gaps));
    }

    /** A party that asks too early learns nothing of what is wrong with the documents of others. */
    private byte[] verdict(String caseId, Optional<String> standing) {
        return standing.isEmpty()
                ? assessing.precheck(caseId)
                : assessing.precheck(
                        caseId,
                        problems -> Refused.conflict(
                                "case",
                                "a case that cannot be assessed yet",
                                "documents that are all there and sound",
                                "Ask for the case itself: it says what is wrong with yours."));
    }

    /** What a bidder holds is about its bid. */
    private static boolean isOf(Optional<String> standing, Map<?, ?> gap) {
        var holder = gap.get("holder");
        return standing.filter(one -> one.equals(holder) || ("bidder".equals(holder) && one.equals(gap.get("subject"))))
                .isPresent();
    }
}
