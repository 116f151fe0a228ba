package no.likevilkar.integration.document.casejson;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.CaseXmlReader;
import no.likevilkar.integration.document.json.BadJsonException;
import no.likevilkar.integration.document.json.JsonDocument;
import no.likevilkar.integration.document.json.JsonValue;
import no.likevilkar.integration.document.text.Quoted;

/**
 * Reads a case file in JSON: strict JSON, then the shape of the form, then each value and the whole as an XML case file is checked.
 * Problems stand at line, column and JSON pointer; the places of values are JSON pointers. Safe for several threads.
 */
public final class CaseJsonReader {

    /** What the member {@code schema} says. */
    public static final String SCHEMA_ID = "likevilkar-case/1";

    /** The published JSON schema, as it is packaged beside this class. */
    public static final String SCHEMA = "case.schema.json";

    /** Members that say what the file is and nothing of the case. */
    static final List<String> BESIDE_THE_FORM = List.of("schema", "$schema");

    private final CaseXmlReader xml;
    private final CaseShape shape = new CaseShape();

    /** @param xml checks and binds what was read */
    public CaseJsonReader(CaseXmlReader xml) {
        this.xml = xml;
    }

    /** One case file, or everything that is wrong with it. */
    public Reading<CaseFile> read(SourceDocument document) {
        var problems = new Problems(document.name());
        try {
            JsonValue root = JsonDocument.read(document.bytes());
            if (root.kind() == JsonValue.Kind.OBJECT) {
                schema(root, problems);
            }
            var walk = new CaseJsonWalk(shape, problems);
            byte[] asXml = walk.walk(root);
            return problems.isEmpty() ? xml.converted(document, asXml, walk.places()) : refused(problems);
        } catch (BadJsonException e) {
            report(e, problems);
        } catch (XMLStreamException e) {
            problems.add(
                    "CAS-119",
                    "whole document",
                    Quoted.of(String.valueOf(e.getMessage())),
                    "what the schema says",
                    "Compare with the template.");
        }
        return refused(problems);
    }

    private static void schema(JsonValue root, Problems problems) {
        Optional<JsonValue> schema = root.get("schema");
        if (schema.filter(value -> value.text().equals(SCHEMA_ID)).isEmpty()) {
            problems.add(
                    "CAS-005",
                    schema.orElse(root).place(),
                    schema.map(value -> Quoted.of(value.text())).orElse("no member \"schema\""),
                    "the member \"schema\" with \"" + SCHEMA_ID + "\"",
                    "Begin with it, as the template does.");
        }
    }

    private static void report(BadJsonException fault, Problems problems) {
        switch (fault.why()) {
            case MALFORMED ->
                problems.add(
                        "CAS-002",
                        fault.place(),
                        "a file that is not well-formed JSON: " + fault.getMessage(),
                        "complete, well-formed JSON in UTF-8",
                        "Send the whole file as saved by an editor for JSON.");
            case NAME_TWICE ->
                problems.add(
                        "CAS-007",
                        fault.place(),
                        fault.getMessage(),
                        "each name once in an object",
                        "Keep the one that is right; programs differ in which one they take.");
            case TOO_MUCH ->
                problems.add(
                        "CAS-004",
                        fault.place(),
                        fault.getMessage(),
                        "a file within the limits of depth, number and length",
                        "Remove what does not belong into a case file.");
        }
    }

    private static Reading<CaseFile> refused(Problems problems) {
        return new Reading<>(List.of(), problems.list(), List.of());
    }
}
