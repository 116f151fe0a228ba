package no.likevilkar.integration.document.casexml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.generated.CaseType;
import no.likevilkar.integration.document.casexml.generated.ObjectFactory;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.GuardedReader;
import no.likevilkar.integration.document.xml.Places;
import no.likevilkar.integration.document.xml.SafeXml;
import no.likevilkar.integration.document.xml.SchemaPass;
import org.xml.sax.SAXException;

/**
 * Reads a case file: well-formed, then valid against the schema, then consistent in itself. All problems of a stage are
 * reported together, codes CAS-0xx, CAS-1xx and CAS-2xx. Safe for several threads.
 */
public final class CaseXmlReader {

    /** Namespace of the case file. */
    public static final String NAMESPACE = "urn:likevilkar:case:1";

    /** The schema, as it is packaged. */
    public static final String SCHEMA = "case.xsd";

    private static final QName ROOT = new QName(NAMESPACE, "case");

    private final Schema schema;
    private final JAXBContext context;

    public CaseXmlReader() {
        schema = SafeXml.schema(CaseXmlReader.class.getResource(SCHEMA));
        context = context();
    }

    /** One case file, or everything that is wrong with it. */
    public Reading<CaseFile> read(SourceDocument document) {
        var problems = new Problems(document.name());
        if (document.bytes().length == 0) {
            problems.add(
                    "CAS-001", "whole document", "an empty file", "a case file", "Send the file that was filled in.");
        } else if (document.bytes().length > SafeXml.MAX_BYTES) {
            problems.add(
                    "CAS-004",
                    "whole document",
                    document.bytes().length + " bytes",
                    "at most " + SafeXml.MAX_BYTES + " bytes",
                    "Put long tables into documents of their own.");
        } else {
            return parse(document, problems);
        }
        return refused(problems);
    }

    /**
     * A case file that was written otherwise and put into XML, checked and bound as one in XML is.
     *
     * @param document as received
     * @param xml the same, of the right root
     * @param places where in the document the parts of the XML stand
     */
    public Reading<CaseFile> converted(SourceDocument document, byte[] xml, Places places) {
        var problems = new Problems(document.name());
        try {
            GuardedReader reader = SafeXml.reader(xml);
            reader.nextTag();
            SchemaPass.run(reader, schema, new SchemaEvents(reader, problems, places::at));
            return problems.isEmpty() ? bind(document.name(), xml, places) : refused(problems);
        } catch (XMLStreamException e) {
            XmlFaults.report(e, problems);
        } catch (SAXException e) {
            otherwise(e, problems);
        }
        return refused(problems);
    }

    private Reading<CaseFile> parse(SourceDocument document, Problems problems) {
        try {
            GuardedReader reader = SafeXml.reader(document.bytes());
            reader.nextTag();
            if (ROOT.equals(reader.getName())) {
                SchemaPass.run(reader, schema, new SchemaEvents(reader, problems));
                return problems.isEmpty()
                        ? bind(document.name(), document.bytes(), reader.places())
                        : refused(problems);
            }
            wrongRoot(reader, problems);
        } catch (XMLStreamException e) {
            XmlFaults.report(e, problems);
        } catch (SAXException e) {
            otherwise(e, problems);
        }
        return refused(problems);
    }

    private static void otherwise(Exception fault, Problems problems) {
        problems.add(
                "CAS-119",
                "whole document",
                Quoted.of(String.valueOf(fault.getMessage())),
                "what the schema says",
                "Compare with the template.");
    }

    /** Binds a document that is valid already; the schema stays set, so that a value the binding would drop cannot pass. */
    private Reading<CaseFile> bind(String name, byte[] xml, Places places) throws XMLStreamException {
        var problems = new Problems(name, places::at);
        try {
            Unmarshaller unmarshaller = context.createUnmarshaller();
            unmarshaller.setSchema(schema);
            unmarshaller.setEventHandler(event -> false);
            GuardedReader reader = SafeXml.reader(xml);
            reader.nextTag();
            var file =
                    new CaseFile(unmarshaller.unmarshal(reader, CaseType.class).getValue(), places);
            CaseConsistency.check(file, problems);
            return problems.isEmpty() ? new Reading<>(List.of(file), List.of(), List.of()) : refused(problems);
        } catch (JAXBException e) {
            otherwise(e, problems);
            return refused(problems);
        }
    }

    private static void wrongRoot(GuardedReader reader, Problems problems) {
        QName name = reader.getName();
        problems.add(
                "CAS-005",
                "line " + reader.getLocation().getLineNumber(),
                "element " + Quoted.of(name.getLocalPart()) + " in namespace " + Quoted.of(name.getNamespaceURI()),
                "element \"case\" in namespace \"" + NAMESPACE + "\"",
                "Begin with <case xmlns=\"" + NAMESPACE + "\" …>, as the template does.");
    }

    private static Reading<CaseFile> refused(Problems problems) {
        return new Reading<>(List.of(), problems.list(), List.of());
    }

    /** JAXB finds its implementation through the thread's class loader, which in a container may see nothing: set ours. */
    static JAXBContext context() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader ours = CaseXmlReader.class.getClassLoader();
        try {
            thread.setContextClassLoader(ours);
            return JAXBContext.newInstance(ObjectFactory.class.getPackageName(), ours);
        } catch (JAXBException e) {
            throw new IllegalStateException("the classes of the case file cannot be bound: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
