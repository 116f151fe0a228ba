package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.casejson.CaseJson;
import no.likevilkar.check.document.Opened.Found;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Canonical;
import no.likevilkar.seal.Sealed;

/** A case as the product read it, its {@code case.json} as a checker reads that, and its documents. */
record OpenedCase(Map<String, Object> json, Map<String, byte[]> documents) {

    static Path samples() {
        return Path.of(System.getProperty("likevilkar.samples", "../samples"));
    }

    static OpenedCase load(IntakeContext context, Path folder, Optional<Path> documents) {
        var load = new CaseLoader(context).load(folder, documents).get(0);
        var theCase = load.theCase().orElseThrow(() -> new AssertionError(folder + " is refused: " + load.problems()));
        var bytes = new HashMap<String, byte[]>();
        load.documents().stream().forEach((SourceDocument document) -> bytes.put(document.name(), document.bytes()));
        return new OpenedCase(StrictJson.object("case.json", Canonical.bytes(opened(CaseJson.tree(theCase)))), bytes);
    }

    List<Map<String, Object>> all(String member) {
        return list(json, member);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> one(Map<String, Object> of, String member) {
        return (Map<String, Object>) of.get(member);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> of, String member) {
        return (List<Map<String, Object>>) of.get(member);
    }

    /** A copy whose parts can be changed. */
    static Map<String, Object> copy(Map<String, Object> map) {
        var copy = new TreeMap<String, Object>();
        map.forEach((name, value) -> copy.put(name, copyOf(value)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy((Map<String, Object>) map);
        }
        if (value instanceof List<?> list) {
            var all = new ArrayList<Object>();
            list.forEach(one -> all.add(copyOf(one)));
            return all;
        }
        return value;
    }

    byte[] caseFile() {
        return documents.get(all("documents").stream()
                .filter(document -> document.get("kind").equals("case-file"))
                .map(document -> (String) document.get("name"))
                .findFirst()
                .orElseThrow());
    }

    Map<String, Object> declared(String name) {
        return all("documents").stream()
                .filter(document -> document.get("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Map<String, Object>> documents(String kind) {
        return all("documents").stream()
                .filter(document -> document.get("kind").equals(kind))
                .toList();
    }

    Found at(OpenedDocuments opened, Map<String, Object> statement) {
        var provenance = one(statement, "provenance");
        String name = (String) provenance.get("document");
        return opened.at(declared(name), documents.get(name), (String) provenance.get("pointer"));
    }

    /** The numbers at the place of a statement. */
    List<BigDecimal> numbersAt(OpenedDocuments opened, Map<String, Object> statement) {
        var provenance = one(statement, "provenance");
        String name = (String) provenance.get("document");
        var numbers = new ArrayList<BigDecimal>();
        for (String text : at(opened, statement).texts()) {
            opened.number(declared(name), documents.get(name), (String) provenance.get("pointer"), text)
                    .ifPresent(number -> numbers.add(new BigDecimal(number)));
        }
        return numbers;
    }

    /** The tree with every confidential value in its place. */
    private static Object opened(Object tree) {
        if (tree instanceof Sealed sealed) {
            return opened(sealed.value());
        }
        if (tree instanceof Map<?, ?> map) {
            var open = new TreeMap<String, Object>();
            map.forEach((name, value) -> open.put((String) name, opened(value)));
            return open;
        }
        return tree instanceof List<?> list
                ? list.stream().map(OpenedCase::opened).toList()
                : tree;
    }
}
