package no.likevilkar.integration.document.casejson;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.likevilkar.integration.document.casejson.CaseShape.Child;
import no.likevilkar.integration.document.casejson.CaseShape.Type;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a case file of ours, in XML, as the same case file in JSON. */
public final class AsJson {

    private static final CaseShape SHAPE = new CaseShape();

    private AsJson() {}

    public static String of(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
            return object(root, SHAPE.type(CaseShape.ROOT), List.of("\"schema\": \"likevilkar-case/1\""), "") + "\n";
        } catch (Exception e) {
            throw new AssertionError("no case file of ours: " + e.getMessage(), e);
        }
    }

    public static byte[] bytes(byte[] xml) {
        return of(xml).getBytes(StandardCharsets.UTF_8);
    }

    private static String object(Element element, Type type, List<String> first, String indent) {
        var members = new ArrayList<String>(first);
        type.attributes().values().forEach(attribute -> {
            if (element.hasAttribute(attribute.name())) {
                String value = element.getAttribute(attribute.name());
                members.add(quoted(attribute.name()) + ": " + (attribute.truth() ? value : quoted(value)));
            }
        });
        for (Child child : type.children().values()) {
            List<Element> all = children(element, child.name());
            if (!all.isEmpty()) {
                members.add(quoted(child.name()) + ": " + value(all, child, indent + "  "));
            }
        }
        return members.isEmpty()
                ? "{}"
                : members.stream()
                        .collect(Collectors.joining(",\n" + indent + "  ", "{\n" + indent + "  ", "\n" + indent + "}"));
    }

    private static String value(List<Element> all, Child child, String indent) {
        Type type = SHAPE.type(child.type());
        if (type.listed().isPresent()) {
            Child each = type.listed().get();
            return list(children(all.get(0), each.name()), SHAPE.type(each.type()), indent);
        }
        return child.repeats() ? list(all, type, indent) : object(all.get(0), type, List.of(), indent);
    }

    private static String list(List<Element> all, Type type, String indent) {
        return all.stream()
                .map(one -> indent + "  " + object(one, type, List.of(), indent + "  "))
                .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    private static List<Element> children(Element element, String name) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
