package no.likevilkar.integration.document.casexml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import no.likevilkar.integration.document.casexml.generated.AnswerType;
import no.likevilkar.integration.document.casexml.generated.AnswersType;
import no.likevilkar.integration.document.casexml.generated.CaseType;
import no.likevilkar.integration.document.casexml.generated.DocumentType;
import no.likevilkar.integration.document.casexml.generated.DocumentsType;
import no.likevilkar.integration.document.casexml.generated.FigureType;
import no.likevilkar.integration.document.casexml.generated.FiguresType;
import no.likevilkar.integration.document.casexml.generated.StatementType;

/**
 * A case file with what the parties have said since it was sent in. A new document: the one that was received stays as it is and is
 * attached to the new one. What a party says again takes the place of what it said of the same thing before.
 */
public final class AmendedCaseFile {

    private static final QName ROOT = new QName(CaseXmlReader.NAMESPACE, "case");

    private final CaseType form;
    private final String unit;

    private AmendedCaseFile(CaseFile file) {
        this.form = file.form();
        this.unit = form.getUnit().getId();
    }

    /**
     * Something a party says.
     *
     * @param key of the question, or of the number
     * @param value a word of the rule set for an answer, a decimal number else
     * @param number whether it is a number
     * @param subject id of what it is about
     * @param period id, for a number that is by period
     * @param assertedBy unit, buyer, officer, complainant, or the id of a bid
     * @param document id of the document where a number is written
     * @param pointer the place in that document
     */
    public record Said(
            String key,
            String value,
            boolean number,
            String subject,
            Optional<String> period,
            String assertedBy,
            String document,
            String pointer) {}

    /** A document that goes with the case from now on, under a new id. */
    public record Attached(String id, String name) {}

    /**
     * The amended file.
     *
     * @param file as read; it is changed, so nobody else may be using it
     * @param said in the order in which it was said
     * @return XML in UTF-8, the same for the same input
     */
    public static byte[] of(CaseFile file, List<Attached> attached, List<Said> said) {
        var amended = new AmendedCaseFile(file);
        attached.forEach(amended::attach);
        said.forEach(amended::say);
        return amended.xml();
    }

    private void attach(Attached document) {
        var declared = new DocumentType();
        declared.setId(document.id());
        declared.setName(document.name());
        if (form.getDocuments() == null) {
            form.setDocuments(new DocumentsType());
        }
        form.getDocuments().getAttachment().add(declared);
    }

    private void say(Said said) {
        if (said.number()) {
            sayNumber(said);
        } else {
            sayWord(said);
        }
    }

    private void sayWord(Said said) {
        if (form.getAnswers() == null) {
            form.setAnswers(new AnswersType());
        }
        var answers = form.getAnswers().getAnswer();
        answers.removeIf(a -> a.getKey().equals(said.key()) && same(a.getSubject(), a, said));
        var answer = new AnswerType();
        answer.setKey(said.key());
        answer.setValue(said.value());
        answer.setSubject(said.subject());
        answer.setAssertedBy(said.assertedBy());
        answers.add(answer);
    }

    private void sayNumber(Said said) {
        if (form.getFigures() == null) {
            form.setFigures(new FiguresType());
        }
        var figures = form.getFigures().getFigure();
        figures.removeIf(f -> f.getKey().equals(said.key())
                && same(f.getSubject(), f, said)
                && Optional.ofNullable(f.getPeriod()).equals(said.period()));
        var figure = new FigureType();
        figure.setKey(said.key());
        figure.setValue(new BigDecimal(said.value()));
        figure.setSubject(said.subject());
        said.period().ifPresent(figure::setPeriod);
        figure.setAssertedBy(said.assertedBy());
        figure.setDocument(said.document());
        figure.setPointer(said.pointer());
        figures.add(figure);
    }

    private boolean same(String subject, StatementType statement, Said said) {
        var about = subject == null ? unit : subject;
        var by = statement.getAssertedBy() == null ? saidBy(about) : statement.getAssertedBy();
        return about.equals(said.subject()) && by.equals(said.assertedBy());
    }

    private String saidBy(String subject) {
        var bid = form.getBids() != null
                && form.getBids().getBid().stream().anyMatch(b -> b.getId().equals(subject));
        return bid ? subject : Parties.UNIT;
    }

    private byte[] xml() {
        try {
            var marshaller = Context.OF_CASES.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            var out = new ByteArrayOutputStream();
            marshaller.marshal(new JAXBElement<>(ROOT, CaseType.class, form), out);
            return out.toByteArray();
        } catch (JAXBException e) {
            throw new IllegalStateException("a case file that was read can be written", e);
        }
    }

    /** Made when it is first needed, by the loader that sees the classes. */
    private static final class Context {

        static final JAXBContext OF_CASES = CaseXmlReader.context();
    }
}
