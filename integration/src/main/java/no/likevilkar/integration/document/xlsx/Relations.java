package no.likevilkar.integration.document.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.Parts;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.xml.PartReader;

/** Which parts belong to a part, by the ids that part gives them. What lies outside the file is left out and never followed. */
final class Relations {

    /**
     * @param type last word of the relation's kind: worksheet, styles, sharedStrings
     * @param target name of the part
     */
    record Relation(String type, String target) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();
    private final String folder;

    private Relations(String folder) {
        this.folder = folder;
    }

    /** @param part empty for the file as a whole */
    static Relations of(Parts parts, String part) throws SheetException {
        int slash = part.lastIndexOf('/') + 1;
        var relations = new Relations(part.substring(0, slash));
        parts.read(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", relations::read);
        return relations;
    }

    private void read(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            String type = part.attribute("Type").orElse("");
            boolean outside = part.attribute("TargetMode").orElse("").equals("External");
            if (part.at("Relationship") && !outside) {
                var relation = new Relation(
                        type.substring(type.lastIndexOf('/') + 1),
                        resolved(part.attribute("Target").orElse("")));
                if (byId.putIfAbsent(part.attribute("Id").orElse(""), relation) != null) {
                    throw SheetException.broken("two relations of one id");
                }
            }
            part.pass();
        }
    }

    private String resolved(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    Optional<Relation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one part of a kind; empty when there is none. */
    Optional<String> only(String type) throws SheetException {
        var of = byId.values().stream()
                .filter(one -> one.type.equals(type))
                .map(Relation::target)
                .distinct()
                .toList();
        if (of.size() > 1) {
            throw SheetException.broken("several parts of the kind " + type);
        }
        return of.stream().findFirst();
    }
}
