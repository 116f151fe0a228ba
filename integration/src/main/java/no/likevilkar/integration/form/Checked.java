package no.likevilkar.integration.form;

import java.util.List;
import java.util.Optional;
import no.likevilkar.assess.Exploration.Asked;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.document.form.PrintedForm.Spot;
import no.likevilkar.ruleset.Form;

/**
 * What came of checking a printed form.
 *
 * @param tests every check, in the order of the lines of the form
 * @param questions what nobody answered, where a check hangs on it
 * @param complete whether every combination of answers was tried
 */
public record Checked(List<Test> tests, List<Asked> questions, boolean complete) {

    /**
     * One check.
     *
     * @param line the last line that it is about
     * @param period number of its period from 0; -1 for totals
     * @param place where the figure of that line stands in the file
     */
    public record Test(
            String rule,
            Result result,
            Form.Line line,
            int period,
            Optional<Spot> place,
            Optional<Interval> measured,
            Optional<Interval> limit) {}

    public List<Test> of(Result result) {
        return tests.stream().filter(test -> test.result() == result).toList();
    }
}
