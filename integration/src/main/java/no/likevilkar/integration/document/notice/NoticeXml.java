package no.likevilkar.integration.document.notice;

import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.GuardedReader;
import no.likevilkar.integration.document.xml.RefusedXmlException;
import no.likevilkar.integration.document.xml.SafeXml;

/** Opens an XML notice, or says in plain words why it cannot be opened. */
final class NoticeXml {

    private static final QName ROOT =
            new QName("urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice-2", "ContractAwardNotice");

    private NoticeXml() {}

    static Optional<NoticeElement> root(byte[] bytes, ProblemList problems) {
        if (bytes.length > SafeXml.MAX_BYTES) {
            problems.problem(
                    NoticeFault.TOO_MUCH,
                    Place.WHOLE,
                    bytes.length + " bytes",
                    "at most " + SafeXml.MAX_BYTES + " bytes");
            return Optional.empty();
        }
        if (!plain(bytes)) {
            problems.problem(NoticeFault.MALFORMED, Place.WHOLE, "control signs, or UTF-16", "XML in UTF-8");
            return Optional.empty();
        }
        try {
            GuardedReader reader = SafeXml.reader(bytes);
            reader.nextTag();
            if (!ROOT.equals(reader.getName())) {
                problems.problem(
                        NoticeFault.NO_NOTICE,
                        Place.line(reader.getLocation().getLineNumber()),
                        "element " + Quoted.of(reader.getLocalName()) + " in namespace "
                                + Quoted.of(String.valueOf(reader.getNamespaceURI())),
                        "element \"ContractAwardNotice\" of UBL");
                return Optional.empty();
            }
            NoticeElement root = NoticeElement.read(reader);
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.of(root);
        } catch (XMLStreamException e) {
            report(e, problems);
            return Optional.empty();
        }
    }

    /** Parsers differ in what they make of control signs, and no notice has any. */
    private static boolean plain(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static void report(XMLStreamException fault, ProblemList problems) {
        Place place = fault.getLocation() == null || fault.getLocation().getLineNumber() < 1
                ? Place.WHOLE
                : new Place(
                        fault.getLocation().getLineNumber(),
                        String.valueOf(fault.getLocation().getColumnNumber()));
        String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        if (fault instanceof RefusedXmlException) {
            problems.problem(
                    NoticeFault.DOCTYPE, place, message.isEmpty() ? "a document type" : message, "plain XML 1.0");
        } else if (message.contains("limit") && message.contains("xceeded")) {
            problems.problem(
                    NoticeFault.TOO_MUCH, place, Quoted.of(message), "XML within the limits of depth and number");
        } else {
            problems.problem(NoticeFault.MALFORMED, place, Quoted.of(message), "complete, well-formed XML");
        }
    }
}
