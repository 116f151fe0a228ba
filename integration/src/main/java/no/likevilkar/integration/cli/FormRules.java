package no.likevilkar.integration.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.ruleset.Form;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which rule set a printed form is checked, as which form, and as of which day. */
final class FormRules {

    private static final int LAST_YEAR = 9899;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--regime",
            paramLabel = "ID",
            description = "regime whose form it is (default: the only one whose rule sets have forms)")
    private Optional<String> regime;

    @Option(
            names = "--form",
            paramLabel = "ID",
            description = "which form of the regime it is (default: the first that has every line of the file)")
    private Optional<String> form;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "the day whose rules apply (default: the last day of the newest rule set, or its first day where it has no last)")
    private Optional<LocalDate> asOf;

    RuleSet ruleSet() {
        asOf.filter(day -> day.getYear() > LAST_YEAR).ifPresent(day -> {
            throw wrong("found --as-of " + day + "; expected a day before the year " + (LAST_YEAR + 1));
        });
        var ruleSet = asOf.isPresent()
                ? RuleSets.builtIn()
                        .choose(regimeId(), asOf.get())
                        .orElseThrow(() -> wrong(
                                "found --as-of " + asOf.get() + "; expected a day on which a rule set of " + regimeId()
                                        + " is valid, from " + newest().header().validFrom()))
                : newest();
        if (readable(ruleSet).isEmpty()) {
            throw wrong("found rule set " + ruleSet
                    + ", which has no form that can be checked; expected one of a regime with one: "
                    + String.join(", ", regimes()));
        }
        return ruleSet;
    }

    /** The day, early enough for every period of a form to have days. */
    LocalDate asOf(RuleSet ruleSet) {
        return asOf.or(() -> ruleSet.header().validTo()).orElse(ruleSet.header().validFrom());
    }

    /** Those as which a file may be read. */
    List<Form> forms(RuleSet ruleSet) {
        var readable = readable(ruleSet);
        var chosen = readable.stream()
                .filter(one -> form.isEmpty() || one.id().equals(form.get()))
                .toList();
        if (chosen.isEmpty()) {
            throw wrong("found --form \"" + form.orElse("") + "\"; expected one of "
                    + readable.stream().map(Form::id).collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    private static List<Form> readable(RuleSet ruleSet) {
        return ruleSet.forms().stream().filter(form -> form.item().isPresent()).toList();
    }

    private String regimeId() {
        if (regime.isPresent()) {
            if (RuleSets.builtIn().of(regime.get()).isEmpty()) {
                throw wrong("found --regime \"" + regime.get() + "\"; expected one of " + String.join(", ", regimes()));
            }
            return regime.get();
        }
        if (regimes().size() != 1) {
            throw wrong("found no --regime; expected one of " + String.join(", ", regimes()));
        }
        return regimes().get(0);
    }

    private RuleSet newest() {
        return RuleSets.builtIn().of(regimeId()).stream()
                .max(Comparator.comparing((RuleSet set) -> set.header().validFrom())
                        .thenComparing(set -> set.header().version()))
                .orElseThrow();
    }

    private List<String> regimes() {
        return RuleSets.builtIn().all().stream()
                .filter(set -> !readable(set).isEmpty())
                .map(set -> set.header().regime())
                .distinct()
                .toList();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
