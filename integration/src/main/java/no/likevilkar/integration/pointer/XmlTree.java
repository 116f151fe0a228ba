package no.likevilkar.integration.pointer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a case file with the JDK's own parser, whatever else lies on the class path. It knows no document type declaration and
 * so no entity of the file's own, opens nothing outside, and stops at its limits.
 */
final class XmlTree extends DefaultHandler {

    private static final String NAMESPACE = "urn:likevilkar:case:1";
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int MOST_DEPTH = 32;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int MOST_ATTRIBUTES = 50;

    private final Deque<Xml> open = new ArrayDeque<>();
    private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();
    private Xml root;
    private int elements;

    private XmlTree() {}

    /** The root element, {@code case}. */
    static Xml of(byte[] bytes) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException("it has more than 50 MB");
        }
        var tree = new XmlTree();
        try {
            SafeSax.parse(new ByteArrayInputStream(bytes), tree);
        } catch (SAXException | IOException e) {
            throw new UnreadableException("it is no case file that is read: " + e.getMessage());
        }
        return tree.root;
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
    public void startElement(String namespace, String name, String qualified, Attributes attributes)
            throws SAXException {
        elements++;
        if (elements > MOST_ELEMENTS || open.size() >= MOST_DEPTH || attributes.getLength() > MOST_ATTRIBUTES) {
            throw new SAXException("it has more elements, levels or attributes than are read");
        }
        if (!namespace.equals(NAMESPACE)) {
            throw new SAXException("element " + name + " is not in namespace " + NAMESPACE);
        }
        var element = Xml.open(name, path(name));
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty()) {
                element.attributes().put(attributes.getLocalName(i), collapsed(attributes.getValue(i)));
            }
        }
        if (root == null) {
            root = element;
            if (!name.equals("case")) {
                throw new SAXException("the root element is " + name + ", not case");
            }
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
        counts.push(new HashMap<>());
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        open.pop();
        counts.pop();
    }

    private String path(String name) {
        if (open.isEmpty()) {
            return "/" + name;
        }
        Xml parent = open.peek();
        return CaseFilePaths.repeats(name)
                ? parent.path() + "/" + name + "[" + counts.peek().merge(name, 1, Integer::sum) + "]"
                : parent.path() + "/" + name;
    }

    /** Blanks of XML as the schema's token has them: none around, one inside. */
    private static String collapsed(String value) {
        var out = new StringBuilder();
        for (String word : value.split("[ \\t\\n\\r]+")) {
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            }
        }
        return out.toString();
    }
}
