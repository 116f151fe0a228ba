package no.likevilkar.integration.archive;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of an arkivmelding. What XML cannot hold is written as U+FFFD, so that a strange name hinders no export. */
final class ArchiveXml {

    private static final String NAMESPACE = "http://www.arkivverket.no/standarder/noark5/arkivmelding";
    private static final String OWN = "urn:likevilkar:archive:1";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** Journals go by the day in Norway. */
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    ArchiveXml() throws XMLStreamException {
        writer = new WstxOutputFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.setDefaultNamespace(NAMESPACE);
    }

    /** What an element holds. */
    interface Content {
        void write() throws XMLStreamException;
    }

    byte[] document(String root, Content content) throws XMLStreamException {
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        writer.writeStartElement(NAMESPACE, root);
        writer.writeDefaultNamespace(NAMESPACE);
        writer.writeNamespace("xsi", INSTANCE);
        writer.writeNamespace("lv", OWN);
        content.write();
        writer.writeEndElement();
        writer.writeEndDocument();
        writer.close();
        return out.toByteArray();
    }

    void element(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(NAMESPACE, name);
        content.write();
        writer.writeEndElement();
    }

    /** An element of a type that extends the one the schema gives it. */
    void element(String name, String type, Content content) throws XMLStreamException {
        writer.writeStartElement(NAMESPACE, name);
        writer.writeAttribute("xsi", INSTANCE, "type", type);
        content.write();
        writer.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        writer.writeStartElement(NAMESPACE, name);
        writer.writeCharacters(written(text));
        writer.writeEndElement();
    }

    void text(String name, Optional<String> text) throws XMLStreamException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    void time(String name, Instant time) throws XMLStreamException {
        text(name, time.toString());
    }

    /** The day in Norway on which it was. */
    void day(String name, Instant time) throws XMLStreamException {
        text(name, day(time).toString());
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, NORWAY);
    }

    /** An element that the schema leaves to the sender. */
    void own(String name, Content content) throws XMLStreamException {
        writer.writeStartElement("lv", name, OWN);
        content.write();
        writer.writeEndElement();
    }

    void own(String name, String text) throws XMLStreamException {
        own(name, () -> writer.writeCharacters(written(text)));
    }

    private static String written(String text) {
        return text.codePoints()
                .map(c -> isXml(c) ? c : 0xfffd)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000 && c <= 0x10ffff;
    }
}
