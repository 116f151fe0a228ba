package no.likevilkar.integration.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Remark;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.ErasedDocument;
import no.likevilkar.check.json.CanonicalJson;
import no.likevilkar.check.log.Checkpoint;

/** A verification as one object of canonical JSON. */
public final class VerificationJson {

    private VerificationJson() {}

    /** @param ruleSets names of the rule sets known here, by digest */
    public static String of(Verification verification, Map<String, String> ruleSets) {
        var report = verification.report();
        var tree = new TreeMap<String, Object>();
        tree.put("schema", "likevilkar-verification/1");
        tree.put("file", verification.file());
        tree.put("result", verification.lastLine().split(" ")[0]);
        tree.put("case", report.bundle().map(Bundle::caseId).orElse(null));
        tree.put("digest", report.bundle().map(Bundle::digest).orElse(null));
        tree.put(
                "ruleSet",
                report.bundle().map(bundle -> ruleSet(bundle, ruleSets)).orElse(null));
        tree.put(
                "failures",
                report.protocol().failures().stream()
                        .map(VerificationJson::failure)
                        .toList());
        var confirmed = new TreeMap<String, Object>();
        report.protocol().confirmed().forEach((kind, count) -> confirmed.put(kind.name(), (long) count));
        tree.put("confirmed", confirmed);
        tree.put("notShown", new ArrayList<>(new TreeSet<>(report.protocol().notShown())));
        tree.put(
                "withheld",
                report.bundle().map(bundle -> List.copyOf(bundle.withheld())).orElse(List.of()));
        tree.put(
                "erased",
                report.bundle()
                        .map(bundle -> bundle.erased().values().stream()
                                .map(VerificationJson::erased)
                                .toList())
                        .orElse(List.of()));
        tree.put(
                "unproven",
                report.protocol().unproven().stream().map(Remark::sentence).toList());
        var signature = new TreeMap<String, Object>();
        signature.put("state", report.signature().state().name());
        signature.put("keyId", report.signature().keyId());
        tree.put("signature", signature);
        var log = new TreeMap<String, Object>();
        log.put("state", report.log().state().name());
        log.put("index", report.log().index().orElse(null));
        log.put("origin", report.log().checkpoint().map(Checkpoint::origin).orElse(null));
        log.put("checkpoint", report.log().checkpoint().map(Checkpoint::head).orElse(null));
        tree.put("log", log);
        var erasures = new TreeMap<String, Object>();
        erasures.put("state", report.erasures().state().name());
        erasures.put(
                "origin", report.erasures().checkpoint().map(Checkpoint::origin).orElse(null));
        erasures.put(
                "checkpoint",
                report.erasures().checkpoint().map(Checkpoint::head).orElse(null));
        tree.put("erasures", erasures);
        return new String(CanonicalJson.bytes(tree), StandardCharsets.UTF_8);
    }

    private static Object ruleSet(Bundle bundle, Map<String, String> ruleSets) {
        var tree = new TreeMap<String, Object>();
        tree.put("digest", bundle.ruleSetDigest());
        tree.put("known", ruleSets.get(bundle.ruleSetDigest()));
        return tree;
    }

    private static Map<String, Object> erased(ErasedDocument document) {
        var tree = new TreeMap<String, Object>();
        tree.put("path", document.path());
        tree.put("digest", document.digest());
        tree.put("erased", document.erased());
        tree.put("index", document.index());
        return tree;
    }

    private static Object failure(Failure failure) {
        var tree = new TreeMap<String, Object>();
        tree.put("code", failure.code());
        tree.put("place", failure.place());
        tree.put("found", failure.found());
        tree.put("expected", failure.expected());
        return tree;
    }
}
