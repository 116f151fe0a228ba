package no.likevilkar.integration.document.saft;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Shows JAXB one element of a long document and nothing behind it, in the namespace that the classes are bound to, also where the
 * file has none. The document's own reader is left at the end of the element.
 */
final class OneElement extends InNamespace {

    private static final int MOST_DEPTH = 32;

    private int depth = 1;

    /** @param reader standing at the beginning of the element */
    OneElement(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        if (depth == 0) {
            return END_DOCUMENT;
        }
        int event = super.next();
        if (event == START_ELEMENT && ++depth > MOST_DEPTH) {
            throw new XMLStreamException("more than " + MOST_DEPTH + " elements within each other", getLocation());
        }
        if (event == END_ELEMENT) {
            depth--;
        }
        return event;
    }

    @Override
    public boolean hasNext() {
        return depth > 0;
    }
}
