package no.likevilkar.integration.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report read back as XML, which it must be as well as HTML. */
record Html(Document document) {

    static Html of(Map<String, byte[]> files) throws Exception {
        return page(Report.html(files));
    }

    static Html page(byte[] report) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return new Html(builder.parse(new ByteArrayInputStream(report)));
    }

    List<Element> all(String name) {
        return below(document.getDocumentElement(), name);
    }

    static List<Element> below(Element element, String name) {
        var all = new ArrayList<Element>();
        var nodes = element.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    List<Element> ofClass(String cssClass) {
        return all("*").stream()
                .filter(element -> element.getAttribute("class").equals(cssClass))
                .toList();
    }

    Element article(String language) {
        return all("article").stream()
                .filter(element -> element.getAttribute("lang").equals(language))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }
}
