package no.likevilkar.integration.document.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML, refuses what no document of ours needs (a document type declaration, XML 1.1), and knows the path and line of
 * the element it stands at.
 */
public final class GuardedReader extends StreamReaderDelegate {

    private final Places places = new Places();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> outermost = new HashMap<>();
    private boolean leaving;

    GuardedReader(XMLStreamReader reader) throws XMLStreamException {
        super(reader);
        if ("1.1".equals(reader.getVersion())) {
            throw new RefusedXmlException(RefusedXmlException.Why.VERSION, "XML version 1.1", getLocation());
        }
    }

    @Override
    public int next() throws XMLStreamException {
        if (leaving) {
            open.pop();
            leaving = false;
        }
        int event = super.next();
        if (event == DTD) {
            throw new RefusedXmlException(
                    RefusedXmlException.Why.DOCUMENT_TYPE, "a document type declaration (DOCTYPE)", getLocation());
        }
        if (event == START_ELEMENT) {
            enter();
        } else if (event == END_ELEMENT) {
            leaving = true;
        }
        return event;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event;
        do {
            event = next();
        } while (event == SPACE
                || event == COMMENT
                || event == PROCESSING_INSTRUCTION
                || (event == CHARACTERS && isWhiteSpace()));
        if (event != START_ELEMENT && event != END_ELEMENT) {
            throw new XMLStreamException("an element was expected here", getLocation());
        }
        return event;
    }

    /** Path of the element that the reader stands at or in, {@code /} before the first. */
    public String path() {
        if (open.isEmpty()) {
            return "/";
        }
        return open.peek().shown;
    }

    public Places places() {
        return places;
    }

    private void enter() {
        Open parent = open.peek();
        String name = getLocalName();
        int number = (parent == null ? outermost : parent.seen).merge(name, 1, Integer::sum);
        String full = (parent == null ? "" : parent.full) + "/" + name + "[" + number + "]";
        String shown = (parent == null ? "" : parent.shown) + "/" + name + (number == 1 ? "" : "[" + number + "]");
        places.note(full, getLocation().getLineNumber());
        open.push(new Open(full, shown, new HashMap<>()));
    }

    private record Open(String full, String shown, Map<String, Integer> seen) {}
}
