package no.likevilkar.integration.catalogue;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.rulecase.RuleCases;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;

/**
 * Every rule of a rule set on one page of Markdown, in order of id. Nothing is said here that does not stand in the rule set, so the
 * page is written anew whenever that changes.
 */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /** The page, the same for the same rule set. */
    public static String markdown(RuleSet ruleSet) {
        var rules = new TreeMap<String, List<RuleDescription>>();
        ruleSet.rules().stream()
                .map(RuleDescription::catalogueId)
                .distinct()
                .forEach(id -> rules.put(id, parts(ruleSet, id)));
        var shown = new ShownBy(RuleCases.read(ruleSet));
        var page =
                new StringBuilder("# Rules of %s\n\n".formatted(ruleSet.header().regime()));
        page.append(
                """
                Version %s: %d rules in %d parts. Written by `likevilkar rules catalogue` from the rule set itself; changes are made there and not here.
                The force says how binding the basis is: law, soft law, proposal or benchmark. *Checked* means that the source was read.
                """
                        .formatted(
                                ruleSet.header().version(),
                                rules.size(),
                                ruleSet.rules().size()));
        rules.values().forEach(parts -> page.append(new CatalogueRule(ruleSet, parts, shown).markdown()));
        return page.toString();
    }

    private static List<RuleDescription> parts(RuleSet ruleSet, String id) {
        var ids = new TreeSet<String>();
        ruleSet.rules().stream().filter(rule -> rule.catalogueId().equals(id)).forEach(rule -> ids.add(rule.id()));
        return ids.stream().map(part -> ruleSet.rule(part).orElseThrow()).toList();
    }
}
