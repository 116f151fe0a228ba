package no.likevilkar.integration.document.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Makes the readers for documents that are too long to be held: from a stream, in constant memory, with Aalto, which is named so
 * that what else lies on the class path cannot change it. Such a reader knows no document type declaration, no entity but the five
 * of XML and nothing outside the document; a single tag or text has a limit.
 */
public final class StreamedXml {

    private static final XMLInputFactory2 FACTORY = factory();

    private StreamedXml() {}

    /**
     * A reader at the beginning of the document. It finds the encoding itself.
     *
     * @throws XMLStreamException when not even the beginning can be read as XML
     */
    public static XMLStreamReader2 reader(InputStream in) throws XMLStreamException {
        var reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new BoundedInput(in));
        if ("1.1".equals(reader.getVersion())) {
            throw new RefusedXmlException(RefusedXmlException.Why.VERSION, "XML version 1.1", reader.getLocation());
        }
        return reader;
    }

    /**
     * Goes on to the root element.
     *
     * @throws RefusedXmlException when a document type declaration stands before it
     */
    public static void toRoot(XMLStreamReader2 reader) throws XMLStreamException {
        int event = reader.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                throw new RefusedXmlException(
                        RefusedXmlException.Why.DOCUMENT_TYPE,
                        "a document type declaration (DOCTYPE)",
                        reader.getLocation());
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("no element", reader.getLocation());
            }
            event = reader.next();
        }
    }

    /** Whether reading stopped because a single tag or text is longer than any document needs. */
    public static boolean isTooLong(XMLStreamException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedInput.TooLongException) {
                return true;
            }
        }
        return fault.getNestedException() instanceof BoundedInput.TooLongException;
    }

    private static XMLInputFactory2 factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }
}
