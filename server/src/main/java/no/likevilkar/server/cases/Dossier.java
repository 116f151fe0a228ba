package no.likevilkar.server.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.casexml.AmendedCaseFile;
import no.likevilkar.integration.document.casexml.AmendedCaseFile.Attached;
import no.likevilkar.integration.document.casexml.AmendedCaseFile.Said;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.DeclaredDocument;
import no.likevilkar.integration.route.IntakeContext;

/**
 * All that a case consists of now: its case file, its documents, and what the parties have said since.
 *
 * @param entry what it is found by
 * @param files the documents that count, by name, the case file among them; one that was erased is not there
 * @param answers in the order in which they were given
 * @param secret of the case
 */
public record Dossier(CaseEntry entry, Map<String, byte[]> files, List<GivenAnswer> answers, byte[] secret) {

    /** Name without ending of the case file as received, beside one that holds the answers too. */
    public static final String AS_RECEIVED = "case-as-received";

    private static final Problem NO_CASE_FILE = new Problem(
            "SRV-410",
            "case file",
            "whole document",
            "a case file that was erased",
            "a case file",
            "Nothing more can be assessed in this case; its verdicts stay. Send a new case where one is needed.");

    /** The case file as received, read anew, so that it may be changed. */
    public CaseFile caseFile(IntakeContext intake) {
        return intake.submit(new DeclaredDocument.CaseForm("case", name()), caseFileBytes())
                .rows(CaseFile.class)
                .get(0);
    }

    /** The case as the engine takes it in, or the problems in its way. */
    public CaseLoad load(IntakeContext intake) {
        var documents = new LinkedHashMap<>(files);
        documents.keySet().removeAll(CaseLoader.CASE_FILES);
        if (caseFileName().isEmpty()) {
            return new CaseLoad(entry.name(), Optional.empty(), List.of(), List.of(NO_CASE_FILE), List.of());
        }
        var loader = new CaseLoader(intake);
        if (answers.isEmpty()) {
            return loader.load(entry.name(), caseFileBytes(), documents);
        }
        documents.put(asReceived(), caseFileBytes());
        return loader.load(entry.name(), amended(intake), documents);
    }

    /** The same with one more answer, as a trial. */
    Dossier with(Answering.Said said, String asserted, String subject, boolean number) {
        var name = said.document().orElse("answer.txt");
        var more = new LinkedHashMap<>(files);
        more.putIfAbsent(name, new byte[] {'\n'});
        var all = new ArrayList<>(answers);
        all.add(new GivenAnswer(
                "trial",
                entry.id(),
                all.size(),
                said.key(),
                subject,
                said.period(),
                said.value(),
                number,
                Sender.AUTHORITY,
                asserted,
                name,
                said.pointer().orElse("whole document"),
                entry.received()));
        return new Dossier(entry, more, all, secret);
    }

    private byte[] amended(IntakeContext intake) {
        var file = caseFile(intake);
        var ids = new LinkedHashMap<String, String>();
        file.documents()
                .forEach(d -> ids.putIfAbsent(d.what().getName(), d.what().getId()));
        var attached = new ArrayList<Attached>();
        attached.add(new Attached(AS_RECEIVED, asReceived()));
        var said = new ArrayList<Said>();
        for (var answer : answers) {
            var id = ids.computeIfAbsent(answer.document(), name -> {
                attached.add(new Attached("annex-" + attached.size(), name));
                return "annex-" + (attached.size() - 1);
            });
            said.add(new Said(
                    answer.question(),
                    answer.said(),
                    answer.number(),
                    answer.subject(),
                    answer.period(),
                    answer.asserted(),
                    id,
                    answer.pointer()));
        }
        return AmendedCaseFile.of(file, attached, said);
    }

    private String asReceived() {
        return AS_RECEIVED + name().substring(name().lastIndexOf('.'));
    }

    private Optional<String> caseFileName() {
        return CaseLoader.CASE_FILES.stream().filter(files::containsKey).findFirst();
    }

    private String name() {
        return caseFileName()
                .orElseThrow(() -> Refused.conflict(
                        NO_CASE_FILE.place(), NO_CASE_FILE.found(), NO_CASE_FILE.expected(), NO_CASE_FILE.remedy()));
    }

    private byte[] caseFileBytes() {
        return files.get(name());
    }

    /** What a party said, as a document of its own: one thing a line, in the order given here. */
    static byte[] record(
            String question, String subject, Optional<String> period, String said, String asserted, String time) {
        return ("question: " + question + "\nsubject: " + subject + "\nperiod: " + period.orElse("-") + "\nsaid by: "
                        + asserted + "\ntime: " + time + "\n" + said + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The line of such a document on which the value stands. */
    static final String PLACE_OF_VALUE = "line=6";
}
