package no.likevilkar.ruleset.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.likevilkar.ruleset.Phase;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * One rule file as Drools' own parser reads it, so that the check and the compiler never see two different texts.
 *
 * @param path path inside the rule set folder
 * @param text the file as it stands
 * @param phase the phase of its folder; empty when it stands in none
 * @param parsed what the parser made of it; empty when it does not parse
 * @param errors what the parser says about it
 */
record DrlFile(String path, String text, Optional<Phase> phase, Optional<PackageDescr> parsed, List<String> errors) {

    static DrlFile read(String path, String text) {
        var parser = new DrlParser();
        try {
            var parsed = parser.parse(false, text);
            var errors = parser.getErrors().stream()
                    .map(error -> error.getMessage().strip())
                    .toList();
            return new DrlFile(
                    path, text, phase(path), errors.isEmpty() ? Optional.ofNullable(parsed) : Optional.empty(), errors);
        } catch (DroolsParserException unreadable) {
            return new DrlFile(
                    path, text, phase(path), Optional.empty(), List.of(String.valueOf(unreadable.getMessage())));
        }
    }

    /** The phase that a path such as {@code 40-candidate/capital.drl} stands in. */
    private static Optional<Phase> phase(String path) {
        return Arrays.stream(Phase.values())
                .filter(phase -> path.startsWith(phase.folder() + "/") && path.indexOf('/') == path.lastIndexOf('/'))
                .findFirst();
    }

    /** The rules of the file in the order of the text; queries are no rules. */
    List<DrlRule> rules() {
        return parsed.stream()
                .flatMap(descr -> descr.getRules().stream())
                .filter(rule -> !(rule instanceof QueryDescr))
                .map(rule -> DrlRule.of(this, rule))
                .toList();
    }

    Violation violation(String code, String found, String expected) {
        return new Violation(code, path, "-", found, expected);
    }
}
