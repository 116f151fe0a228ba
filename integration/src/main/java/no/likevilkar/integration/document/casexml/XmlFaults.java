package no.likevilkar.integration.document.casexml;

import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.RefusedXmlException;

/** Says in plain words why a file could not be read as XML at all. */
final class XmlFaults {

    private XmlFaults() {}

    static void report(XMLStreamException fault, Problems problems) {
        String place = fault.getLocation() == null || fault.getLocation().getLineNumber() < 1
                ? "whole document"
                : "line " + fault.getLocation().getLineNumber() + ", column "
                        + fault.getLocation().getColumnNumber();
        String message = firstLine(String.valueOf(fault.getMessage()));
        if (fault instanceof RefusedXmlException refused) {
            refused(refused.why(), place, problems);
        } else if (message.contains("limit") && message.contains("xceeded")) {
            problems.add(
                    "CAS-004",
                    place,
                    message,
                    "a file within the limits of depth, number and length",
                    "Remove what does not belong into a case file.");
        } else {
            malformed(place, message, problems);
        }
    }

    private static void refused(RefusedXmlException.Why why, String place, Problems problems) {
        switch (why) {
            case DOCUMENT_TYPE ->
                problems.add(
                        "CAS-003",
                        place,
                        "a document type declaration (DOCTYPE)",
                        "none",
                        "Remove the DOCTYPE; entities and outside files are never read.");
            case VERSION ->
                problems.add(
                        "CAS-006",
                        place,
                        "XML version 1.1",
                        "XML version 1.0",
                        "Write version=\"1.0\" in the first line.");
        }
    }

    private static void malformed(String place, String message, Problems problems) {
        problems.add(
                "CAS-002",
                place,
                "a file that is not well-formed XML: " + Quoted.of(message),
                "complete, well-formed XML",
                "Send the whole file as saved by an editor for XML, in UTF-8.");
    }

    private static String firstLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("no reason given")
                .strip();
    }
}
