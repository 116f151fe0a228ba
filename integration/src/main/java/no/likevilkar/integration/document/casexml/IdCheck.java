package no.likevilkar.integration.document.casexml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.model.Period;

/** No two things of a case share an id, and no thing bears the name of a party or of the sum of all periods. */
final class IdCheck {

    private final Problems problems;
    private final Map<String, String> taken = new HashMap<>();

    private IdCheck(Problems problems) {
        this.problems = problems;
    }

    static void check(CaseFile file, Problems problems) {
        var check = new IdCheck(problems);
        if (!Parties.UNIT.equals(file.form().getUnit().getId())) {
            check.reserved(file.form().getUnit().getId(), "/case/unit/@id");
        }
        check.take(file.form().getUnit().getId(), "/case/unit/@id");
        file.documents().forEach(d -> check.takeFree(d.what().getId(), d.attribute("id")));
        file.assets().forEach(a -> check.takeFree(a.what().getId(), a.attribute("id")));
        file.measures().forEach(m -> check.takeFree(m.what().getId(), m.attribute("id")));
        file.items().forEach(i -> check.takeFree(i.id(), i.item().attribute("id")));
        file.bids().forEach(b -> {
            check.takeFree(b.what().getId(), b.attribute("id"));
            var lines = new HashSet<String>();
            CaseFile.lines(b).stream()
                    .filter(line -> !lines.add(line.what().getId()))
                    .forEach(line ->
                            check.twice(line.what().getId(), line.attribute("id"), "another line of the same bid"));
        });
        var periods = new HashSet<String>();
        file.periods().forEach(p -> {
            if (Period.WHOLE.equals(p.what().getId())) {
                problems.add(
                        "CAS-206",
                        p.attribute("id"),
                        "\"case\"",
                        "another id",
                        "\"case\" means all periods together; name the period after its year.");
            } else if (!periods.add(p.what().getId())) {
                check.twice(p.what().getId(), p.attribute("id"), "another period");
            }
        });
    }

    private void takeFree(String id, String path) {
        reserved(id, path);
        take(id, path);
    }

    private void take(String id, String path) {
        String other = taken.putIfAbsent(id, path);
        if (other != null) {
            twice(id, path, other);
        }
    }

    private void reserved(String id, String path) {
        boolean reserved = Parties.NAMED.contains(id) || Parties.PUBLIC.equals(id);
        if (reserved && !taken.containsKey(id)) {
            problems.add(
                    "CAS-206",
                    path,
                    "\"" + id + "\"",
                    "another id",
                    "This word names a party or the public; choose an id of its own.");
        }
    }

    private void twice(String id, String path, String other) {
        problems.add(
                "CAS-201",
                path,
                "\"" + id + "\", which " + other + " has already",
                "an id that occurs once",
                "Give one of them another id.");
    }
}
