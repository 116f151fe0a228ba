package no.likevilkar.integration.document.saft;

import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.SafeXml;
import no.likevilkar.integration.document.xml.SchemaPass;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Holds a file against the schema and warns, with the line, of what does not fit: the first few, and how many more. Nothing is refused
 * for it, because accounting systems export such files and the numbers in them are right all the same.
 */
final class SchemaCheck implements ErrorHandler {

    /** How many are told one by one. */
    static final int SHOWN = 20;

    private static final Schema SCHEMA = SafeXml.schema(SchemaCheck.class.getResource("saft.xsd"));

    private final XMLStreamReader2 reader;
    private final ProblemList problems;
    private long count;
    private int lastLine;

    private SchemaCheck(XMLStreamReader2 reader, ProblemList problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** @param reader standing at the root element; it is read to the end */
    static void check(XMLStreamReader2 reader, ProblemList problems) throws XMLStreamException, BeyondLimitsException {
        var check = new SchemaCheck(reader, problems);
        try {
            SchemaPass.run(new InNamespace(reader), SCHEMA, check);
        } catch (SAXException e) {
            throw new BeyondLimitsException("what the schema cannot be held against: " + Quoted.of(e.getMessage()));
        }
        if (check.count > SHOWN) {
            problems.warning(
                    SaftFault.NOT_TO_SCHEMA,
                    Place.WHOLE,
                    "and " + (check.count - SHOWN) + " more of the same kind",
                    "what the schema says");
        }
    }

    @Override
    public void warning(SAXParseException event) {
        error(event);
    }

    @Override
    public void fatalError(SAXParseException event) {
        error(event);
    }

    /** The validator tells of one wrong value twice, first the fault, then the element: the second is left out. */
    @Override
    public void error(SAXParseException event) {
        String message = String.valueOf(event.getMessage());
        int line = Math.max(1, reader.getLocation().getLineNumber());
        if (message.startsWith("cvc-type.3.1.3") && line == lastLine) {
            return;
        }
        lastLine = line;
        if (++count <= SHOWN) {
            problems.warning(SaftFault.NOT_TO_SCHEMA, Place.line(line), Plain.of(message), "what the schema says");
        }
    }
}
