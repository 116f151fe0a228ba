package no.likevilkar.parameter;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.definition.DefinitionException;

/** All parameters of a rule set. */
public final class Parameters {

    private final Map<String, ParameterDefinition> definitions = new TreeMap<>();

    /**
     * @param definitions in any order
     * @throws DefinitionException when two have one id
     */
    public Parameters(Collection<ParameterDefinition> definitions) {
        for (var definition : definitions) {
            if (this.definitions.put(definition.id(), definition) != null) {
                throw new DefinitionException("parameters", "each parameter in one file", definition.id() + " twice");
            }
        }
    }

    public Collection<ParameterDefinition> all() {
        return definitions.values();
    }

    public Optional<ParameterDefinition> find(String id) {
        return Optional.ofNullable(definitions.get(id));
    }
}
