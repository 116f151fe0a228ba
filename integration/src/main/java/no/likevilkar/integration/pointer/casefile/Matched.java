package no.likevilkar.integration.pointer.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import no.likevilkar.integration.pointer.Xml;

/** Elements of the case file beside the objects of {@code case.json} with the same id. */
final class Matched {

    private final Findings findings;
    private final Map<String, Json> left = new LinkedHashMap<>();

    Matched(Findings findings, List<Json> objects, String what) {
        this.findings = findings;
        for (Json object : objects) {
            if (left.putIfAbsent(object.text("id"), object) != null) {
                findings.onlyInJson(what + " " + object.text("id"), "it a second time");
            }
        }
    }

    /** Compares each element with the object of its id; one without is told. */
    void each(List<Xml> elements, String what, BiConsumer<Xml, Json> compare) {
        for (Xml element : elements) {
            Json object = left.remove(element.text("id"));
            if (object == null) {
                findings.onlyInFile(what + " " + element.text("id"), element.path(), element.text("id"));
            } else {
                compare.accept(element, object);
            }
        }
    }

    /** Objects that no element stands for. */
    void rest(String what) {
        left.keySet().forEach(id -> findings.onlyInJson(what + " " + id, Findings.quoted(id)));
    }
}
