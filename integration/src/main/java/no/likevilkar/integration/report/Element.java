package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of the page. Texts and values of attributes are escaped when they are written and there is no other way in, so
 * nothing from a case can become markup; what is opened is closed, so the page is well-formed XML too.
 */
final class Element {

    private static final Set<String> EMPTY = Set.of("meta", "input", "br", "col", "rect", "line", "path");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** @param children elements and texts */
    static Element of(String name, Object... children) {
        return new Element(name).add(children);
    }

    Element with(String attribute, Object value) {
        attributes.put(attribute, String.valueOf(value));
        return this;
    }

    Element add(Object... more) {
        for (Object child : more) {
            if (!(child instanceof Element) && !(child instanceof String)) {
                throw new IllegalArgumentException("a child of " + name + " is neither element nor text: " + child);
            }
            children.add(child);
        }
        return this;
    }

    /** A sentence of a message file; {@code {0}}, {@code {1}} … stand for the parts, elements or texts. */
    Element sentence(String text, Object... parts) {
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int number = at + 2 < text.length() && text.charAt(at + 2) == '}' ? text.charAt(at + 1) - '0' : -1;
            if (number >= 0 && number < parts.length) {
                add(text.substring(from, at), parts[number]);
                from = at + 3;
            }
        }
        return add(text.substring(from));
    }

    boolean is(String cssClass) {
        return cssClass.equals(attributes.get("class"));
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    void write(StringBuilder to) {
        to.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            to.append(' ').append(attribute).append("=\"");
            Escapes.write(value, to);
            to.append('"');
        });
        if (EMPTY.contains(name)) {
            to.append("/>");
            return;
        }
        to.append('>');
        for (Object child : children) {
            if (child instanceof Element element) {
                element.write(to);
            } else {
                Escapes.write((String) child, to);
            }
        }
        to.append("</").append(name).append('>');
    }
}
