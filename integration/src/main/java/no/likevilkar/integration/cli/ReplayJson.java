package no.likevilkar.integration.cli;

import java.nio.file.Path;
import java.util.List;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.replay.ReplayResult.Differs;
import no.likevilkar.replay.ReplayResult.NoRules;
import no.likevilkar.replay.ReplayResult.RulesRefused;
import no.likevilkar.replay.ReplayResult.Same;
import no.likevilkar.replay.ReplayResult.Withheld;
import no.likevilkar.ruleset.Releases.Release;

/** What a replay found out, as JSON. */
final class ReplayJson {

    private ReplayJson() {}

    static byte[] of(Replayed replayed, boolean ownRules) {
        var result = replayed.result();
        var tree = Tree.of(
                "case",
                replayed.caseId(),
                "rules",
                ownRules ? "BUNDLE" : "BUILT_IN",
                "report",
                replayed.report().name(),
                "writer",
                replayed.writer().orElse(null));
        if (result instanceof Same same) {
            tree.put("result", "SAME");
            tree.put("steps", same.steps());
            tree.put("ruleSet", same.ruleSet().toString());
        } else if (result instanceof Differs differs) {
            tree.put("result", "DIFFERS");
            tree.put(
                    "differences",
                    differs.differences().stream()
                            .map(one -> Tree.of(
                                    "file",
                                    one.file(),
                                    "place",
                                    one.place(),
                                    "recorded",
                                    one.recorded(),
                                    "replayed",
                                    one.replayed()))
                            .toList());
        } else if (result instanceof NoRules none) {
            tree.put("result", "NO_RULES");
            tree.put("ruleSet", none.wanted().toString());
            tree.put("digest", none.wanted().digest());
            tree.put("algebra", none.wanted().algebra());
            tree.put("release", none.release().map(Release::product).orElse(null));
        } else if (result instanceof RulesRefused refused) {
            tree.put("result", "RULES_REFUSED");
            tree.put("reasons", refused.reasons());
        } else if (result instanceof Withheld withheld) {
            tree.put("result", "WITHHELD");
            tree.put("paths", List.copyOf(withheld.paths()));
        }
        return Canonical.bytes(tree);
    }

    static byte[] broken(Path path, String why) {
        return Canonical.bytes(Tree.of("bundle", path.toString(), "result", "BROKEN", "why", why));
    }
}
