package no.likevilkar.integration.document.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Well-formed XML that we do not read on purpose. */
public final class RefusedXmlException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    /** What was refused. */
    public enum Why {
        DOCUMENT_TYPE,
        VERSION
    }

    private final Why why;

    RefusedXmlException(Why why, String what, Location where) {
        super(what, where);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
