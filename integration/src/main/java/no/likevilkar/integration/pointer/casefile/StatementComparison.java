package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every statement of the case file against those of {@code case.json}, each once on both sides. */
final class StatementComparison {

    private final Findings findings;
    private final boolean numbers;

    /** @param numbers whether numbers are compared, or words */
    StatementComparison(Findings findings, boolean numbers) {
        this.findings = findings;
        this.numbers = numbers;
    }

    void compare(List<Said> inFile, List<Json> inJson) {
        Map<String, Deque<Json>> taken = new LinkedHashMap<>();
        inJson.forEach(one -> taken.computeIfAbsent(Said.id(one, numbers), id -> new ArrayDeque<>())
                .add(one));
        for (Said said : inFile) {
            var there = taken.getOrDefault(said.id(), new ArrayDeque<>());
            if (there.isEmpty()) {
                findings.onlyInFile(said.id(), said.path(), said.value());
            } else {
                compare(said, there.poll());
            }
        }
        taken.forEach((id, rest) -> rest.forEach(one -> findings.onlyInJson(id, shown(one))));
    }

    private static String shown(Json statement) {
        return statement.shows("value") ? Findings.shown(statement.value("value")) : "a value that is not shown";
    }

    private void compare(Said said, Json statement) {
        if (numbers) {
            findings.number(said.id(), said.path(), said.value(), statement, "value");
        } else {
            findings.text(said.id(), said.path(), said.value(), statement, "value");
        }
        Json provenance = statement.one("provenance");
        findings.text(said.id() + ", document", said.path(), said.document(), provenance, "document");
        findings.text(said.id() + ", pointer", said.path(), said.pointer(), provenance, "pointer");
        findings.text(said.id() + ", standing", said.path(), said.standing(), provenance, "standing");
    }
}
