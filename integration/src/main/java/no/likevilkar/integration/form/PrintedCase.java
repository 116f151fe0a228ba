package no.likevilkar.integration.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.form.PrintedForm;
import no.likevilkar.integration.document.form.PrintedForm.Cell;
import no.likevilkar.integration.document.form.PrintedForm.Spot;
import no.likevilkar.integration.document.form.PrintedForm.Word;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.RuleSet;

/**
 * A case that holds a printed form and nothing else. Its periods are years one after the other, because a table does not tell
 * their days; there are two at least, because what has one period only may be something else than what is printed.
 */
final class PrintedCase {

    static final String UNIT = "unit";
    private static final String CASE = "printed-form";
    static final String ITEM = "form";

    private static final int FEWEST_PERIODS = 2;
    private static final String NOT_TOLD = "unknown";

    private final PrintedForm printed;
    private final SourceDocument document;
    private final RuleSet ruleSet;
    private final LocalDate asOf;

    PrintedCase(PrintedForm printed, SourceDocument document, RuleSet ruleSet, LocalDate asOf) {
        this.printed = printed;
        this.document = document;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    /** @param given answers by subject and key, beside those that the form prints */
    Case with(Map<List<String>, String> given) {
        var header = ruleSet.header();
        var answers = new ArrayList<Answer>();
        printed.words().forEach(word -> answers.add(answer(word)));
        given.forEach((of, value) -> answers.add(new Answer(of.get(0), of.get(1), value, said("given with the form"))));
        return new Case(
                CASE,
                header.regime(),
                asOf,
                Optional.empty(),
                header.currency(),
                new PublicUnit(
                        UNIT,
                        document.name(),
                        document.name(),
                        header.sectors().get(0),
                        document.name(),
                        PriceBasis.APPROPRIATION,
                        NOT_TOLD),
                NOT_TOLD,
                periods(),
                List.of(),
                List.of(new Item(printed.form().item().orElseThrow(), ITEM, UNIT, document.name())),
                printed.cells().stream().map(this::input).toList(),
                answers,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Period> periods() {
        return IntStream.range(0, Math.max(FEWEST_PERIODS, printed.periods().size()))
                .mapToObj(at -> new Period(
                        period(at), asOf.plusYears(at), asOf.plusYears(at + 1L).minusDays(1)))
                .toList();
    }

    /** Numbered so that their order is that of their ids. */
    static String period(int at) {
        return at < 0 ? Period.WHOLE : "p%02d".formatted(at + 1);
    }

    private Input input(Cell cell) {
        var printedOn = cell.line().printed();
        String key = (cell.period() < 0 ? printedOn.total() : printedOn.period()).orElseThrow();
        return new Input(ITEM, key, period(cell.period()), plain(cell.amount()), said(pointer(cell.place())));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount;
    }

    private Answer answer(Word word) {
        return new Answer(ITEM, word.line().printed().word().orElseThrow(), word.answer(), said(pointer(word.place())));
    }

    private static String pointer(Spot place) {
        return "line " + place.row() + ", column " + place.column();
    }

    private Provenance said(String pointer) {
        return new Provenance(UNIT, document.name(), document.sha256(), pointer, Standing.ASSERTED);
    }
}
