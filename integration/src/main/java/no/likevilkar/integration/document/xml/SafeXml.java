package no.likevilkar.integration.document.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The one place where XML readers and schemas are made. Documents come from strangers, so a reader knows no document type
 * declaration, no entity but the five of XML, nothing outside the document, and has limits; Woodstox is named explicitly, so
 * that what else lies on the class path cannot change this.
 */
public final class SafeXml {

    /** Largest document read, in bytes. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    /** Deepest nesting of elements. */
    public static final int MAX_DEPTH = 32;

    private static final int MAX_ELEMENTS = 200_000;
    private static final int MAX_ATTRIBUTES = 50;
    private static final int MAX_ATTRIBUTE_CHARACTERS = 10_000;
    private static final int MAX_TEXT_CHARACTERS = 1_000_000;

    /** A part of a spreadsheet is a long list of small elements. */
    private static final int MAX_PART_ELEMENTS = 20_000_000;

    private static final XMLInputFactory FACTORY = factory(MAX_ELEMENTS);
    private static final XMLInputFactory PARTS = factory(MAX_PART_ELEMENTS);

    private SafeXml() {}

    /**
     * A reader over the bytes that follows where it stands.
     *
     * @throws XMLStreamException when not even the beginning can be read as XML
     */
    public static GuardedReader reader(byte[] bytes) throws XMLStreamException {
        return new GuardedReader(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    /**
     * A reader over a part of a document, which may be long and is read as it comes; it keeps nothing of what it has passed.
     *
     * @throws XMLStreamException when not even the beginning can be read as XML
     */
    public static PartReader part(InputStream part) throws XMLStreamException {
        return new PartReader(PARTS.createXMLStreamReader(part));
    }

    /**
     * Compiles a schema of our own; it may fetch nothing.
     *
     * @throws IllegalStateException when the schema is broken, which a test would have shown
     */
    public static Schema schema(URL source) {
        try {
            SchemaFactory schemas = SchemaFactory.newDefaultInstance();
            schemas.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new EnglishSchema(schemas.newSchema(source));
        } catch (SAXException e) {
            throw new IllegalStateException("our own schema " + source + " does not compile: " + e.getMessage(), e);
        }
    }

    private static XMLInputFactory factory(long elements) {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, elements);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_CHARACTERS);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT_CHARACTERS);
        return factory;
    }
}
