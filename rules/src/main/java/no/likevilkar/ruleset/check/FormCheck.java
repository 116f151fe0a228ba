package no.likevilkar.ruleset.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.ruleset.Form;
import no.likevilkar.ruleset.Form.Line;
import no.likevilkar.ruleset.Form.Side;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;

/**
 * Checks the forms that a rule set prints. That a form and its lines have a name in each language is demanded when the file is
 * read.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><td>FM-01</td><td>each key named is declared for a figure, of a period or of the whole case as the line takes it</td></tr>
 * <tr><td>FM-02</td><td>each form once, and in it each line once on a side</td></tr>
 * <tr><td>FM-03</td><td>a line has a key or a total, or says whom the prices pick where the rule set picks somebody</td></tr>
 * </table>
 */
final class FormCheck {

    private static final String FILE = "form.yaml";

    private final RuleSet ruleSet;
    private final Stream.Builder<Violation> found = Stream.builder();

    private FormCheck(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    static Stream<Violation> check(RuleSet ruleSet) {
        var check = new FormCheck(ruleSet);
        var ids = new HashSet<String>();
        for (Form form : ruleSet.forms()) {
            if (!ids.add(form.id())) {
                check.found("FM-02", form.id(), "form " + form.id() + " a second time", "each form once");
            }
            check.form(form);
        }
        return check.found.build();
    }

    private void form(Form form) {
        key(form.id(), Optional.of(form.when()), false);
        var seen = new HashSet<String>();
        for (Line line : form.lines()) {
            String where = form.id() + " line " + line.number();
            if (!seen.add(line.side() + " " + line.number())) {
                found("FM-02", where, "a second time on the side " + line.side(), "each line once on a side");
            }
            key(where, line.key(), true);
            key(where, line.total(), false);
            content(where, line);
        }
    }

    private void key(String where, Optional<String> name, boolean perPeriod) {
        name.filter(one -> ruleSet.keys()
                        .find(one)
                        .filter(key -> !key.isAnswer())
                        .filter(key -> key.perPeriod() == perPeriod)
                        .map(Key::name)
                        .isEmpty())
                .ifPresent(one -> found(
                        "FM-01",
                        where,
                        "key " + one,
                        "a key of keys.yaml for a figure of " + (perPeriod ? "a period" : "the whole case")));
    }

    private void content(String where, Line line) {
        boolean amounts = line.key().isPresent() || line.total().isPresent();
        if (amounts == line.saysPreferred()) {
            found(
                    "FM-03",
                    where,
                    amounts ? "amounts and says" : "neither amounts nor says",
                    "a key, a total or both; or says: preferred alone");
        }
        if (line.saysPreferred() && (!ruleSet.header().picksProvider() || line.side() == Side.BID)) {
            found(
                    "FM-03",
                    where,
                    "says: preferred",
                    "a line of the unit or the case, in a rule set with picksProvider: true");
        }
    }

    private void found(String code, String where, String found, String expected) {
        this.found.add(new Violation(code, FILE, where, found, expected));
    }
}
