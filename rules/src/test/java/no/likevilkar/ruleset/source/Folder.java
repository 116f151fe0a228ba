package no.likevilkar.ruleset.source;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The smallest rule set there is, as a folder from somebody else, to be spoilt in one place. */
final class Folder {

    static final String RULES = "70-test/price.drl";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    Folder() {
        with(
                "ruleset.yaml",
                """
                id: mini
                version: "1"
                status: draft
                validFrom: 2026-01-01
                algebra: "1"
                facts: "1"
                currency: NOK
                decides: TT-A01
                items: [asset, support]
                sectors: [parking]
                """);
        with(
                "keys.yaml",
                """
                - key: volume
                  unit: quantity
                  scale: 2
                  input: true
                  perPeriod: true
                  label: { nb: volum, nn: volum, en: volume }
                """);
        with(
                RULES,
                """
                package mini.v1
                dialect "java"
                ruleflow-group "test"

                import no.likevilkar.figure.Figure;
                import no.likevilkar.model.*;
                import function no.likevilkar.fact.Conclusions.finding;
                import function no.likevilkar.figure.Formulas.atLeast;

                rule "TT-A01 the volume is at least itself"
                    @phase(test) @basis(SOURCE) @force(LAW)
                    @needs(volume) @gives(TT-A01)
                when
                    PublicUnit( $unit : id )
                    Figure( subject == $unit, key == "volume", $p : period, $full : this )
                    Figure( subject == $unit, key == "volume", period == $p, $stated : this )
                then
                    insert( finding( "TT-A01", $unit, $p, atLeast( $stated, $full ), $stated, $full ) );
                end
                """);
        with("citations/register.yaml", CITATION);
    }

    private static final String CITATION =
            """
            - id: SOURCE
              kind: guideline
              act: an act
              paraphrase: what it says
              status: own
            """;

    SortedMap<String, byte[]> files() {
        return files;
    }

    Folder with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Folder replaced(String path, String good, String bad) {
        var text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(good)) {
            throw new IllegalArgumentException(path + " does not hold " + good);
        }
        return with(path, text.replace(good, bad));
    }

    /** One condition more in the rule. */
    Folder condition(String condition) {
        return replaced(RULES, "then\n", "    " + condition + "\nthen\n");
    }

    /** Another consequence of the rule. */
    Folder consequence(String consequence) {
        return replaced(
                RULES,
                "insert( finding( \"TT-A01\", $unit, $p, atLeast( $stated, $full ), $stated, $full ) );",
                consequence);
    }

    /** One line more after the head of the file. */
    Folder head(String line) {
        return replaced(RULES, "\nrule ", "\n" + line + "\n\nrule ");
    }
}
