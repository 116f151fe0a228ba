package no.likevilkar.integration.pointer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of an eForms notice, by local names. Elements outside the namespaces of UBL and eForms are passed over with all that
 * is in them. Read with the JDK's own parser: no document type declaration, nothing outside, within limits.
 */
final class NoticeTree {

    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int MOST_DEPTH = 32;
    private static final int MOST_ELEMENTS = 200_000;

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<NoticeTree> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private NoticeTree(String name) {
        this.name = name;
    }

    static NoticeTree of(byte[] bytes) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException("it has more than 50 MB");
        }
        var handler = new Handler();
        try {
            SafeSax.parse(new ByteArrayInputStream(bytes), handler);
        } catch (SAXException | IOException e) {
            throw new UnreadableException("it is no award notice that is read");
        }
        return handler.root;
    }

    /** The elements at a path of names. */
    List<NoticeTree> all(String path) {
        List<NoticeTree> here = List.of(this);
        for (String step : path.split("/")) {
            here = here.stream()
                    .flatMap(one -> one.children.stream().filter(child -> child.name.equals(step)))
                    .toList();
        }
        return here;
    }

    /** The element reached by always taking the first of a name; null when there is none. */
    NoticeTree first(String path) {
        NoticeTree here = this;
        for (String step : path.split("/")) {
            List<NoticeTree> named = here.all(step);
            if (named.isEmpty()) {
                return null;
            }
            here = named.get(0);
        }
        return here;
    }

    String text() {
        return text.toString().strip();
    }

    /** The text of {@link #first}, or null. */
    String text(String path) {
        NoticeTree found = first(path);
        return found == null ? null : found.text();
    }

    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    private static final class Handler extends DefaultHandler {

        private final Deque<NoticeTree> open = new ArrayDeque<>();
        private NoticeTree root;
        private int elements;
        private int foreign;

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw new SAXException(e.getMessage());
        }

        @Override
        public void startElement(String namespace, String name, String qualified, Attributes attributes)
                throws SAXException {
            if (++elements > MOST_ELEMENTS || open.size() + foreign >= MOST_DEPTH) {
                throw new SAXException("more elements or levels than are read");
            }
            boolean known = namespace.startsWith("urn:oasis:names:specification:ubl:schema:xsd:")
                    || namespace.startsWith("http://data.europa.eu/p27/eforms-ubl-extension");
            if (foreign > 0 || !known && root != null) {
                foreign++;
                return;
            }
            var element = new NoticeTree(name);
            for (int i = 0; i < attributes.getLength(); i++) {
                element.attributes.put(
                        attributes.getLocalName(i), attributes.getValue(i).strip());
            }
            if (root == null) {
                if (!name.equals("ContractAwardNotice") || !namespace.endsWith(":ContractAwardNotice-2")) {
                    throw new SAXException("another root element");
                }
                root = element;
            } else {
                open.peek().children.add(element);
            }
            open.push(element);
        }

        @Override
        public void endElement(String namespace, String name, String qualified) {
            if (foreign > 0) {
                foreign--;
            } else {
                open.pop();
            }
        }

        @Override
        public void characters(char[] letters, int from, int length) {
            if (foreign == 0 && !open.isEmpty()) {
                open.peek().text.append(letters, from, length);
            }
        }
    }
}
