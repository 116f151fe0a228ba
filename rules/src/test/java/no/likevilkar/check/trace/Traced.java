package no.likevilkar.check.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.Assessment;
import no.likevilkar.bounds.Decision;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.Opener;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Deriver;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.ruleset.RuleSetTexts;
import no.likevilkar.fact.Finding;
import no.likevilkar.model.Case;
import no.likevilkar.model.Document;
import no.likevilkar.model.Provenance;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Processing;

/** An assessment by the engine as the files that a bundle holds, for the checker to look at. */
public record Traced(RuleSet ruleSet, Map<String, Object> caseJson, List<byte[]> lines, Judged judged) {

    public static Traced of(RuleSet ruleSet, Assessment assessment) {
        var files = assessment.files(Processing.COMPLETED);
        return new Traced(
                ruleSet,
                StrictJson.object("case.json", files.caseJson()),
                lines(files.trace()),
                new ByTheEngine(assessment));
    }

    public static List<byte[]> lines(byte[] trace) {
        var lines = new ArrayList<byte[]>();
        int from = 0;
        for (int i = 0; i < trace.length; i++) {
            if (trace[i] == '\n') {
                lines.add(Arrays.copyOfRange(trace, from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    /** The case with the documents its statements name, as one that was read from documents has them. */
    public static Case documented(Case one) {
        var documents = new TreeMap<String, Document>();
        Stream.of(
                        one.inputs().stream().map(each -> each.provenance()),
                        one.answers().stream().map(each -> each.provenance()),
                        one.ledger().stream().map(each -> each.provenance()),
                        one.priceLines().stream().map(each -> each.provenance()))
                .flatMap(all -> all)
                .forEach(provenance -> documents.put(provenance.document(), document(provenance, documents.size())));
        return new Case(
                one.id(),
                one.regime(),
                one.asOf(),
                one.decision(),
                one.currency(),
                one.unit(),
                one.volumeUnit(),
                one.periods(),
                one.bids(),
                one.items(),
                one.inputs(),
                one.answers(),
                one.ledger(),
                one.priceLines(),
                one.warnings(),
                List.copyOf(documents.values()),
                one.confidential(),
                one.overridden());
    }

    private static Document document(Provenance provenance, int number) {
        return new Document(
                "d" + number, "document", provenance.document(), provenance.digest(), "", Map.of(), List.of());
    }

    public Traced with(List<byte[]> otherLines) {
        return new Traced(ruleSet, caseJson, otherLines, judged);
    }

    public Protocol checked() {
        return checked((path, tree) -> tree);
    }

    @SuppressWarnings("unchecked")
    public Protocol checked(Opener opener) {
        var protocol = new Protocol();
        var text = RuleSetTexts.of(ruleSet);
        CaseFacts.read(text, (Map<String, Object>) opener.open("case.json", caseJson), protocol)
                .ifPresent(facts -> Deriver.derive(text, facts, protocol)
                        .ifPresent(derivation ->
                                new TraceCheck(text, facts, derivation, judged, protocol).compare(lines, opener)));
        return protocol;
    }

    /** What the engine says itself, for tests that are about the trace and not about judgement. */
    private record ByTheEngine(Assessment assessment) implements Judged {

        @Override
        public Optional<String> result(int run, Fact finding) {
            var theRun = assessment.exploration().runs().get(run - 1);
            return theRun.all(Finding.class).stream()
                    .filter(one -> one.rule().equals(finding.text("rule"))
                            && one.subject().equals(finding.text("subject"))
                            && one.period().equals(finding.text("period")))
                    .map(one ->
                            new Decision(theRun.graph(), one.test()).result().name())
                    .findFirst();
        }

        @Override
        public Optional<String> outcome() {
            return Optional.of(assessment.verdict().outcome().name());
        }

        @Override
        public Optional<String> strength() {
            return Optional.of(assessment.verdict().strength().map(Enum::name).orElse("-"));
        }
    }
}
