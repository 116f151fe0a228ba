package no.likevilkar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Input;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.source.SourceRules;

/**
 * A small regime that is in no release, as the folder {@code pick} of the test resources: the printed cost of a unit against
 * its cost recomputed, in whatever periods, and bids beside it. It shows what the built-in regime has no use for. Here it is
 * spoilt in one place, compiled, and cases are written for it in few words.
 */
public final class Pick {

    private static final Path FOLDER = Path.of("src/test/resources/pick");
    private static final RuleSet AS_IT_IS = new Pick().compile();

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    public Pick() {
        try (var walk = Files.walk(FOLDER)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule set as it lies in the folder. */
    public static RuleSet ruleSet() {
        return AS_IT_IS;
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }

    public Pick with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Pick replaced(String path, String good, String bad) {
        var text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(good)) {
            throw new IllegalArgumentException(path + " does not hold " + good);
        }
        return with(path, text.replace(good, bad));
    }

    public RuleSet compile() {
        return SourceRules.compile(files);
    }

    /** A case: one unit called {@code unit}, parking, in the periods {@code 1} and {@code 2}. */
    public static final class Facts {

        private final List<Bid> bids = new ArrayList<>();
        private final List<Input> inputs = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
        private final List<Confidential> confidential = new ArrayList<>();

        /** Printed 1 000 in each period, of labor 600 and material 400. */
        public static Facts printed() {
            return new Facts()
                    .both("unit", "printed.cost", "1000")
                    .both("unit", "labor.cost", "600")
                    .both("unit", "material.cost", "400");
        }

        /** A number of one period, or of the {@code case}. */
        public Facts input(String subject, String key, String period, String value) {
            inputs.add(new Input(subject, key, period, new BigDecimal(value), CaseWriter.said(Standing.ASSERTED)));
            return this;
        }

        /** The same number in both periods. */
        public Facts both(String subject, String key, String value) {
            return input(subject, key, "1", value).input(subject, key, "2", value);
        }

        public Facts without(String subject, String key, String period) {
            inputs.removeIf(input -> input.subject().equals(subject)
                    && input.key().equals(key)
                    && input.period().equals(period));
            return this;
        }

        public Facts answer(String key, String value) {
            answers.add(new Answer("unit", key, value, CaseWriter.said(Standing.ASSERTED)));
            return this;
        }

        /** A bid at the same price in both periods. */
        public Facts bid(String id, String price) {
            bids.add(new Bid(id, "Firm " + id, "US", "2026"));
            return both(id, "bid.price", price);
        }

        public Facts confidential(Confidential mark) {
            confidential.add(mark);
            return this;
        }

        public Case write() {
            return new Case(
                    "test",
                    "pick",
                    LocalDate.parse("2026-03-01"),
                    Optional.empty(),
                    "USD",
                    new PublicUnit(
                            "unit", "The shop", "The base", "parking", "parking", PriceBasis.SERVICE_FEE, "unknown"),
                    "cars",
                    List.of(
                            new Period("1", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
                            new Period("2", LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"))),
                    bids,
                    List.of(),
                    inputs,
                    answers,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    confidential,
                    List.of());
        }

        /** Assessed under the rule set as it lies in the folder. */
        public Assessment assessed() {
            return assessed(AS_IT_IS);
        }

        public Assessment assessed(RuleSet ruleSet) {
            return CaseWriter.ASSESSOR.assess(write(), ruleSet);
        }
    }
}
