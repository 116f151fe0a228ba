package no.likevilkar.check.ruleset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A YAML file as maps, lists and texts, built straight from the parser's events: every scalar is text, nothing is guessed from
 * how it looks. One document; no tags, anchors or aliases; no name twice.
 */
final class YamlTree {

    private static final int DEEPEST = 30;

    private final String file;
    private final Iterator<Event> events;

    private YamlTree(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** @throws RuleSetException when the text is anything else */
    static Object read(String file, String text) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .build();
        try {
            return new YamlTree(file, new Parse(settings).parseString(text).iterator()).document();
        } catch (YamlEngineException e) {
            throw new RuleSetException(file, e.getMessage(), "a YAML document");
        }
    }

    private Object document() {
        next(Event.ID.StreamStart);
        next(Event.ID.DocumentStart);
        var tree = node(events.next(), 0);
        next(Event.ID.DocumentEnd);
        next(Event.ID.StreamEnd);
        return tree;
    }

    private void next(Event.ID wanted) {
        var event = events.next();
        if (event.getEventId() != wanted) {
            throw unlike(event, event.getEventId().toString(), "one YAML document");
        }
    }

    private Object node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw unlike(event, "more than " + DEEPEST + " levels", "a flatter file");
        }
        if (!(event instanceof NodeEvent node) || event.getEventId() == Event.ID.Alias) {
            throw unlike(event, event.getEventId().toString(), "a text, a list or a mapping");
        }
        if (node.getAnchor().isPresent()) {
            throw unlike(event, "an anchor", "none");
        }
        if (event instanceof ScalarEvent scalar) {
            untagged(event, scalar.getTag().isPresent());
            return scalar.getValue();
        }
        return event instanceof SequenceStartEvent list ? list(list, depth) : mapping((MappingStartEvent) event, depth);
    }

    private List<Object> list(SequenceStartEvent start, int depth) {
        untagged(start, start.getTag().isPresent());
        var list = new ArrayList<Object>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            list.add(node(event, depth + 1));
        }
        return list;
    }

    private Map<String, Object> mapping(MappingStartEvent start, int depth) {
        untagged(start, start.getTag().isPresent());
        var map = new LinkedHashMap<String, Object>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof String name)) {
                throw unlike(event, "a list or a mapping as a name", "a text");
            }
            if (map.containsKey(name)) {
                throw unlike(event, name + " a second time", "each name once");
            }
            map.put(name, node(events.next(), depth + 1));
        }
        return map;
    }

    private void untagged(Event event, boolean tagged) {
        if (tagged) {
            throw unlike(event, "a tag", "none: every value is text");
        }
    }

    private RuleSetException unlike(Event event, String found, String expected) {
        var line = event.getStartMark()
                .map(mark -> " line " + (mark.getLine() + 1))
                .orElse("");
        return new RuleSetException(file + line, found, expected);
    }
}
