package no.likevilkar.integration.document.saft;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Walks over the elements of a file, from one to its children and behind it. Elements of another namespace are passed over. */
final class Cursor {

    private static final int MOST_DEPTH = 32;

    private final XMLStreamReader2 reader;
    private final String namespace;
    private final Slice text = new Slice();

    /** @param reader standing at the root element */
    Cursor(XMLStreamReader2 reader) {
        this.reader = reader;
        namespace = reader.getNamespaceURI();
    }

    /** Goes on to the next element within the one entered last; false at the end of that. */
    boolean child() throws XMLStreamException, BeyondLimitsException {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (ours()) {
                        return true;
                    }
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
                default -> {}
            }
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /** Line of the file on which the tag ends that was read last. */
    int line() throws XMLStreamException {
        return reader.getLocationInfo().getCurrentLocation().getLineNumber();
    }

    /** Passes over the element that the cursor stands at, with all that is in it. */
    void skip() throws XMLStreamException, BeyondLimitsException {
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MOST_DEPTH) {
                        throw new BeyondLimitsException(
                                "elements within each other, more than " + MOST_DEPTH + ", at line " + line());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
                default -> {}
            }
        }
    }

    /** The text of the element that the cursor stands at; it is the same buffer each time. Goes behind the element. */
    Slice text() throws XMLStreamException, BeyondLimitsException {
        text.clear();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    text.trim();
                    return text;
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
                default -> {}
            }
        }
    }

    /** Reads on to the end of the document, so that a file that was cut off is noticed. */
    void toEnd() throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private boolean ours() {
        String uri = reader.getNamespaceURI();
        return uri == null ? namespace == null : uri.equals(namespace);
    }

    private XMLStreamException entity() {
        return new XMLStreamException("an entity that is not one of the five of XML", reader.getLocation());
    }
}
