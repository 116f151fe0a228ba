package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.APPROVER;
import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.OFFICER;
import static no.likevilkar.server.service.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.store.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A verdict as an archive gets it: of a case whose bids are confidential. */
class ArchiveTest {

    private static final String SAMPLE = "call-centre-sealed-bids";
    private static final String OWN = "urn:likevilkar:archive:1";

    @TempDir
    static Path folder;

    private static Desk desk;
    private static String digest;

    @BeforeAll
    static void aVerdict() throws Exception {
        desk = Desk.open(Databases.h2(), folder);
        var service = desk.service;
        var sent = service.cases().submit(OFFICER, post(OFFICER), Desk.sealedBids(), Optional.empty());
        var id = Desk.caseOf(sent);
        service.cases().admit(OFFICER, post(OFFICER), id, FIRM.party().orElseThrow(), "bid-a");
        var made = service.assessing().make(OFFICER, post(OFFICER), id);
        digest = (String) Desk.member(made, "digest");
        desk.activate("no-eea", "2026.1");
        service.verdicts().propose(OFFICER, post(OFFICER), id, 1);
        service.verdicts().approve(APPROVER, post(APPROVER), id, 1);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void itHoldsAllTheVerdictRestsOnAndSaysWhatIsShielded() throws Exception {
        var files = files(desk.service.archiving().archive(digest, APPROVER));
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "arkivmelding.xml",
                        "1-case.xml",
                        "2-ledger-2024.csv",
                        "3-overhead.txt",
                        "4-prices-a.csv",
                        "5-call-centre-sealed-bids.verdict.zip");
        assertThat(files.get("4-prices-a.csv")).isEqualTo(Desk.sample(SAMPLE, "prices-a.csv"));
        var message = parsed(files.get("arkivmelding.xml"));
        assertThat(texts(message, "*", "antallFiler")).containsExactly("5");
        assertThat(texts(message, "*", "referanseDokumentfil"))
                .containsAll(files.keySet().stream()
                        .filter(name -> !name.equals("arkivmelding.xml"))
                        .toList());
        assertThat(texts(message, "*", "sakspartNavn"))
                .containsExactly(
                        "Diktvik kommune", "Diktvik servicesenter", "Påfunn Svartjenester AS", "Oppdikt Kontakt AS");
        assertThat(texts(message, "*", "offentligTittel").toString()).doesNotContain("Påfunn", "Oppdikt");
        assertThat(texts(message, "*", "skjermingDokument"))
                .as("case file and price sheet whole, the bundle in part; ledger and attachment not")
                .containsExactly(
                        "Skjerming av hele dokumentet",
                        "Skjerming av hele dokumentet",
                        "Skjerming av deler av dokumentet");
        assertThat(texts(message, "*", "skjermingshjemmel"))
                .containsOnly("forvaltningsloven § 13 første ledd nr. 2; offentleglova § 23 tredje ledd");
        assertThat(texts(message, OWN, "sjekksum")).contains(digest);
        files.remove("arkivmelding.xml");
        files.values()
                .forEach(bytes -> assertThat(texts(message, OWN, "sjekksum")).contains(Sha256.of(bytes)));
    }

    @Test
    void theSchemaOfEFormidlingAcceptsIt() throws Exception {
        var schema = Path.of(
                System.getProperty("likevilkar.shared", "shared"),
                "data/noark5/eformidling-arkivmelding/arkivmelding.xsd");
        if (!Files.exists(schema)) {
            Assumptions.abort("NOT RUN: " + schema + " is not on this machine, so no archive was held against it");
        }
        var message = files(desk.service.archiving().archive(digest, OFFICER)).get("arkivmelding.xml");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(message)));
    }

    @Test
    void eachHandingOverIsInTheLogAndPartiesGetNone() throws Exception {
        var before = size();
        desk.service.archiving().archive(digest, OFFICER);
        assertThat(size()).isEqualTo(before + 1);
        assertThatThrownBy(() -> desk.service.archiving().archive("0".repeat(64), OFFICER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.service.archiving().archive(digest, FIRM))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(404));
        assertThat(size()).isEqualTo(before + 1);
    }

    private static long size() {
        return Long.parseLong(
                Desk.text(desk.service.log().file("checkpoint").orElseThrow()).split("\n")[1]);
    }

    private static TreeMap<String, byte[]> files(byte[] bytes) throws Exception {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Document parsed(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document message, String namespace, String name) {
        var nodes = message.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
