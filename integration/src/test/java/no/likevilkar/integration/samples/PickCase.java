package no.likevilkar.integration.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.source.SourceRules;

/**
 * A case of the small regime that the tests of the engine keep: two periods with a cost of 1 000, a differential of 120 that
 * the unit bears, and one bid.
 */
public final class PickCase {

    private static final Path FOLDER = Path.of("../rules/src/test/resources/pick");

    private PickCase() {}

    public static RuleSet ruleSet() throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(FOLDER)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return SourceRules.compile(files);
    }

    /** Assessed with a bid at a price in each period. */
    public static Assessment assessed(String bidPrice) throws IOException {
        return Assessor.builtIn().assess(of(bidPrice), ruleSet());
    }

    public static Case of(String bidPrice) {
        var inputs = new ArrayList<Input>();
        for (String period : List.of("1", "2")) {
            inputs.add(input("unit", "printed.cost", period, "1000"));
            inputs.add(input("unit", "labor.cost", period, "600"));
            inputs.add(input("unit", "material.cost", period, "400"));
            inputs.add(input("a", "bid.price", period, bidPrice));
        }
        inputs.add(input("unit", "differential.rate", "case", "0.1"));
        return new Case(
                "pick",
                "pick",
                LocalDate.parse("2026-03-01"),
                Optional.empty(),
                "USD",
                new PublicUnit("unit", "The shop", "The base", "parking", "parking", PriceBasis.SERVICE_FEE, "unknown"),
                "cars",
                List.of(
                        new Period("1", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
                        new Period("2", LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"))),
                List.of(new Bid("a", "Firm A", "US", "2026")),
                List.of(),
                inputs,
                List.of(new Answer("unit", "incumbent", "bidder", SAID)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static final Provenance SAID = new Provenance("unit", "test", "0".repeat(64), "here", Standing.ASSERTED);

    private static Input input(String subject, String key, String period, String value) {
        return new Input(subject, key, period, new BigDecimal(value), SAID);
    }
}
