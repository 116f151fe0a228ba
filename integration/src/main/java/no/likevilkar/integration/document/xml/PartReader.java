package no.likevilkar.integration.document.xml;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Walks through a part of a document by its elements. A document type declaration is refused. */
public final class PartReader extends StreamReaderDelegate {

    PartReader(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == DTD) {
            throw new RefusedXmlException(
                    RefusedXmlException.Why.DOCUMENT_TYPE, "a document type declaration (DOCTYPE)", getLocation());
        }
        return event;
    }

    /**
     * Goes to the next child of the element that the reader stands in.
     *
     * @return false at the element's end, where the reader then stands
     */
    public boolean child() throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == START_ELEMENT) {
                return true;
            }
            if (event == END_ELEMENT || event == END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Goes to the root element. */
    public PartReader root() throws XMLStreamException {
        while (getEventType() != START_ELEMENT) {
            next();
        }
        return this;
    }

    /** Passes over the element at whose beginning the reader stands. */
    public void pass() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        }
    }

    /** Whether the reader stands at an element of this name, whatever its namespace. */
    public boolean at(String name) {
        return getLocalName().equals(name);
    }

    /** An attribute that has no namespace. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < getAttributeCount(); i++) {
            if (getAttributeLocalName(i).equals(name) && bare(getAttributeNamespace(i))) {
                return Optional.of(getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute of this name in a namespace that ends so. */
    public Optional<String> attribute(String namespaceEnd, String name) {
        for (int i = 0; i < getAttributeCount(); i++) {
            String namespace = getAttributeNamespace(i);
            if (getAttributeLocalName(i).equals(name) && !bare(namespace) && namespace.endsWith(namespaceEnd)) {
                return Optional.of(getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private static boolean bare(String namespace) {
        return namespace == null || namespace.isEmpty();
    }
}
