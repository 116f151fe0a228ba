package no.likevilkar.integration.document.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Reads a document to its end and validates it on the way, without building anything of it. The error handler is called while
 * the reader stands at the element that is wrong.
 */
public final class SchemaPass {

    private final XMLStreamReader reader;
    private final ValidatorHandler validator;

    private SchemaPass(XMLStreamReader reader, ValidatorHandler validator) {
        this.reader = reader;
        this.validator = validator;
    }

    /**
     * @param reader standing at the root element
     * @param errors told of every fault; the pass goes on unless it throws
     * @throws XMLStreamException when the document is not well-formed or refused
     * @throws SAXException when the error handler says so
     */
    public static void run(XMLStreamReader reader, Schema schema, ErrorHandler errors)
            throws XMLStreamException, SAXException {
        ValidatorHandler validator = schema.newValidatorHandler();
        validator.setErrorHandler(errors);
        validator.startDocument();
        var pass = new SchemaPass(reader, validator);
        pass.event(reader.getEventType());
        while (reader.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            pass.event(reader.next());
        }
        validator.endDocument();
    }

    private void event(int event) throws SAXException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                validator.characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            default -> {}
        }
    }

    private void start() throws SAXException {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            validator.startPrefixMapping(text(reader.getNamespacePrefix(i)), text(reader.getNamespaceURI(i)));
        }
        var attributes = new AttributesImpl();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            attributes.addAttribute(
                    text(reader.getAttributeNamespace(i)),
                    name,
                    qualified(reader.getAttributePrefix(i), name),
                    "CDATA",
                    reader.getAttributeValue(i));
        }
        validator.startElement(
                text(reader.getNamespaceURI()),
                reader.getLocalName(),
                qualified(reader.getPrefix(), reader.getLocalName()),
                attributes);
    }

    private void end() throws SAXException {
        validator.endElement(
                text(reader.getNamespaceURI()),
                reader.getLocalName(),
                qualified(reader.getPrefix(), reader.getLocalName()));
        for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
            validator.endPrefixMapping(text(reader.getNamespacePrefix(i)));
        }
    }

    private static String qualified(String prefix, String name) {
        return text(prefix).isEmpty() ? name : prefix + ":" + name;
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }
}
