package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.route.DeclaredDocument;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.route.ReadDocument;

/** Takes in one case: its case file, then every document it names, then puts the case together. */
final class CaseIntake {

    private final IntakeContext context;

    CaseIntake(IntakeContext context) {
        this.context = context;
    }

    /**
     * @param name what the case was called when it was sent in
     * @param fileName name of the case file
     */
    CaseLoad take(String name, String fileName, byte[] bytes, Documents documents) {
        ReadDocument form = context.submit(new DeclaredDocument.CaseForm("case", fileName), bytes);
        if (!form.reading().usable()) {
            return CaseLoad.refused(
                    name,
                    List.of(form.source()),
                    form.reading().problems(),
                    form.reading().warnings());
        }
        CaseFile file = form.rows(CaseFile.class).get(0);
        var problems = new ArrayList<Problem>();
        var warnings = new ArrayList<>(form.reading().warnings());
        Map<String, ReadDocument> read = new LinkedHashMap<>();
        for (DeclaredDocument declared : declared(file)) {
            find(declared, documents, problems).ifPresent(found -> {
                ReadDocument document = context.submit(declared, found);
                problems.addAll(document.reading().problems());
                warnings.addAll(document.reading().warnings());
                read.put(declared.id(), document);
            });
        }
        if (!problems.isEmpty()) {
            var received = new ArrayList<SourceDocument>(List.of(form.source()));
            read.values().forEach(d -> received.add(d.source()));
            return CaseLoad.refused(name, received, problems, warnings);
        }
        return new CaseAssembler(file, form.source(), read, warnings).assemble(name);
    }

    private static Optional<byte[]> find(DeclaredDocument declared, Documents documents, List<Problem> problems) {
        try {
            Optional<byte[]> found = documents.find(declared.name());
            if (found.isEmpty()) {
                found = UnpackedSet.of(declared, documents);
            }
            if (found.isEmpty()) {
                problems.add(new Problem(
                        "DOC-102",
                        declared.name(),
                        "whole document",
                        "no such file",
                        "the document " + Quoted.of(declared.name()) + " that the case names as " + declared.id(),
                        "Put it beside the case file, or correct its name."));
            }
            return found;
        } catch (RefusedDocumentException e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    private static List<DeclaredDocument> declared(CaseFile file) {
        var all = new ArrayList<DeclaredDocument>();
        file.ledgers()
                .forEach(l -> all.add(
                        l.what().getSaft() == null
                                ? LedgerFacts.declared(file, l.what())
                                : SaftFacts.declared(file, l.what())));
        file.priceSheets()
                .forEach(p -> all.add(new DeclaredDocument.PriceSheet(
                        p.what().getId(),
                        p.what().getName(),
                        PriceFacts.mapping(p.what()).in(file.form().getCurrency()))));
        file.attachments()
                .forEach(a -> all.add(new DeclaredDocument.Attachment(
                        a.what().getId(), a.what().getName())));
        file.extracts()
                .forEach(e -> all.add(
                        new DeclaredDocument.Extract(e.what().getId(), e.what().getName())));
        file.notices()
                .forEach(n -> all.add(
                        new DeclaredDocument.Notice(n.what().getId(), n.what().getName())));
        return all;
    }
}
