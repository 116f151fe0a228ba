package no.likevilkar.integration.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.log.Checkpoint;

/** What a verification proved, what it could not prove and what does not hold, in words of one language. */
public final class VerificationText {

    private static final int MOST = 20;

    private final Wording wording;
    private final Map<String, String> ruleSets;

    /** @param ruleSets names of the rule sets known here, by digest */
    public VerificationText(Wording wording, Map<String, String> ruleSets) {
        this.wording = wording;
        this.ruleSets = ruleSets;
    }

    /** The whole text; its last line is for scripts. */
    public String write(Verification verification) {
        var lines = new Lines();
        var report = verification.report();
        lines.item("", text("head." + verification.exitCode(), verification.file()));
        report.bundle().ifPresent(bundle -> head(bundle, lines));
        if (!report.holds()) {
            lines.heading(text("failures", report.protocol().failures().size()));
            some(
                    report.protocol().failures().stream()
                            .map(it -> text("failure", it.code(), it.place(), it.found(), it.expected()))
                            .toList(),
                    lines);
        }
        if (report.bundle().isPresent()) {
            proven(verification, lines);
            notShown(verification, report.bundle().get(), lines);
            erased(verification, report.bundle().get(), lines);
            notProven(verification, report.bundle().get(), lines);
            signature(verification, lines);
            log(verification, lines);
        }
        return lines.line("").line(verification.lastLine()).toString();
    }

    private void head(Bundle bundle, Lines lines) {
        var verdict = Optional.ofNullable(bundle.json().get("verdict.json")).orElse(Map.of());
        lines.item("  ", text("case", bundle.caseId()));
        lines.item("  ", text("outcome", text("outcome." + known(String.valueOf(verdict.get("outcome"))))));
        lines.item("  ", text("digest", bundle.digest()));
    }

    private String known(String outcome) {
        return wording.find("outcome." + outcome).isPresent() ? outcome : "none";
    }

    private void proven(Verification verification, Lines lines) {
        lines.heading(text(verification.report().holds() ? "proven" : "proven.partly"));
        verification.report().protocol().confirmed().forEach((kind, count) -> lines.item("  - ", counted(kind, count)));
    }

    private String counted(Confirmed kind, int count) {
        return text("confirmed." + kind, count);
    }

    private void notShown(Verification verification, Bundle bundle, Lines lines) {
        int values = new TreeSet<>(verification.report().protocol().notShown()).size();
        if (values == 0 && bundle.withheld().isEmpty()) {
            return;
        }
        lines.heading(text("notshown"));
        lines.item("  - ", text("notshown.values", values));
        if (!bundle.withheld().isEmpty()) {
            lines.item("  - ", text("notshown.documents", String.join(", ", bundle.withheld())));
        }
    }

    private void erased(Verification verification, Bundle bundle, Lines lines) {
        if (bundle.erased().isEmpty()) {
            return;
        }
        lines.heading(text("erased"));
        some(
                bundle.erased().values().stream()
                        .map(it -> text("erased.document", it.path(), minute(it.erased()), it.index()))
                        .toList(),
                lines);
        var log = verification.report().erasures();
        lines.item(
                "  - ",
                text(
                        "erased.log." + log.state(),
                        log.checkpoint().map(Checkpoint::origin).orElse("?")));
        log.checkpoint().ifPresent(checkpoint -> lines.item("  - ", text("log.checkpoint", checkpoint.head())));
    }

    /** {@code 2026-03-01T12:00:00.000Z} as people read it; anything else, of a bundle that does not hold, as it is. */
    private static String minute(String time) {
        return time.matches("[0-9-]{10}T[0-9:.]{12}Z")
                ? time.substring(0, 10) + " " + time.substring(11, 16) + " UTC"
                : time;
    }

    private void notProven(Verification verification, Bundle bundle, Lines lines) {
        lines.heading(text("unproven"));
        some(
                verification.report().protocol().unproven().stream()
                        .map(remark -> text(
                                "remark." + remark.kind(), remark.arguments().toArray()))
                        .toList(),
                lines);
        lines.item("  - ", text("unproven.engine", engine(bundle), verification.file()));
        String name = ruleSets.get(bundle.ruleSetDigest());
        lines.item(
                "  - ",
                name == null ? text("unproven.ruleset", bundle.ruleSetDigest()) : text("unproven.released", name));
    }

    private static String engine(Bundle bundle) {
        var runtime = bundle.json().get("runtime.json");
        return runtime == null ? "?" : runtime.get("engine") + ", JDK " + runtime.get("jdk");
    }

    private void signature(Verification verification, Lines lines) {
        var signature = verification.report().signature();
        lines.heading(text("signature"));
        lines.item("  - ", text("signature." + signature.state(), signature.keyId()));
    }

    private void log(Verification verification, Lines lines) {
        var log = verification.report().log();
        lines.heading(text("log"));
        lines.item(
                "  - ",
                text(
                        "log." + log.state(),
                        log.checkpoint().map(Checkpoint::origin).orElse("?"),
                        log.index().map(String::valueOf).orElse("?")));
        log.checkpoint().ifPresent(checkpoint -> lines.item("  - ", text("log.checkpoint", checkpoint.head())));
    }

    private void some(List<String> sentences, Lines lines) {
        sentences.stream().limit(MOST).forEach(sentence -> lines.item("  - ", sentence));
        if (sentences.size() > MOST) {
            lines.item("  - ", text("more", sentences.size() - MOST));
        }
    }

    private String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }
}
