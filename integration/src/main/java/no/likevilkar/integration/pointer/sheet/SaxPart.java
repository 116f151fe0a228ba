package no.likevilkar.integration.pointer.sheet;

import java.io.StringReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part of a workbook that is read: what every part has in common. Nothing outside is opened, and faults are told. */
abstract class SaxPart extends DefaultHandler {

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
