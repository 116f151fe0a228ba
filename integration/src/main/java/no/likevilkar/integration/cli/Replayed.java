package no.likevilkar.integration.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.bundle.MadeWith;
import no.likevilkar.integration.report.Report;
import no.likevilkar.replay.Recorded;
import no.likevilkar.replay.ReplayResult;
import no.likevilkar.replay.ReplayResult.Differs;
import no.likevilkar.replay.ReplayResult.Same;
import no.likevilkar.replay.ReplayResult.Withheld;

/**
 * A bundle replayed, its report with it. The report tells of the sealed files alone and so is made again also where values are
 * withheld and no rule can run; where the run differs, what it tells of is in doubt already, and it is left alone.
 *
 * @param caseId the case
 * @param result what the replay found out; a report that comes out otherwise counts as a difference
 * @param report how the report came out
 * @param writer release that the bundle says wrote the report, where the report differs and it is not this one
 */
record Replayed(String caseId, ReplayResult result, ReportState report, Optional<String> writer) {

    enum ReportState {
        SAME,
        DIFFERS,
        ABSENT,
        NOT_COMPARED
    }

    static Replayed of(Map<String, byte[]> files, Recorded recorded, ReplayResult result) {
        if (!(result instanceof Same) && !(result instanceof Withheld)) {
            return withoutReport(recorded.caseId(), result);
        }
        if (!files.containsKey(Report.FILE)) {
            return new Replayed(recorded.caseId(), result, ReportState.ABSENT, Optional.empty());
        }
        return Report.difference(files)
                .map(difference -> new Replayed(
                        recorded.caseId(), new Differs(List.of(difference)), ReportState.DIFFERS, writer(files)))
                .orElseGet(() -> new Replayed(recorded.caseId(), result, ReportState.SAME, Optional.empty()));
    }

    static Replayed withoutReport(String caseId, ReplayResult result) {
        return new Replayed(caseId, result, ReportState.NOT_COMPARED, Optional.empty());
    }

    private static Optional<String> writer(Map<String, byte[]> files) {
        String engine = String.valueOf(
                StrictJson.object("runtime.json", files.get("runtime.json")).get("engine"));
        return Optional.of(engine).filter(other -> !other.equals(here()));
    }

    /** This release. */
    static String here() {
        return MadeWith.here().engine();
    }
}
