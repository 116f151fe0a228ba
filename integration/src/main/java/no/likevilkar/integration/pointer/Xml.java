package no.likevilkar.integration.pointer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a case file, or the object that stands for it in JSON. Text between elements is not kept, for a case file says everything in attributes.
 *
 * @param path where it stands; elements that may repeat carry their number: {@code /case/figures/figure[2]}
 * @param attributes by local name, without blanks around and with single blanks inside
 * @param children in the order of the file
 * @param mark what stands in a path before the name of an attribute: {@code /@} in XML, {@code /} in JSON
 */
public record Xml(String name, String path, Map<String, String> attributes, List<Xml> children, String mark) {

    /** An element that says nothing yet. */
    public static Xml open(String name, String path) {
        return new Xml(name, path, new LinkedHashMap<>(), new ArrayList<>(), "/@");
    }

    /** An object of a JSON case file that says nothing yet; its path is a JSON pointer. */
    static Xml openJson(String name, String pointer) {
        return new Xml(name, pointer, new LinkedHashMap<>(), new ArrayList<>(), "/");
    }

    /** The attribute, where it is given. */
    public Optional<String> get(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The attribute, or empty text. */
    public String text(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Path of one of its attributes. */
    public String at(String attribute) {
        return path + mark + attribute;
    }

    /** Its children of that name. */
    public List<Xml> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** Its first child of that name, or an empty one that says nothing. */
    public Xml one(String child) {
        return all(child).stream()
                .findFirst()
                .orElseGet(() -> new Xml(child, path + "/" + child, new LinkedHashMap<>(), new ArrayList<>(), mark));
    }

    /** What stands at a path that begins with this element, such as {@code /case/figures/figure[2]/@value}. */
    Optional<String> attributeAt(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length < 3 || !steps[0].isEmpty() || !steps[steps.length - 1].startsWith("@") || !names(steps[1])) {
            return Optional.empty();
        }
        Optional<Xml> here = Optional.of(this);
        for (int i = 2; i < steps.length - 1; i++) {
            String step = steps[i];
            here = here.flatMap(one -> one.child(step));
        }
        return here.flatMap(one -> one.get(steps[steps.length - 1].substring(1)));
    }

    private boolean names(String step) {
        return step.equals(name) || step.equals(name + "[1]");
    }

    private Optional<Xml> child(String step) {
        int bracket = step.indexOf('[');
        String number = bracket < 0 ? "1" : step.substring(bracket + 1, Math.max(bracket + 1, step.length() - 1));
        if (!number.matches("[1-9][0-9]{0,8}") || bracket >= 0 && !step.endsWith("]")) {
            return Optional.empty();
        }
        return all(bracket < 0 ? step : step.substring(0, bracket)).stream()
                .skip(Integer.parseInt(number) - 1L)
                .findFirst();
    }
}
