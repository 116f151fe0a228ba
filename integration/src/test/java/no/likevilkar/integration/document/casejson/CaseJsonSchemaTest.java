package no.likevilkar.integration.document.casejson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.likevilkar.integration.document.casejson.CaseShape.Attribute;
import no.likevilkar.integration.document.casejson.CaseShape.Child;
import no.likevilkar.integration.document.casexml.CaseXmlReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The published JSON schema says what the XML schema says. It is written from it, anew only with {@code -Dlikevilkar.golden=rewrite}.
 */
class CaseJsonSchemaTest {

    private static final Path PUBLISHED =
            Path.of("src/main/resources/no/likevilkar/integration/document/casejson", CaseJsonReader.SCHEMA);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final CaseShape shape = new CaseShape();
    private final Element xsd = xsd();

    @Test
    void the_published_schema_is_that_of_the_xml() throws IOException {
        String text = JSON.writeValueAsString(schema()) + "\n";
        if ("rewrite".equals(System.getProperty("likevilkar.golden"))) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, text);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(text);
    }

    /** Every type of the XML schema is one whose members and patterns Java can compile. */
    @Test
    void every_pattern_is_a_regular_expression() throws IOException {
        JSON.readTree(PUBLISHED.toFile()).findValues("pattern").forEach(pattern -> Pattern.compile(pattern.asText()));
        assertThat(JSON.readTree(PUBLISHED.toFile()).findValues("pattern")).hasSizeGreaterThan(10);
    }

    private Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:likevilkar:case:1:json");
        schema.put("title", "Likevilkår case file");
        schema.put("$ref", "#/$defs/" + CaseShape.ROOT);
        var types = new LinkedHashMap<String, Object>();
        shape.names().stream()
                .filter(name -> shape.type(name).listed().isEmpty())
                .forEach(name -> types.put(name, object(name)));
        simpleTypes().forEach(type -> types.put(type.getAttribute("name"), text(type)));
        schema.put("$defs", types);
        return schema;
    }

    private Map<String, Object> object(String name) {
        var type = shape.type(name);
        var members = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        if (name.equals(CaseShape.ROOT)) {
            members.put("schema", Map.of("const", CaseJsonReader.SCHEMA_ID));
            members.put("$schema", Map.of("type", "string"));
            required.add("schema");
        }
        for (Attribute attribute : type.attributes().values()) {
            members.put(attribute.name(), attribute.truth() ? Map.of("type", "boolean") : reference(attribute.type()));
            if (attribute.required()) {
                required.add(attribute.name());
            }
        }
        for (Child child : type.children().values()) {
            members.put(child.name(), child(child));
            if (child.required()) {
                required.add(child.name());
            }
        }
        var object = new LinkedHashMap<String, Object>();
        String words = documentation(name);
        if (!words.isEmpty()) {
            object.put("description", words);
        }
        object.put("type", "object");
        object.put("properties", members);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        List<Object> excluded = excluded(type.branches());
        if (!excluded.isEmpty()) {
            object.put("not", Map.of("anyOf", excluded));
        }
        return object;
    }

    /** Every two parts that stand in different branches of a choice. */
    private static List<Object> excluded(List<List<Child>> branches) {
        var pairs = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            for (Child one : branches.get(i)) {
                branches.subList(i + 1, branches.size())
                        .forEach(later -> later.forEach(
                                other -> pairs.add(Map.of("required", List.of(one.name(), other.name())))));
            }
        }
        return pairs;
    }

    private Object child(Child child) {
        var listed = shape.type(child.type()).listed();
        if (listed.isPresent()) {
            return list(listed.get());
        }
        return child.repeats() ? list(child) : reference(child.type());
    }

    private static Object list(Child child) {
        var list = new LinkedHashMap<String, Object>();
        list.put("type", "array");
        list.put("items", reference(child.type()));
        if (child.required()) {
            list.put("minItems", 1);
        }
        if (child.most() < Integer.MAX_VALUE) {
            list.put("maxItems", child.most());
        }
        return list;
    }

    private static Map<String, Object> reference(String type) {
        return Map.of("$ref", "#/$defs/" + type);
    }

    private Map<String, Object> text(Element type) {
        var text = new LinkedHashMap<String, Object>();
        String words = documentation(type.getAttribute("name"));
        if (!words.isEmpty()) {
            text.put("description", words);
        }
        text.put("type", "string");
        Element restriction = first(type, "restriction");
        String base = restriction.getAttribute("base");
        List<String> listed = values(restriction, "enumeration");
        if (!listed.isEmpty()) {
            text.put("enum", listed);
        }
        values(restriction, "pattern").forEach(pattern -> text.put("pattern", "^(?:" + pattern + ")$"));
        values(restriction, "minLength").forEach(least -> text.put("minLength", Integer.valueOf(least)));
        values(restriction, "maxLength").forEach(most -> text.put("maxLength", Integer.valueOf(most)));
        values(restriction, "fractionDigits")
                .forEach(decimals -> text.put(
                        "pattern", "^[+-]?(?:[0-9]{1,18}(?:\\.[0-9]{0,%1$s})?|\\.[0-9]{1,%1$s})$".formatted(decimals)));
        if (!base.startsWith("xs:")) {
            text.put("allOf", List.of(reference(base)));
        }
        return text;
    }

    private List<Element> simpleTypes() {
        return elements(xsd.getChildNodes()).stream()
                .filter(one -> one.getLocalName().equals("simpleType"))
                .toList();
    }

    private String documentation(String type) {
        return elements(xsd.getChildNodes()).stream()
                .filter(one -> one.getAttribute("name").equals(type)
                        && !one.getLocalName().equals("element"))
                .flatMap(one -> elements(one.getChildNodes()).stream())
                .filter(one -> one.getLocalName().equals("annotation"))
                .map(one -> one.getTextContent().strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    private static List<String> values(Element restriction, String facet) {
        return elements(restriction.getChildNodes()).stream()
                .filter(one -> one.getLocalName().equals(facet))
                .map(one -> one.getAttribute("value"))
                .toList();
    }

    private static Element first(Element element, String name) {
        return (Element) element.getElementsByTagNameNS("*", name).item(0);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Element xsd() {
        try (InputStream in = CaseXmlReader.class.getResourceAsStream(CaseXmlReader.SCHEMA)) {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
