package no.likevilkar.integration.pointer.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that the sheets of a workbook share; what says how they are pronounced is left out. */
final class XlsxTexts extends SaxPart {

    private static final int MOST = 1_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder item = new StringBuilder();
    private boolean pronounced;

    List<String> all() {
        return texts;
    }

    @Override
    void start(String name, Attributes attributes) {
        take();
        switch (name) {
            case "si" -> item.setLength(0);
            case "rPh" -> pronounced = true;
            default -> {}
        }
    }

    @Override
    void end(String name) throws SAXException {
        String text = take();
        switch (name) {
            case "t" -> item.append(pronounced ? "" : text);
            case "rPh" -> pronounced = false;
            case "si" -> {
                if (texts.size() == MOST) {
                    throw new SAXException("more than " + MOST + " texts");
                }
                texts.add(item.toString());
            }
            default -> {}
        }
    }
}
