package no.likevilkar.integration.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.likevilkar.integration.document.casejson.AsJson;
import no.likevilkar.integration.document.sheet.XlsxFile;
import no.likevilkar.integration.store.Sha256;
import org.junit.jupiter.api.Test;

/** What is refused, whole or in part, and what is told of it. */
class InboxRefusalTest extends DeskTest {

    @Test
    void aFolderWithACaseFileInJsonIsDeliveredAndOneWithBothIsRefused() throws IOException {
        byte[] json = AsJson.bytes(document("case.xml"));
        for (String folder : List.of("one", "both")) {
            var files = new ArrayList<>(List.of(
                    put(folder + "/case.json", json),
                    put(folder + "/ledger-2024.csv", document("ledger-2024.csv")),
                    put(folder + "/overhead-2024.txt", document("overhead-2024.txt"))));
            if (folder.equals("both")) {
                files.add(put(folder + "/case.xml", document("case.xml")));
            }
            for (Path file : files) {
                desk.arrived(file);
            }
        }
        assertThat(news).containsExactly("delivered one parking-concession", "refused both both.problems.html");
        assertThat(folders.refused().resolve("both.problems.json")).content().contains("DOC-109");
    }

    @Test
    void ofAZipWithAGoodAndABadCaseOneIsDeliveredAndOneRefusedWithItsReasons() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : DOCUMENTS) {
                zip.putNextEntry(new ZipEntry("good/" + name));
                zip.write(document(name));
            }
            zip.putNextEntry(new ZipEntry("bad/case.xml"));
            zip.write("<case>".getBytes(StandardCharsets.UTF_8));
        }
        desk.arrived(put("two.zip", bytes.toByteArray()));
        assertThat(news)
                .containsExactly("delivered two.zip parking-concession", "refused two.zip two.zip-bad.problems.html");
        assertThat(names(folders.done())).containsExactly("two.zip");
        assertThat(names(folders.refused())).containsExactly("two.zip-bad.problems.html", "two.zip-bad.problems.json");
        assertThat(folders.refused().resolve("two.zip-bad.problems.html"))
                .content()
                .contains("two.zip/bad: not assessed", "<h2>case.xml</h2>");
    }

    @Test
    void twoCasesOfOneIdInAZipAreNotDeliveredOverEachOther() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String folder : List.of("a/", "b/")) {
                for (String name : DOCUMENTS) {
                    zip.putNextEntry(new ZipEntry(folder + name));
                    zip.write(document(name));
                }
            }
        }
        desk.arrived(put("twice.zip", bytes.toByteArray()));
        assertThat(news)
                .containsExactly(
                        "delivered twice.zip parking-concession", "refused twice.zip twice.zip-b.problems.html");
        assertThat(folders.refused().resolve("twice.zip-b.problems.json"))
                .content()
                .contains("INB-103");
    }

    @Test
    void aFolderWithABrokenDocumentIsRefusedWholeWithAReportBesideIt() throws IOException {
        put("parking/ledger-2024.csv", "no,table,of,ours\n1".getBytes(StandardCharsets.UTF_8));
        put("parking/case.xml", document("case.xml"));
        put("parking/overhead-2024.txt", document("overhead-2024.txt"));
        for (String name : DOCUMENTS) {
            desk.arrived(folders.inbox().resolve("parking").resolve(name));
        }
        assertThat(news).containsExactly("refused parking parking.problems.html");
        assertThat(names(folders.refused()))
                .containsExactly("parking", "parking.problems.html", "parking.problems.json");
        assertThat(folders.refused().resolve("parking.problems.json"))
                .content()
                .contains("\"document\":\"ledger-2024.csv\"", "\"schema\":\"likevilkar-problems/1\"");
        assertThat(names(folders.outbox())).isEmpty();
        assertThat(names(folders.receipts())).isEmpty();
    }

    @Test
    void whatNamesNoCaseAndWhatIsNoFileIsRefused() throws IOException {
        desk.arrived(put("ledger.csv", new byte[] {'a'}));
        Path secret = Files.writeString(home.resolve("outside"), "secret");
        desk.arrived(Files.createSymbolicLink(folders.inbox().resolve("link.csv"), secret));
        desk.arrived(put("..~x.csv", new byte[] {'a'}));
        assertThat(news)
                .containsExactly(
                        "refused ledger.csv ledger.csv.problems.html",
                        "refused link.csv link.csv.problems.html",
                        "refused ..~x.csv ..~x.csv.problems.html");
        assertThat(folders.refused().resolve("ledger.csv.problems.json"))
                .content()
                .contains("INB-101");
        assertThat(folders.refused().resolve("link.csv.problems.json"))
                .content()
                .contains("INB-102");
        assertThat(names(folders.waiting())).isEmpty();
        assertThat(context.store().find(Sha256.of("secret".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aFaultOfTheProgramRefusesTheCaseAndStopsNothing() throws IOException {
        desk = desk((load, folder) -> {
            throw new IllegalStateException("broken");
        });
        send("parking");
        assertThat(news).containsExactly("failed parking INB-900", "refused parking parking.problems.html");
        desk = desk(DeskTest::verdict);
        send("parking");
        assertThat(news).endsWith("delivered parking parking-concession");
    }

    @Test
    void whatIsWrongWithABrokenCaseFileIsToldThoughItNamesNoCase() throws IOException {
        String broken = new String(document("case.xml"), StandardCharsets.UTF_8)
                .replace("to=\"2024-12-31\"", "to=\"2024-13-31\"");
        desk.arrived(put("the case.xml", broken.getBytes(StandardCharsets.UTF_8)));
        desk.arrived(put("cut off.json", "{\"case\": {\"id\": ".getBytes(StandardCharsets.UTF_8)));
        desk.arrived(put("no ending", "<case".getBytes(StandardCharsets.UTF_8)));
        assertThat(news)
                .containsExactly(
                        "refused the case.xml the case.xml.problems.html",
                        "refused cut off.json cut off.json.problems.html",
                        "refused no ending no ending.problems.html");
        assertThat(folders.refused().resolve("the case.xml.problems.json"))
                .content()
                .contains("INB-101", "2024-13-31", "\"code\":\"CAS-114\"");
        assertThat(folders.refused().resolve("cut off.json.problems.json"))
                .content()
                .contains("INB-101", "\"code\":\"CAS-002\"");
        assertThat(folders.refused().resolve("no ending.problems.json"))
                .content()
                .contains("INB-101", "\"code\":\"CAS-");
    }

    /** A file that is read as it lies there, whatever was refused under its name before. */
    @Test
    void whatIsRefusedAgainHasAReportOfItsOwnThatABrowserOpens() throws IOException {
        for (int time = 1; time <= 2; time++) {
            desk.arrived(put("ledger.csv", new byte[] {'a'}));
            var files = List.of(
                    put("parking/case.xml", "<case>".getBytes(StandardCharsets.UTF_8)),
                    put("parking/ledger-2024.csv", document("ledger-2024.csv")));
            for (Path file : files) {
                desk.arrived(file);
            }
        }
        assertThat(news)
                .containsExactly(
                        "refused ledger.csv ledger.csv.problems.html",
                        "refused parking parking.problems.html",
                        "refused ledger.csv ledger.csv.2.problems.html",
                        "refused parking parking.2.problems.html");
        assertThat(names(folders.refused()))
                .containsExactly(
                        "ledger.csv",
                        "ledger.csv.2",
                        "ledger.csv.2.problems.html",
                        "ledger.csv.2.problems.json",
                        "ledger.csv.problems.html",
                        "ledger.csv.problems.json",
                        "parking",
                        "parking.2",
                        "parking.2.problems.html",
                        "parking.2.problems.json",
                        "parking.problems.html",
                        "parking.problems.json");
        assertThat(names(folders.ready())).isEmpty();
    }

    @Test
    void ofASpreadsheetAMarkedCopyLiesBesideTheReportAndTheOriginalStaysAsItWas() throws IOException {
        byte[] ledger = new XlsxFile()
                .sheet("Regnskap", "ansvar;konto;beløp", "650;10100;12,50.00")
                .bytes();
        String theCase =
                new String(document("case.xml"), StandardCharsets.UTF_8).replace("ledger-2024.csv", "ledger 2024.xlsx");
        var files = List.of(
                put("parking/case.xml", theCase.getBytes(StandardCharsets.UTF_8)),
                put("parking/ledger 2024.xlsx", ledger),
                put("parking/overhead-2024.txt", document("overhead-2024.txt")));
        for (Path file : files) {
            desk.arrived(file);
        }
        assertThat(names(folders.refused()))
                .containsExactly(
                        "parking",
                        "parking.ledger 2024.xlsx.marked.xlsx",
                        "parking.problems.html",
                        "parking.problems.json");
        assertThat(folders.refused().resolve("parking/ledger 2024.xlsx")).hasBinaryContent(ledger);
        assertThat(folders.refused().resolve("parking.problems.html"))
                .content()
                .contains("href=\"./parking.ledger%202024.xlsx.marked.xlsx\"");
        assertThat(folders.refused().resolve("parking.problems.json"))
                .content()
                .contains(
                        "\"copies\":[{\"document\":\"ledger 2024.xlsx\",\"file\":\"parking.ledger 2024.xlsx.marked.xlsx\"}]");
    }
}
