package no.likevilkar.integration.document.saft;

import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Shows elements of no namespace as those of SAF-T, because the official sample of 1.30 has none. */
class InNamespace extends StreamReaderDelegate {

    InNamespace(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public String getNamespaceURI() {
        String uri = super.getNamespaceURI();
        return uri == null || uri.isEmpty() ? Masters.NAMESPACE : uri;
    }
}
