package no.likevilkar.integration.document.saft;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.text.ProblemList;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads header, accounts and dimensions of one file, each bound by JAXB by itself, and stops where the bookings begin. Elements that
 * are not known are passed over, so that a later version reads as well.
 */
final class MastersReader {

    private static final JAXBContext CONTEXT = context();

    private final XMLStreamReader2 reader;
    private final Cursor cursor;
    private final int part;
    private final Masters masters;
    private final ProblemList problems;
    private final Unmarshaller unmarshaller;

    /** @param reader standing at the root element */
    MastersReader(XMLStreamReader2 reader, int part, Masters masters, ProblemList problems) {
        this.part = part;
        this.reader = reader;
        this.cursor = new Cursor(reader);
        this.masters = masters;
        this.problems = problems;
        try {
            unmarshaller = CONTEXT.createUnmarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException("the classes of SAF-T cannot be bound: " + e.getMessage(), e);
        }
    }

    void read() throws XMLStreamException, BeyondLimitsException {
        boolean seen = false;
        while (cursor.child()) {
            switch (cursor.name()) {
                case "Header" -> masters.add(bound(Header.class));
                case "MasterFiles" -> {
                    masterFiles();
                    seen = true;
                }
                case "GeneralLedgerEntries" -> {
                    if (seen) {
                        return;
                    }
                    cursor.skip();
                }
                default -> cursor.skip();
            }
        }
    }

    private void masterFiles() throws XMLStreamException, BeyondLimitsException {
        while (cursor.child()) {
            switch (cursor.name()) {
                case "GeneralLedgerAccounts" -> {
                    while (cursor.child()) {
                        account();
                    }
                }
                case "AnalysisTypeTable" -> {
                    while (cursor.child()) {
                        if (cursor.name().equals("AnalysisTypeTableEntry")) {
                            masters.add(bound(DimensionEntry.class));
                        } else {
                            cursor.skip();
                        }
                    }
                }
                default -> cursor.skip();
            }
        }
    }

    private void account() throws XMLStreamException, BeyondLimitsException {
        if (cursor.name().equals("Account")) {
            int line = cursor.line();
            masters.add(bound(Account.class), part, line, problems);
        } else {
            cursor.skip();
        }
    }

    private <T> T bound(Class<T> type) throws XMLStreamException {
        try {
            return unmarshaller.unmarshal(new OneElement(reader), type).getValue();
        } catch (JAXBException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof XMLStreamException xml) {
                    throw xml;
                }
            }
            throw new XMLStreamException(String.valueOf(e.getMessage()), reader.getLocation(), e);
        }
    }

    /** JAXB finds its implementation through the thread's class loader, which in a container may see nothing: set ours. */
    private static JAXBContext context() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(MastersReader.class.getClassLoader());
            return JAXBContext.newInstance(Header.class, Account.class, DimensionEntry.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("the classes of SAF-T cannot be bound: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
