package no.likevilkar.integration.cli;

import no.likevilkar.replay.Difference;
import no.likevilkar.replay.ReplayResult;
import no.likevilkar.replay.ReplayResult.Differs;
import no.likevilkar.replay.ReplayResult.NoRules;
import no.likevilkar.replay.ReplayResult.RulesRefused;
import no.likevilkar.replay.ReplayResult.Same;
import no.likevilkar.replay.ReplayResult.Withheld;

/** What a replay found out, in words, with one last line that scripts can rely on. */
final class ReplayText {

    private static final int MOST = 300;
    private static final int MOST_REASONS = 20;

    private final Texts texts;
    private final boolean ownRules;

    ReplayText(Texts texts, boolean ownRules) {
        this.texts = texts;
        this.ownRules = ownRules;
    }

    String of(Replayed replayed) {
        String caseId = replayed.caseId();
        var result = replayed.result();
        var page = new Page(new Paint(false));
        if (result instanceof Same same) {
            page.item("", texts.text("replay.same", caseId, same.steps(), same.ruleSet()));
            report(page, replayed);
            if (ownRules) {
                page.item("", texts.text("replay.own"));
            }
            return page.line("REPLAYED " + caseId + " " + same.ruleSet().digest())
                    .toString();
        }
        if (result instanceof Differs differs) {
            page.item("", texts.text("replay.differs", caseId));
            differs.differences().forEach(difference -> difference(page, difference));
            report(page, replayed);
            replayed.writer()
                    .ifPresent(
                            writer -> page.item("", texts.text("replay.otherRelease", brief(writer), Replayed.here())));
            return page.line("DIFFERS " + caseId).toString();
        }
        cannot(page, caseId, result);
        report(page, replayed);
        return page.line("NOT-REPLAYED " + caseId).toString();
    }

    private void report(Page page, Replayed replayed) {
        if (replayed.report() != Replayed.ReportState.NOT_COMPARED) {
            page.item("", texts.text("replay.report." + replayed.report()));
        }
    }

    private void cannot(Page page, String caseId, ReplayResult result) {
        if (result instanceof NoRules none) {
            var wanted = none.wanted();
            page.item(
                    "",
                    texts.text("replay.noRules", caseId, wanted, wanted.digest(), wanted.algebra(), none.algebra()));
            page.item(
                    "",
                    none.release()
                            .map(release -> texts.text("replay.release", release.product()))
                            .orElseGet(() -> texts.text("replay.noRelease")));
        } else if (result instanceof Withheld withheld) {
            page.item(
                    "",
                    texts.text(
                            "replay.withheld",
                            caseId,
                            withheld.paths().size(),
                            withheld.paths().get(0)));
        } else if (result instanceof RulesRefused refused) {
            page.item("", texts.text("replay.refused", caseId));
            refused.reasons().stream().limit(MOST_REASONS).forEach(reason -> page.item("  - ", brief(reason)));
        }
    }

    private void difference(Page page, Difference difference) {
        String place = difference.place().isEmpty() ? difference.file() : difference.file() + ", " + difference.place();
        page.item("  - ", place);
        page.item("    ", texts.text("replay.recorded", said(difference.recorded())));
        page.item("    ", texts.text("replay.replayed", said(difference.replayed())));
    }

    private String said(String json) {
        return json.isEmpty() ? texts.text("replay.nothing") : brief(json);
    }

    /** What steers a terminal or turns the direction of writing is not let loose on a reader. */
    private static String brief(String text) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ");
        return plain.length() <= MOST ? plain : plain.substring(0, MOST) + " …";
    }

    String broken(String path, String why) {
        return new Page(new Paint(false))
                .item("", texts.text("replay.broken", path, brief(why)))
                .line("BROKEN " + path)
                .toString();
    }
}
