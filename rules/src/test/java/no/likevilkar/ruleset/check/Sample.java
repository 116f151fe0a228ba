package no.likevilkar.ruleset.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.ruleset.Phase;

/** One good rule and its vocabulary; each test spoils one thing. */
final class Sample {

    static final String PATH = "40-candidate/capital.drl";

    static final String HEAD =
            """
            package no_eea.v2026_0
            dialect "java"
            ruleflow-group "candidate"
            import no.likevilkar.model.*; import no.likevilkar.figure.Figure; import no.likevilkar.fact.*;
            import function no.likevilkar.fact.Conclusions.*;     // candidate, finding, gap
            import function no.likevilkar.figure.Formulas.*;

            """;

    static final String NAME = "rule \"NO-C13 the neutral price carries a market return on the capital employed\"\n";

    static final String METADATA =
            """
                @phase(candidate) @basis(EEA_MEOP) @force(BENCHMARK)
                @needs(capital.employed, return.market) @gives(capital.return)
            """;

    static final String WHEN =
            """
            when
                PublicUnit( $unit : id )
                Figure( subject == $unit, key == "capital.employed", $p : period, $capital : this )
                Parameter( key == "return.market", period == $p, $rate : this )
            """;

    static final String THEN =
            """
            then
                insert( candidate( "NO-C13", $unit, $p, "capital.return", product( $capital, $rate.figure() ) ) );
            end
            """;

    static final String GOOD = HEAD + NAME + METADATA + WHEN + THEN;

    static final Vocabulary VOCABULARY = new Vocabulary(
            "no-eea",
            "2026.0",
            new Vocabulary.Names(
                    Set.of("capital.employed", "capital.return", "debt.average", "full.cost", "neutral.price"),
                    Set.of("asset", "support"),
                    Set.of("return.market"),
                    Set.of("EEA_MEOP", "FTRL_23_2")),
            new Vocabulary.Facts(
                    Map.of(
                            "Figure",
                            "key",
                            "Parameter",
                            "key",
                            "Item",
                            "kind",
                            "Answer",
                            "key",
                            "Finding",
                            "rule",
                            "Gap",
                            "key"),
                    Set.of("PublicUnit", "Period", "Bid", "Item", "Answer", "LedgerLine", "PriceLine", "Parameter"),
                    Map.of("Selected", Phase.SELECT),
                    Map.of("Gap", new Vocabulary.Assumed("Figure", Phase.EVIDENCE)),
                    Set.of("PriceBasis")),
            new Vocabulary.Functions(
                    Map.of("candidate", "Figure", "figure", "Figure", "finding", "Finding", "gap", "Gap"),
                    Set.of("product", "sum", "difference", "quotient", "atLeast"),
                    Set.of(
                            "no.likevilkar.model.*",
                            "no.likevilkar.figure.Figure",
                            "no.likevilkar.fact.*",
                            "no.likevilkar.fact.Conclusions.*",
                            "no.likevilkar.figure.Formulas.*")));

    private Sample() {}

    static List<Violation> check(String text) {
        return check(Map.of(PATH, text));
    }

    static List<Violation> check(Map<String, String> texts) {
        return DrlCheck.check(texts, VOCABULARY);
    }

    /** Codes found in the good rule after one thing in it is replaced. */
    static List<String> codesAfter(String good, String bad) {
        if (!GOOD.contains(good)) {
            throw new IllegalArgumentException("the good rule does not hold " + good);
        }
        return codes(check(GOOD.replace(good, bad)));
    }

    /** Codes found when one line is added to the good rule's conditions. */
    static List<String> codesWithCondition(String condition) {
        return codesAfter(THEN, "    " + condition + "\n" + THEN);
    }

    /** Codes found when the good rule has another consequence. */
    static List<String> codesWithConsequence(String consequence) {
        return codesAfter(THEN, "then\n    " + consequence + "\nend\n");
    }

    static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).distinct().sorted().toList();
    }

    /** A file in a phase with rules, each given as {@code id | needs | gives | conditions | conclusion}. */
    static Map.Entry<String, String> file(Phase phase, String... rules) {
        var text = new StringBuilder(HEAD.replace("candidate\"", phase.word() + "\""));
        for (var rule : rules) {
            var parts = rule.split("\\|");
            text.append(
                    "rule \"%s a sentence of two words\"\n    @phase(%s) @basis(EEA_MEOP) @force(LAW) @needs(%s) @gives(%s)\n"
                            .formatted(parts[0].strip(), phase.word(), parts[1].strip(), parts[2].strip()));
            text.append("when\n    PublicUnit( $unit : id )\n    %s\nthen\n    insert( %s );\nend\n"
                    .formatted(parts[3].strip(), parts[4].strip()));
        }
        return Map.entry(phase.folder() + "/" + phase.word() + ".drl", text.toString());
    }

    @SafeVarargs
    static List<Violation> check(Map.Entry<String, String>... files) {
        return check(new TreeMap<>(Map.ofEntries(files)));
    }
}
