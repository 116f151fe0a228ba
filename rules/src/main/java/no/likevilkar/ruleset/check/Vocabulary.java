package no.likevilkar.ruleset.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.likevilkar.ruleset.Phase;

/**
 * The words that the rules of one rule set may use. Whatever is not in here is refused, so that a rule can say only what the
 * engine and the registers know.
 *
 * @param regime id of the regime, for example {@code no-eea}
 * @param version version of the rule set, for example {@code 2026.0}
 * @param names what the registers declare
 * @param facts the kinds of fact
 * @param functions what a consequence may call
 */
public record Vocabulary(String regime, String version, Names names, Facts facts, Functions functions) {

    /**
     * What the registers declare.
     *
     * @param keys keys of figures and answers
     * @param kinds kinds of items
     * @param parameters ids of parameters
     * @param citations ids of the citation register
     */
    public record Names(Set<String> keys, Set<String> kinds, Set<String> parameters, Set<String> citations) {

        public Names {
            keys = Set.copyOf(keys);
            kinds = Set.copyOf(kinds);
            parameters = Set.copyOf(parameters);
            citations = Set.copyOf(citations);
        }
    }

    /**
     * The kinds of fact, by the simple name of their type.
     *
     * @param identity the property that says which fact of its type is meant, for example {@code Figure -> key},
     *     {@code Item -> kind}, {@code Finding -> rule}; types with one of a kind, such as {@code PublicUnit}, are not in here
     * @param inputs types that stand before the first phase
     * @param engine types that the engine inserts between phases, each with the last phase before that
     * @param assumed types of fact that say something is missing, each with what the engine then assumes and when, for example
     *     {@code Gap -> Figure after EVIDENCE}
     * @param enumerations enumerations whose constants a condition may name, for example {@code PriceBasis}
     */
    public record Facts(
            Map<String, String> identity,
            Set<String> inputs,
            Map<String, Phase> engine,
            Map<String, Assumed> assumed,
            Set<String> enumerations) {

        public Facts {
            identity = Map.copyOf(identity);
            inputs = Set.copyOf(inputs);
            engine = Map.copyOf(engine);
            assumed = Map.copyOf(assumed);
            enumerations = Set.copyOf(enumerations);
        }
    }

    /**
     * What the engine puts in place of something missing.
     *
     * @param type type of the fact
     * @param after the phase at whose end it does so
     */
    public record Assumed(String type, Phase after) {}

    /**
     * What a consequence may call and a file may import.
     *
     * @param conclusions function to the type of fact it makes, for example {@code candidate -> Figure}
     * @param formulas functions of the formula algebra
     * @param imports what may stand after {@code import} and {@code import function}, for example
     *     {@code no.likevilkar.model.*}; a star covers the one name after it
     */
    public record Functions(Map<String, String> conclusions, Set<String> formulas, Set<String> imports) {

        public Functions {
            conclusions = Map.copyOf(conclusions);
            formulas = Set.copyOf(formulas);
            imports = Set.copyOf(imports);
        }

        boolean mayImport(String target) {
            return imports.contains(target) || imports.contains(target.substring(0, target.lastIndexOf('.') + 1) + "*");
        }
    }

    /** The one Java package of this version, for example {@code no_eea.v2026_0}. */
    public String packageName() {
        return regime.replaceAll("[^A-Za-z0-9]", "_") + ".v" + version.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** Every type a condition may name. */
    Set<String> types() {
        var types = new HashSet<>(facts.inputs());
        types.addAll(facts.identity().keySet());
        types.addAll(facts.engine().keySet());
        types.addAll(functions.conclusions().values());
        return types;
    }
}
