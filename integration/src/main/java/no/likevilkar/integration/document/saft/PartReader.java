package no.likevilkar.integration.document.saft;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.RefusedXmlException;
import no.likevilkar.integration.document.xml.StreamedXml;
import org.codehaus.stax2.XMLStreamReader2;

/** Opens one file of an export, looks whether it is one, and turns whatever stops its reading into a problem. */
final class PartReader {

    /** What is done with the file. */
    @FunctionalInterface
    interface Use {
        void read(XMLStreamReader2 atRoot) throws XMLStreamException, BeyondLimitsException;
    }

    private PartReader() {}

    /** @return whether it was read to the end of what was wanted */
    static boolean read(SaftPart part, ProblemList problems, Use use) {
        try (InputStream in = part.bytes().open()) {
            XMLStreamReader2 reader = StreamedXml.reader(in);
            StreamedXml.toRoot(reader);
            if (isSaft(reader, problems)) {
                use.read(reader);
                return true;
            }
        } catch (XMLStreamException e) {
            malformed(e, problems);
        } catch (BeyondLimitsException e) {
            problems.problem(
                    SaftFault.BEYOND_LIMITS, Place.WHOLE, e.getMessage(), "no more than accounts of one year have");
        } catch (IOException e) {
            problems.problem(SaftFault.NOT_XML, Place.WHOLE, "a file that cannot be read", "a readable file");
        } catch (RuntimeException e) {
            // the parser's own faults on odd bytes, an index out of bounds among them, are faults of the file as well
            problems.problem(
                    SaftFault.NOT_XML, Place.WHOLE, "a file that the XML parser gives up on", "well-formed XML");
        }
        return false;
    }

    private static boolean isSaft(XMLStreamReader2 reader, ProblemList problems) {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        String name = reader.getLocalName();
        if (!name.equals("AuditFile") || !namespace.isEmpty() && !namespace.equals(Masters.NAMESPACE)) {
            problems.problem(
                    SaftFault.WRONG_ROOT,
                    Place.line(reader.getLocation().getLineNumber()),
                    "element " + Quoted.of(name) + " in namespace " + Quoted.of(namespace),
                    "element \"AuditFile\" in namespace \"" + Masters.NAMESPACE + "\"");
            return false;
        }
        return true;
    }

    private static void malformed(XMLStreamException fault, ProblemList problems) {
        int line = fault.getLocation() == null
                ? 0
                : Math.max(0, fault.getLocation().getLineNumber());
        Place place = line == 0 ? Place.WHOLE : Place.line(line);
        if (fault instanceof RefusedXmlException refused) {
            boolean doctype = refused.why() == RefusedXmlException.Why.DOCUMENT_TYPE;
            problems.problem(
                    doctype ? SaftFault.DOCTYPE : SaftFault.VERSION_OF_XML,
                    place,
                    doctype ? "a document type declaration (DOCTYPE)" : "XML version 1.1",
                    doctype ? "none" : "XML version 1.0");
            return;
        }
        if (StreamedXml.isTooLong(fault)) {
            problems.problem(
                    SaftFault.BEYOND_LIMITS,
                    place,
                    "a tag or text of more than a million bytes",
                    "tags and texts of ordinary length");
            return;
        }
        String message = String.valueOf(fault.getMessage())
                .lines()
                .filter(text -> !text.isBlank() && !text.strip().startsWith("at ["))
                .findFirst()
                .orElse("no reason given")
                .strip();
        problems.problem(
                SaftFault.NOT_XML,
                place,
                "a file that is not well-formed XML: " + Quoted.of(message),
                "complete, well-formed XML");
    }
}
