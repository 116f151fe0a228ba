package no.likevilkar.integration.pointer.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses one part with the JDK's own parser: no document type declaration, nothing outside. */
final class SaxPart {

    private SaxPart() {}

    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.parse(part, handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser cannot be made safe: " + e.getMessage(), e);
        }
    }

    /** What every part has in common: nothing outside is opened, and faults are told. */
    abstract static class Handler extends DefaultHandler {

        private static final int LONGEST = 100_000;

        private final StringBuilder text = new StringBuilder();

        @Override
        public final InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public final void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
            throw new SAXException("line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public final void startElement(String namespace, String name, String qualified, Attributes attributes)
                throws SAXException {
            start(name, attributes);
        }

        @Override
        public final void endElement(String namespace, String name, String qualified) throws SAXException {
            end(name);
        }

        @Override
        public final void characters(char[] characters, int start, int length) throws SAXException {
            if (text.length() + length > LONGEST) {
                throw new SAXException("a text of more than " + LONGEST + " characters");
            }
            text.append(characters, start, length);
        }

        abstract void start(String name, Attributes attributes) throws SAXException;

        abstract void end(String name) throws SAXException;

        /** The text since it was last taken. */
        final String take() {
            String taken = text.toString();
            text.setLength(0);
            return taken;
        }

        static int number(String text) throws SAXException {
            if (text == null || !text.matches("[0-9]{1,9}")) {
                throw new SAXException("a place or style that is no number");
            }
            return Integer.parseInt(text);
        }
    }
}
