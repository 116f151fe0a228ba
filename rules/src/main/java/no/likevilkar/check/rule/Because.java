package no.likevilkar.check.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Why a rule did not fire for a subject and period. */
public sealed interface Because {

    /** As the trace writes it. */
    Map<String, Object> tree();

    /**
     * Nothing matches a condition.
     *
     * @param condition its source text
     * @param key the one key it asks for, or null
     */
    record Needs(String condition, String key) implements Because {
        @Override
        public Map<String, Object> tree() {
            var tree = new TreeMap<String, Object>();
            tree.put("needs", condition);
            tree.put("key", key);
            return tree;
        }
    }

    /**
     * Something matches a {@code not}.
     *
     * @param facts ids of the first facts, by id, that do
     */
    record BarredBy(List<String> facts) implements Because {
        @Override
        public Map<String, Object> tree() {
            return Map.of("barredBy", facts);
        }
    }

    /**
     * There is nothing the rule could speak of.
     *
     * @param type type of fact that is missing, with its kind if the rule names one: {@code Bid}, {@code Item asset}
     */
    record NoSubject(String type) implements Because {
        @Override
        public Map<String, Object> tree() {
            return Map.of("noSubject", type);
        }
    }
}
