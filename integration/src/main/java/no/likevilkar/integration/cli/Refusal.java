package no.likevilkar.integration.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.assess.Objection;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.json.Canonical;
import no.likevilkar.model.Case;
import no.likevilkar.model.Document;
import no.likevilkar.verdict.Processing;

/** A case that was not assessed, as JSON. */
final class Refusal {

    private Refusal() {}

    static byte[] json(String name, Processing processing, List<Problem> problems) {
        return Canonical.bytes(Map.of("case", name, "processing", processing.name(), "problems", list(problems)));
    }

    static List<Map<String, String>> list(List<Problem> problems) {
        return problems.stream().map(Refusal::one).toList();
    }

    private static Map<String, String> one(Problem problem) {
        var one = new LinkedHashMap<String, String>();
        one.put("code", problem.code());
        one.put("document", problem.document());
        one.put("place", problem.place());
        one.put("found", problem.found());
        one.put("expected", problem.expected());
        one.put("remedy", problem.remedy());
        return one;
    }

    /** What the engine objects to stands in the case file. */
    static List<Problem> of(List<Objection> objections, Case theCase) {
        String caseFile = theCase.documents().stream()
                .filter(document -> document.kind().equals("case-file"))
                .map(Document::name)
                .findFirst()
                .orElse(CaseLoader.CASE_FILE);
        return objections.stream()
                .map(o -> new Problem(o.code(), caseFile, o.place(), o.found(), o.expected(), o.remedy()))
                .toList();
    }
}
