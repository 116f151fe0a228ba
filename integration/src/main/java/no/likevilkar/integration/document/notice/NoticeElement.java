package no.likevilkar.integration.document.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.xml.GuardedReader;

/**
 * An element of an eForms notice by its local name. Elements of other namespaces than those of UBL and eForms are passed over with
 * all that is in them.
 */
record NoticeElement(
        String name,
        String place,
        Map<String, String> attributes,
        List<NoticeElement> children,
        StringBuilder written) {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String EFORMS = "http://data.europa.eu/p27/eforms-ubl-extension";

    /** @param reader standing at the element; afterwards at its end */
    static NoticeElement read(GuardedReader reader) throws XMLStreamException {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    reader.getAttributeLocalName(i), reader.getAttributeValue(i).strip());
        }
        String place = "line " + reader.getLocation().getLineNumber() + ", column "
                + reader.getLocation().getColumnNumber() + ", " + reader.getLocalName();
        var element =
                new NoticeElement(reader.getLocalName(), place, attributes, new ArrayList<>(), new StringBuilder());
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean known = known(reader.getNamespaceURI());
                NoticeElement child = read(reader);
                if (known) {
                    element.children.add(child);
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                element.written.append(reader.getText());
            }
            event = reader.next();
        }
        return element;
    }

    private static boolean known(String namespace) {
        return namespace != null && (namespace.startsWith(UBL) || namespace.startsWith(EFORMS));
    }

    String text() {
        return written.toString().strip();
    }

    /** Its children of that name. */
    List<NoticeElement> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** The first element at a path of names. */
    Optional<NoticeElement> at(String... path) {
        Optional<NoticeElement> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(one -> one.all(step).stream().findFirst());
        }
        return here;
    }

    Optional<String> text(String... path) {
        return at(path).map(NoticeElement::text);
    }
}
