package no.likevilkar.integration.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.likevilkar.fact.Result;
import no.likevilkar.integration.diff.Flips;
import no.likevilkar.integration.diff.Flips.Pair;
import no.likevilkar.integration.diff.Flips.Turned;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict;

/** Cases under two rule sets in words: the outcomes in a table, then for each case the tests that came out otherwise. */
final class FlipsText {

    private final RuleSet from;
    private final RuleSet to;
    private final Texts texts;

    FlipsText(RuleSet from, RuleSet to, Texts texts) {
        this.from = from;
        this.to = to;
        this.texts = texts;
    }

    void write(Page page, List<Pair> pairs) {
        long flips = pairs.stream().filter(Pair::flips).count();
        long shifts = pairs.stream().filter(Pair::shifts).count();
        page.item("", texts.text("flips.summary", flips, pairs.size(), shifts, name(from), name(to)))
                .gap();
        var table = new Table();
        pairs.forEach(pair -> table.row(
                pair.caseId(),
                outcome(pair.from().verdict()),
                mark(pair),
                outcome(pair.to().verdict())));
        page.table(table);
        pairs.forEach(pair -> why(page, pair));
        page.gap().line("FLIPS " + flips + " of " + pairs.size() + " " + name(from) + " " + name(to));
    }

    private static String mark(Pair pair) {
        return pair.flips() || !pair.areBoth() ? "→" : "=";
    }

    static String name(RuleSet ruleSet) {
        return ruleSet.header().regime() + "/" + ruleSet.header().version();
    }

    private String outcome(Optional<Verdict> verdict) {
        return verdict.map(this::outcome).orElseGet(() -> texts.text("flips.refused"));
    }

    private String outcome(Verdict verdict) {
        return texts.text("outcome.short." + verdict.outcome())
                + verdict.strength()
                        .map(strength -> ", "
                                + texts.text("diff.strength." + strength.name().toLowerCase(Locale.ROOT)))
                        .orElse("");
    }

    private void why(Page page, Pair pair) {
        var turned = pair.turned();
        if (turned.isEmpty() && pair.areBoth()) {
            return;
        }
        page.heading(pair.caseId());
        objections(page, from, pair.from(), pair);
        objections(page, to, pair.to(), pair);
        var counts = new LinkedHashMap<String, Integer>();
        turned.forEach(one -> counts.merge(sentence(one), 1, Integer::sum));
        counts.forEach((sentence, count) -> page.item("  - ", count == 1 ? sentence : sentence + " (" + count + ")"));
    }

    private void objections(Page page, RuleSet ruleSet, Flips.Assessed assessed, Pair pair) {
        if (assessed.verdict().isEmpty()) {
            var first = Refusal.of(assessed.objections(), pair.theCase()).get(0);
            page.item(
                    "  - ",
                    texts.text(
                            "flips.objects",
                            name(ruleSet),
                            assessed.objections().size(),
                            first.sentence()));
        }
    }

    private String sentence(Turned one) {
        String catalogue = one.rule().replaceAll("/.*", "");
        var title = texts.words(one.to().isPresent() ? to : from).message(catalogue + ".title");
        return one.rule() + title.map(words -> " " + words).orElse("") + ": " + result(one.from()) + " → "
                + result(one.to());
    }

    private String result(Optional<Result> result) {
        return result.map(word -> texts.text("result." + word)).orElseGet(() -> texts.text("flips.noTest"));
    }
}
