package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.ruleset.FormText;

/** The lines of the forms that a regime prints, each with the amounts that the case has for it. */
final class FormRows {

    private static final String WHOLE = "case";

    private final Told theCase;
    private final Declared declared;
    private final Joined joined;
    private final Object preferred;

    /** @param preferred whom the prices pick, as the verdict says it */
    FormRows(Told theCase, Declared declared, Joined joined, Object preferred) {
        this.theCase = theCase;
        this.declared = declared;
        this.joined = joined;
        this.preferred = preferred;
    }

    List<Object> all() {
        var rows = new ArrayList<>();
        for (var form : declared.forms()) {
            if (joined.of(theCase.unit() + "/" + form.when() + "/" + WHOLE).isPresent()) {
                form.lines().forEach(line -> rows.addAll(rows(form, line)));
            }
        }
        return rows;
    }

    private List<Object> rows(FormText form, FormText.Line line) {
        if (!line.side().equals("bid")) {
            String side = line.side().equals("unit") ? "UNIT" : "CASE";
            return List.of(new Row(form, line, side).amounts(theCase.unit()).written());
        }
        var rows = new ArrayList<>();
        for (String bid : theCase.ids("bids")) {
            var row = new Row(form, line, bid).amounts(bid);
            if (!row.isBlank()) {
                rows.add(row.written());
            }
        }
        return rows.isEmpty() ? List.of(new Row(form, line, null).written()) : rows;
    }

    /** One line on one side; blank until amounts are put on it. */
    private final class Row {
        private final FormText form;
        private final FormText.Line line;
        private final String side;
        private final List<Object> periods = new ArrayList<>();
        private Object total;
        private String rule;

        Row(FormText form, FormText.Line line, String side) {
            this.form = form;
            this.line = line;
            this.side = side;
        }

        Row amounts(String subject) {
            for (String period : theCase.ids("periods")) {
                line.key()
                        .flatMap(key -> amount(subject, key, period))
                        .ifPresent(amount -> periods.add(with(amount, "period", period)));
            }
            total = line.total().flatMap(key -> amount(subject, key, WHOLE)).orElse(null);
            return this;
        }

        private Optional<Map<String, Object>> amount(String subject, String key, String period) {
            String figure = subject + "/" + key + "/" + period;
            return joined.of(figure).map(known -> {
                made(figure);
                return Written.members("figure", figure, "amount", Written.range(known, declared.style(key)));
            });
        }

        /** The first amount that a rule made tells the rule of the line. */
        private void made(String figure) {
            if (rule == null) {
                rule = joined.runs().stream()
                        .flatMap(run -> run.find(figure).stream())
                        .map((Fact fact) -> fact.text("rule"))
                        .limit(1)
                        .filter(declared::isRule)
                        .findFirst()
                        .orElse(null);
            }
        }

        private Map<String, Object> with(Map<String, Object> amount, String name, Object value) {
            amount.put(name, value);
            return amount;
        }

        boolean isBlank() {
            return periods.isEmpty() && total == null;
        }

        Map<String, Object> written() {
            return Written.members(
                    "form", form.id(),
                    "line", line.number(),
                    "side", side,
                    "periods", periods,
                    "total", total,
                    "rule", rule,
                    "says", line.picks() ? preferred : null);
        }
    }
}
