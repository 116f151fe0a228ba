package no.likevilkar.integration.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a case as {@code arkivmelding.xml} of eFormidling (Noark 5, namespace
 * {@code http://www.arkivverket.no/standarder/noark5/arkivmelding}). Its only times are those of the record. That schema has no place for
 * checksums of files, so they stand in virksomhetsspesifikkeMetadata, and in words at each document.
 */
public final class Arkivmelding {

    /** What the file is called. */
    public static final String FILE = "arkivmelding.xml";

    private static final String SYSTEM = "Likevilkår";
    private static final String HOUSE = "Saksbehandlende myndighet";

    private final ArchivedCase archived;
    private final ArchiveXml xml;

    private Arkivmelding(ArchivedCase archived, ArchiveXml xml) {
        this.archived = archived;
        this.xml = xml;
    }

    /** The bytes of the file: the same for the same case and documents. */
    public static byte[] of(ArchivedCase archived) {
        try {
            var xml = new ArchiveXml();
            return xml.document("arkivmelding", new Arkivmelding(archived, xml)::message);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML is written to memory", e);
        }
    }

    private void message() throws XMLStreamException {
        var content = new ArrayList<>(List.of("message", archived.id()));
        archived.files().forEach(document -> content.add(document.digest()));
        xml.text("system", SYSTEM);
        xml.text("meldingId", SystemId.of(content.toArray(String[]::new)));
        xml.time("tidspunkt", archived.decided());
        xml.text("antallFiler", Integer.toString(archived.files().size()));
        xml.element("mappe", "saksmappe", this::folder);
    }

    private String folderId() {
        return SystemId.of("case", archived.id());
    }

    private void folder() throws XMLStreamException {
        xml.text("systemID", folderId());
        xml.text("mappeID", archived.id());
        xml.text("tittel", archived.title());
        xml.text("offentligTittel", archived.publicTitle());
        xml.text("dokumentmedium", "Elektronisk arkiv");
        xml.time("opprettetDato", archived.received());
        xml.text("opprettetAv", SYSTEM);
        xml.time("avsluttetDato", archived.decided());
        xml.text("avsluttetAv", archived.decidedBy());
        xml.element("virksomhetsspesifikkeMetadata", this::decision);
        restriction(archived.restriction());
        xml.element("klassifikasjon", () -> {
            xml.text("referanseKlassifikasjonssystem", archived.classification().system());
            xml.text("klasseID", archived.classification().id());
            xml.text("tittel", archived.classification().title());
        });
        int number = 0;
        for (ArchiveEntry entry : archived.entries()) {
            int mine = ++number;
            xml.element("basisregistrering", "journalpost", () -> entry(entry, mine));
        }
        xml.text("saksaar", Integer.toString(ArchiveXml.day(archived.received()).getYear()));
        xml.day("saksdato", archived.received());
        xml.text("administrativEnhet", HOUSE);
        xml.text("saksansvarlig", archived.responsible());
        xml.text("saksstatus", "Avsluttet");
        for (ArchivedCase.Party party : archived.parties()) {
            xml.element("sakspart", () -> {
                xml.text("sakspartNavn", party.name());
                xml.text("sakspartRolle", party.role());
            });
        }
    }

    private void decision() throws XMLStreamException {
        var decision = archived.decision();
        xml.own("vedtak", () -> {
            xml.own("sjekksum", decision.verdict());
            if (decision.supersedes().isPresent()) {
                xml.own("erstatter", decision.supersedes().get());
            }
            xml.own("sjekksumAlgoritme", "SHA-256");
            xml.own("utfall", decision.outcome());
            xml.own("styrke", decision.strength());
            xml.own("loggblad", Long.toString(decision.leaf()));
        });
        xml.own("regelsett", () -> {
            xml.own("versjon", decision.ruleSet());
            xml.own("sjekksum", decision.ruleSetDigest());
            xml.own("sjekksumAlgoritme", "SHA-256");
        });
    }

    private void entry(ArchiveEntry entry, int number) throws XMLStreamException {
        xml.text(
                "systemID",
                SystemId.of("entry", archived.id(), archived.decision().verdict(), "" + number));
        xml.time("opprettetDato", entry.made());
        xml.text("opprettetAv", entry.by());
        xml.time("arkivertDato", entry.archived());
        xml.text("arkivertAv", SYSTEM);
        xml.text("referanseForelderMappe", folderId());
        restriction(entry.restriction());
        int documents = 0;
        for (ArchiveDocument document : entry.documents()) {
            int within = ++documents;
            xml.element("dokumentbeskrivelse", () -> document(document, within, entry));
        }
        xml.text("tittel", entry.title());
        xml.text("offentligTittel", entry.publicTitle());
        xml.element("virksomhetsspesifikkeMetadata", () -> {
            for (ArchiveDocument document : entry.documents()) {
                xml.own("dokument", () -> checksum(document));
            }
        });
        xml.text("journalposttype", entry.kind().word());
        xml.text("journalstatus", "Arkivert");
        xml.day("journaldato", entry.made());
        xml.day("dokumentetsDato", entry.made());
        if (entry.kind() == ArchiveEntry.Kind.INCOMING) {
            xml.time("mottattDato", entry.made());
        }
        xml.text("antallVedlegg", Integer.toString(entry.documents().size() - 1));
        xml.element("korrespondansepart", () -> {
            xml.text("korrespondanseparttype", entry.kind().sender());
            xml.text("korrespondansepartNavn", entry.by());
        });
    }

    private void document(ArchiveDocument document, int within, ArchiveEntry entry) throws XMLStreamException {
        xml.text("systemID", SystemId.of("document", archived.id(), document.digest(), document.file()));
        xml.text("dokumenttype", document.type());
        xml.text("dokumentstatus", "Dokumentet er ferdigstilt");
        xml.text("tittel", document.name());
        xml.text(
                "beskrivelse",
                (document.bytes().isPresent() ? "" : "Dokumentet er slettet. ") + "SHA-256: " + document.digest());
        xml.time("opprettetDato", document.made());
        xml.text("opprettetAv", document.by());
        xml.text("dokumentmedium", "Elektronisk arkiv");
        xml.text("tilknyttetRegistreringSom", within == 1 ? "Hoveddokument" : "Vedlegg");
        xml.text("dokumentnummer", Integer.toString(within));
        xml.time("tilknyttetDato", entry.archived());
        xml.text("tilknyttetAv", SYSTEM);
        restriction(document.restriction());
        if (document.bytes().isPresent()) {
            xml.element("dokumentobjekt", () -> {
                xml.text("versjonsnummer", "1");
                xml.text("variantformat", "Produksjonsformat");
                xml.time("opprettetDato", document.made());
                xml.text("opprettetAv", document.by());
                xml.text("referanseDokumentfil", document.file());
            });
        }
    }

    private void checksum(ArchiveDocument document) throws XMLStreamException {
        xml.own("referanseDokumentfil", document.file());
        xml.own("format", document.format());
        xml.own("sjekksum", document.digest());
        xml.own("sjekksumAlgoritme", "SHA-256");
        if (document.bytes().isPresent()) {
            xml.own("filstoerrelse", Integer.toString(document.bytes().get().length));
        }
    }

    private void restriction(Optional<Restriction> restriction) throws XMLStreamException {
        if (restriction.isEmpty()) {
            return;
        }
        var why = restriction.get();
        xml.element("skjerming", () -> {
            xml.text("tilgangsrestriksjon", "Unntatt offentlighet");
            xml.text("skjermingshjemmel", why.basis());
            xml.text("skjermingMetadata", why.what());
            xml.text("skjermingDokument", why.document().map(Restriction.Part::word));
            xml.text("skjermingOpphoererDato", why.until().map(Object::toString));
        });
    }
}
