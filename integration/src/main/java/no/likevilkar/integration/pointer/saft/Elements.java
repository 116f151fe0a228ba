package no.likevilkar.integration.pointer.saft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import no.likevilkar.integration.pointer.SafeSax;
import no.likevilkar.integration.pointer.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Tells of each element of a SAF-T file where it begins and, with its text, where it ends. Foreign elements are not told. */
final class Elements extends DefaultHandler {

    private static final String NAMESPACE = "urn:StandardAuditFile-Taxation-Financial:NO";
    private static final int MOST_DEPTH = 32;
    private static final int MOST_TEXT = 10_000;

    /** What is done with the elements. */
    interface Use {

        /**
         * @param path names of the elements from the root down to this one, apart by slashes
         * @param line of the file on which its tag ends
         */
        void begins(String path, int line);

        void ends(String path, String text) throws SAXException;
    }

    private final Use use;
    private final Deque<String> paths = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private String namespace;
    private int foreign;

    private Elements(Use use) {
        this.use = use;
    }

    static void of(byte[] bytes, Use use) throws UnreadableException {
        try {
            SafeSax.parse(new ByteArrayInputStream(bytes), new Elements(use));
        } catch (SAXException | IOException e) {
            throw new UnreadableException("it is no SAF-T file that is read: " + e.getMessage());
        }
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw new SAXException("line " + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (namespace == null) {
            namespace = uri;
            if (!name.equals("AuditFile") || !uri.isEmpty() && !uri.equals(NAMESPACE)) {
                throw new SAXException("the root element is " + name + " in namespace \"" + uri + "\"");
            }
        }
        if (paths.size() + foreign >= MOST_DEPTH) {
            throw new SAXException("it has more than " + MOST_DEPTH + " elements within each other");
        }
        if (foreign > 0 || !uri.equals(namespace)) {
            foreign++;
            return;
        }
        paths.push(paths.isEmpty() ? name : paths.peek() + "/" + name);
        text.setLength(0);
        use.begins(paths.peek(), locator.getLineNumber());
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (foreign == 0) {
            text.append(chars, start, Math.min(length, Math.max(0, MOST_TEXT - text.length())));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (foreign > 0) {
            foreign--;
            return;
        }
        use.ends(paths.pop(), text.toString().strip());
        text.setLength(0);
    }
}
