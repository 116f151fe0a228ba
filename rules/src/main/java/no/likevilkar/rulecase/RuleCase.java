package no.likevilkar.rulecase;

import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Yaml;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSet;

/**
 * One rule case: what is given and what must come out.
 *
 * @param file its file in the rule set folder
 * @param name what it shows, in a phrase
 * @param given the case
 * @param expected what must come out
 */
public record RuleCase(String file, String name, Case given, Expectation expected) {

    static RuleCase read(String file, int number, Yaml yaml, RuleSet ruleSet) {
        yaml.only("name", "given", "expect");
        String name = yaml.text("name");
        var given = yaml.optionalMapping("given").orElseThrow(() -> missing(yaml, "given"));
        var expect = yaml.optionalMapping("expect").orElseThrow(() -> missing(yaml, "expect"));
        return new RuleCase(file, name, GivenCase.read("case-" + number, given, ruleSet), Expectation.read(expect));
    }

    private static DefinitionException missing(Yaml yaml, String part) {
        return new DefinitionException(yaml.place(), "a mapping " + part, "none");
    }

    /** Where it stands: file and name. */
    public String place() {
        return file + ": " + name;
    }
}
