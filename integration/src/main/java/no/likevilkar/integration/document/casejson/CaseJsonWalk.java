package no.likevilkar.integration.document.casejson;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casejson.CaseShape.Attribute;
import no.likevilkar.integration.document.casejson.CaseShape.Child;
import no.likevilkar.integration.document.casejson.CaseShape.Type;
import no.likevilkar.integration.document.casexml.CaseXmlReader;
import no.likevilkar.integration.document.json.JsonValue;
import no.likevilkar.integration.document.json.JsonValue.Kind;
import no.likevilkar.integration.document.text.Quoted;

/**
 * Walks through a JSON case file part by part and writes the same parts as XML, so that values are checked by the one schema and
 * bound to the one form. Whatever the shape does not know is told here, with its place; nothing is passed over.
 */
final class CaseJsonWalk {

    private static final long MOST_PARTS = 200_000;

    private final CaseShape shape;
    private final Problems problems;
    private final MemberCheck check;
    private final JsonPlaces places = new JsonPlaces();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    CaseJsonWalk(CaseShape shape, Problems problems) throws XMLStreamException {
        this.shape = shape;
        this.problems = problems;
        check = new MemberCheck(problems);
        writer = new WstxOutputFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    JsonPlaces places() {
        return places;
    }

    /** The case as XML; of use only when no problem was told. */
    byte[] walk(JsonValue root) throws XMLStreamException {
        long parts = parts(root);
        if (parts > MOST_PARTS) {
            problems.add(
                    "CAS-004",
                    root.place(),
                    parts + " objects and lists",
                    "a file within the limits of depth, number and length: at most " + MOST_PARTS,
                    "Remove what does not belong into a case file.");
            return new byte[0];
        }
        writer.writeStartDocument("UTF-8", "1.0");
        writer.setDefaultNamespace(CaseXmlReader.NAMESPACE);
        element("case", "/case[1]", root, shape.type(CaseShape.ROOT), CaseJsonReader.BESIDE_THE_FORM);
        writer.writeEndDocument();
        writer.close();
        return out.toByteArray();
    }

    private static long parts(JsonValue value) {
        boolean part = value.kind() == Kind.OBJECT || value.kind() == Kind.ARRAY;
        return (part ? 1 : 0)
                + Stream.concat(value.members().values().stream(), value.items().stream())
                        .mapToLong(CaseJsonWalk::parts)
                        .sum();
    }

    private void element(String name, String path, JsonValue value, Type type, List<String> known)
            throws XMLStreamException {
        places.note(path, value);
        writer.writeStartElement(CaseXmlReader.NAMESPACE, name);
        if (type.name().equals(CaseShape.ROOT)) {
            writer.writeDefaultNamespace(CaseXmlReader.NAMESPACE);
        }
        if (type.listed().isPresent()) {
            list(path, value, type.listed().get());
        } else if (check.is(value, Kind.OBJECT)) {
            unknown(value, type, known);
            for (Attribute attribute : type.attributes().values()) {
                attribute(path, value, attribute);
            }
            for (Child child : type.children().values()) {
                child(path, value, child);
            }
            either(value, type);
        }
        writer.writeEndElement();
    }

    private void unknown(JsonValue object, Type type, List<String> known) {
        for (var member : object.members().entrySet()) {
            String name = member.getKey();
            if (!type.attributes().containsKey(name) && !type.children().containsKey(name) && !known.contains(name)) {
                problems.add(
                        "CAS-103",
                        member.getValue().place(),
                        "member " + Quoted.of(name),
                        "only members the schema knows: "
                                + Stream.concat(type.attributes().keySet().stream(), type.children().keySet().stream())
                                        .collect(Collectors.joining(", ")),
                        "Correct the spelling or remove it.");
            }
        }
    }

    private void attribute(String path, JsonValue object, Attribute attribute) throws XMLStreamException {
        JsonValue value = object.members().get(attribute.name());
        if (value == null) {
            if (attribute.required()) {
                check.missing("CAS-104", object, attribute.name());
            }
            return;
        }
        places.note(path + "/@" + attribute.name(), value);
        if (check.is(value, attribute.truth() ? Kind.TRUTH : Kind.TEXT) && check.fit(value)) {
            writer.writeAttribute(attribute.name(), value.text());
        }
    }

    private void child(String path, JsonValue object, Child child) throws XMLStreamException {
        JsonValue value = object.members().get(child.name());
        if (value == null) {
            if (child.required()) {
                check.missing("CAS-102", object, child.name());
            }
        } else if (child.repeats()) {
            list(path, value, child);
        } else {
            element(child.name(), path + "/" + child.name() + "[1]", value, shape.type(child.type()), List.of());
        }
    }

    private void list(String path, JsonValue value, Child child) throws XMLStreamException {
        if (!check.is(value, Kind.ARRAY)) {
            return;
        }
        if (value.items().size() > child.most()) {
            problems.add(
                    "CAS-101",
                    value.place(),
                    value.items().size() + " items",
                    "at most " + child.most(),
                    "Remove some, or divide the case.");
        } else if (value.items().isEmpty() && child.required()) {
            problems.add("CAS-102", value.place(), "an empty list", "at least one item", "Add what is missing.");
        }
        for (int i = 0; i < value.items().size(); i++) {
            element(
                    child.name(),
                    path + "/" + child.name() + "[" + (i + 1) + "]",
                    value.items().get(i),
                    shape.type(child.type()),
                    List.of());
        }
    }

    private void either(JsonValue object, Type type) {
        List<String> there = type.branches().stream()
                .map(branch -> words(branch.stream()
                        .filter(child -> object.members().containsKey(child.name()))
                        .toList()))
                .filter(words -> !words.isEmpty())
                .toList();
        if (there.size() > 1) {
            problems.add(
                    "CAS-101",
                    object.place(),
                    String.join(" and ", there),
                    "either "
                            + type.branches().stream().map(CaseJsonWalk::words).collect(Collectors.joining(" or ")),
                    "Keep the one that fits.");
        }
    }

    private static String words(List<Child> branch) {
        return branch.stream().map(Child::name).collect(Collectors.joining(" with "));
    }
}
