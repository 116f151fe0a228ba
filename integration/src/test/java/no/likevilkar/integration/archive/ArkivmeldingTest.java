package no.likevilkar.integration.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.likevilkar.integration.archive.ArchivedCase.Classification;
import no.likevilkar.integration.archive.ArchivedCase.Decision;
import no.likevilkar.integration.archive.ArchivedCase.Party;
import no.likevilkar.integration.store.Sha256;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ArkivmeldingTest {

    private static final Instant RECEIVED = Instant.parse("2025-12-31T23:30:00.123Z");
    private static final Instant DECIDED = Instant.parse("2026-02-03T10:00:00Z");
    private static final Optional<Restriction> NONE = Optional.empty();

    @Test
    void theSchemaOfEFormidlingAcceptsIt() throws Exception {
        var schema = Path.of(
                System.getProperty("likevilkar.shared", "shared"),
                "data",
                "noark5",
                "eformidling-arkivmelding",
                "arkivmelding.xsd");
        if (!Files.exists(schema)) {
            Assumptions.abort("NOT RUN: " + schema + " is not on this machine, so no arkivmelding was held against it");
        }
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();
        for (var name : List.of("regneark.csv", "<&\"]]>\u0001\ud800.xml", "uten endelse")) {
            validator.validate(new StreamSource(new ByteArrayInputStream(Arkivmelding.of(archived(name)))));
        }
    }

    @Test
    void itSaysWhatIsShieldedWhyAndUntilWhen() {
        var xml = text(Arkivmelding.of(archived("regneark.csv")));
        assertThat(xml)
                .contains("<skjermingshjemmel>forvaltningsloven § 13 første ledd nr. 2</skjermingshjemmel>")
                .contains("<skjermingMetadata>Skjerming tittel dokument</skjermingMetadata>"
                        + "<skjermingDokument>Skjerming av hele dokumentet</skjermingDokument>"
                        + "<skjermingOpphoererDato>2031-01-01</skjermingOpphoererDato>");
    }

    /** 23:30 on new year's eve in UTC is the next year in Norway. */
    @Test
    void itsTimesAreThoseOfTheRecordAndItsDaysThoseOfNorway() {
        assertThat(text(Arkivmelding.of(archived("regneark.csv"))))
                .contains("<tidspunkt>2026-02-03T10:00:00Z</tidspunkt>")
                .contains("<mottattDato>2025-12-31T23:30:00.123Z</mottattDato>")
                .contains("<saksaar>2026</saksaar><saksdato>2026-01-01</saksdato>")
                .contains("<journaldato>2026-01-01</journaldato>");
    }

    @Test
    void anErasedDocumentIsToldOfAndHasNoFile() throws Exception {
        var archived = archived("regneark.csv");
        assertThat(text(Arkivmelding.of(archived)))
                .contains("<antallFiler>2</antallFiler>")
                .contains(
                        "<tilknyttetRegistreringSom>Vedlegg</tilknyttetRegistreringSom><dokumentnummer>2</dokumentnummer>")
                .contains("<beskrivelse>Dokumentet er slettet. SHA-256: " + "e".repeat(64))
                .doesNotContain("<referanseDokumentfil>3-slettet.txt");
        assertThat(names(ArchivePackage.of(archived)))
                .containsExactly("arkivmelding.xml", "1-regneark.csv", "2-sak.verdict.zip");
    }

    @Test
    void theSameCaseIsTheSamePackageAndAnotherDocumentAnotherMessage() {
        var one = ArchivePackage.of(archived("regneark.csv"));
        assertThat(ArchivePackage.of(archived("regneark.csv"))).isEqualTo(one);
        assertThat(messageId("bytes")).isEqualTo(messageId("bytes")).isNotEqualTo(messageId("other"));
    }

    private static String messageId(String content) {
        return text(Arkivmelding.of(archived("a.txt", content.getBytes(StandardCharsets.UTF_8))))
                .replaceAll("(?s).*<meldingId>(.*)</meldingId>.*", "$1");
    }

    private static ArchivedCase archived(String name) {
        return archived(name, "1;2\n".getBytes(StandardCharsets.UTF_8));
    }

    private static ArchivedCase archived(String name, byte[] bytes) {
        var shielded = new Restriction(
                "forvaltningsloven § 13 første ledd nr. 2",
                Restriction.TITLE,
                Optional.of(Restriction.Part.WHOLE),
                Optional.of(LocalDate.parse("2031-01-01")));
        var bundle = new byte[] {1, 2};
        var sent = document(1, name, RECEIVED, Optional.of(bytes), Sha256.of(bytes), Optional.of(shielded));
        var verdict = document(2, "sak.verdict.zip", DECIDED, Optional.of(bundle), Sha256.of(bundle), NONE);
        var erased = document(3, "slettet.txt", RECEIVED, Optional.empty(), "e".repeat(64), NONE);
        return new ArchivedCase(
                "abc",
                "Tittel (sak)",
                "Tittel",
                new Classification("Likevilkår regelsett", "no-eea", "Vurdering"),
                RECEIVED,
                "officer",
                DECIDED,
                "approver",
                List.of(new Party("Fjordby kommune", "Eier av enheten")),
                List.of(
                        new ArchiveEntry(
                                ArchiveEntry.Kind.INCOMING,
                                "Fra Oppdikt AS",
                                "Fra part",
                                RECEIVED,
                                RECEIVED,
                                "Oppdikt AS",
                                List.of(sent),
                                Optional.of(new Restriction(
                                        "lov", Restriction.SENDER, Optional.empty(), Optional.empty()))),
                        new ArchiveEntry(
                                ArchiveEntry.Kind.INTERNAL,
                                "Avgjørelse",
                                "Avgjørelse",
                                DECIDED,
                                DECIDED,
                                "Myndigheten",
                                List.of(verdict, erased),
                                NONE)),
                Optional.of(new Restriction("lov", Restriction.PARTIES, Optional.empty(), Optional.empty())),
                new Decision(
                        "a".repeat(64),
                        Optional.of("b".repeat(64)),
                        "no-eea 2026.1",
                        "c".repeat(64),
                        "NEUTRAL",
                        "FIRM",
                        7));
    }

    private static ArchiveDocument document(
            int number,
            String name,
            Instant made,
            Optional<byte[]> bytes,
            String digest,
            Optional<Restriction> restriction) {
        return new ArchiveDocument(number, name, "Vedlegg", made, "somebody", digest, bytes, restriction);
    }

    private static List<String> names(byte[] bytes) throws Exception {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
