package no.likevilkar.integration.document.casejson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.likevilkar.integration.document.casexml.CaseXmlReader;
import no.likevilkar.integration.document.xml.SafeXml;

/**
 * Which parts a case file has, taken from its XML schema, so that the two ways of writing it cannot part. An attribute is a member
 * with a text, true or false; an element that may repeat is a list; an element that only holds a list is that list.
 */
public final class CaseShape {

    private static final String MANY = "unbounded";

    /**
     * A member that says something.
     *
     * @param type name of its type in the schema
     */
    public record Attribute(String name, String type, boolean required) {

        /** Whether it is true or false and no text. */
        public boolean truth() {
            return type.equals("xs:boolean");
        }
    }

    /**
     * A part.
     *
     * @param required whether it must be there; nothing of a choice is
     * @param most how many of it there may be
     * @param branch which branch of a choice it stands in, from 1, for parts of two branches exclude each other; 0 outside a choice
     */
    public record Child(String name, String type, boolean required, int most, int branch) {

        public boolean repeats() {
            return most > 1;
        }
    }

    /** What an element may hold, inherited things first, in the order of the schema. */
    public record Type(String name, Map<String, Attribute> attributes, Map<String, Child> children) {

        /** The one child of an element that is nothing but a list of it. */
        public Optional<Child> listed() {
            Optional<Child> only = children.values().stream().findFirst();
            return attributes.isEmpty() && children.size() == 1 ? only.filter(Child::repeats) : Optional.empty();
        }

        /** The branches of its choice, in their order; none when it has no choice. */
        public List<List<Child>> branches() {
            var branches = new TreeMap<Integer, List<Child>>();
            children.values().stream().filter(child -> child.branch > 0).forEach(child -> branches.computeIfAbsent(
                            child.branch, number -> new ArrayList<>())
                    .add(child));
            return List.copyOf(branches.values());
        }
    }

    /** The outermost element. */
    public static final String ROOT = "CaseType";

    private final Map<String, Type> types = new LinkedHashMap<>();
    private Type open;
    private boolean choice;
    private boolean together;
    private int branch;

    /** The shape of the packaged schema. */
    public CaseShape() {
        try (InputStream in = CaseXmlReader.class.getResourceAsStream(CaseXmlReader.SCHEMA)) {
            XMLStreamReader reader = SafeXml.reader(in.readAllBytes());
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(reader.getLocalName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the schema of the case file cannot be read", e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the schema of the case file is broken: " + e.getMessage(), e);
        }
    }

    /** A type by its name in the schema. */
    public Type type(String name) {
        return Optional.ofNullable(types.get(name))
                .orElseThrow(() -> new IllegalStateException("the schema of the case file has no type " + name));
    }

    private void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "complexType" ->
                open = new Type(value(reader, "name", ""), new LinkedHashMap<>(), new LinkedHashMap<>());
            case "extension" -> {
                Type base = type(value(reader, "base", ""));
                open.attributes.putAll(base.attributes);
                open.children.putAll(base.children);
            }
            case "choice" -> choice = true;
            case "sequence" -> {
                together = choice;
                branch += choice ? 1 : 0;
            }
            case "element" -> child(reader);
            case "attribute" -> {
                String name = value(reader, "name", "");
                open.attributes.put(
                        name,
                        new Attribute(
                                name,
                                value(reader, "type", ""),
                                value(reader, "use", "").equals("required")));
            }
            default -> {}
        }
    }

    private void child(XMLStreamReader reader) {
        if (open != null) {
            String name = value(reader, "name", "");
            String most = value(reader, "maxOccurs", "1");
            branch += choice && !together ? 1 : 0;
            open.children.put(
                    name,
                    new Child(
                            name,
                            value(reader, "type", ""),
                            !choice && !value(reader, "minOccurs", "1").equals("0"),
                            most.equals(MANY) ? Integer.MAX_VALUE : Integer.parseInt(most),
                            branch));
        }
    }

    private void end(String name) {
        if (name.equals("complexType")) {
            types.put(open.name, open);
            open = null;
        } else if (name.equals("choice")) {
            choice = false;
            branch = 0;
        } else if (name.equals("sequence")) {
            together = false;
        }
    }

    private static String value(XMLStreamReader reader, String attribute, String otherwise) {
        return Optional.ofNullable(reader.getAttributeValue(null, attribute)).orElse(otherwise);
    }

    /** The names of all types, in the order of the schema. */
    public List<String> names() {
        return new ArrayList<>(types.keySet());
    }
}
