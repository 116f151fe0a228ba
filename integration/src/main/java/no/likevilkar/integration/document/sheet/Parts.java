package no.likevilkar.integration.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.PartReader;
import no.likevilkar.integration.document.xml.RefusedXmlException;
import no.likevilkar.integration.document.xml.SafeXml;
import no.likevilkar.integration.document.zip.BrokenZipException;
import no.likevilkar.integration.document.zip.ZipParts;

/** The parts of a spreadsheet's file, each opened as XML and told in the words of a problem where that fails. */
public final class Parts {

    /** What is done with a part that was opened, from its root element on. */
    @FunctionalInterface
    public interface Use {
        void read(PartReader part) throws XMLStreamException, SheetException;
    }

    private final ZipParts zip;

    private Parts(ZipParts zip) {
        this.zip = zip;
    }

    public static Parts of(byte[] bytes) throws SheetException {
        try {
            return new Parts(ZipParts.open(bytes));
        } catch (BrokenZipException e) {
            throw told(e);
        }
    }

    /** In lower case, sorted. */
    public Iterable<String> names() {
        return zip.names();
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        for (String one : names()) {
            if (one.equals(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The beginning of a part as bytes; empty when there is none. */
    public byte[] beginning(String name, int length) throws SheetException {
        try (var part = open(name).orElse(InputStream.nullInputStream())) {
            return part.readNBytes(length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** @return whether there is such a part */
    public boolean read(String name, Use use) throws SheetException {
        var opened = open(name);
        if (opened.isEmpty()) {
            return false;
        }
        try (var part = opened.get()) {
            var reader = SafeXml.part(part);
            try {
                use.read(reader.root());
            } finally {
                reader.close();
            }
            return true;
        } catch (XMLStreamException e) {
            throw told(name, e);
        } catch (IOException e) {
            throw told(e);
        }
    }

    private Optional<InputStream> open(String name) throws SheetException {
        try {
            return zip.part(name);
        } catch (BrokenZipException e) {
            throw told(e);
        }
    }

    private static SheetException told(BrokenZipException e) {
        return switch (e.code()) {
            case "ZIP-002", "ZIP-003", "ZIP-004" -> SheetException.beyond(e.getMessage(), "1000 parts and 200 MB");
            case "ZIP-008" ->
                new SheetException(SheetFault.ENCRYPTED, e.getMessage(), "a spreadsheet that everybody can open");
            default -> SheetException.broken(e.getMessage());
        };
    }

    private static SheetException told(IOException e) {
        return e instanceof ZipParts.PartException part && part.tooLarge()
                ? SheetException.beyond(part.getMessage(), "200 MB, and 100 times its packed size")
                : SheetException.broken(String.valueOf(e.getMessage()));
    }

    private static SheetException told(String name, XMLStreamException e) {
        if (e.getNestedException() instanceof IOException nested) {
            return told(nested);
        }
        if (e.getCause() instanceof IOException cause) {
            return told(cause);
        }
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (e instanceof RefusedXmlException) {
            return SheetException.broken("part " + Quoted.of(name) + " with a document type declaration (DOCTYPE)");
        }
        if (message.contains("limit") && message.contains("xceeded")) {
            return SheetException.beyond("part " + Quoted.of(name) + ": " + message, "what a table needs");
        }
        return SheetException.broken("part " + Quoted.of(name) + " that is no well-formed XML: " + Quoted.of(message));
    }
}
