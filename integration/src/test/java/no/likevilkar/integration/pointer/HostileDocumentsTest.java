package no.likevilkar.integration.pointer;

import static no.likevilkar.integration.pointer.DocumentsApart.ATTACHMENT;
import static no.likevilkar.integration.pointer.DocumentsApart.CASE_FILE;
import static no.likevilkar.integration.pointer.DocumentsApart.ledger;
import static no.likevilkar.integration.pointer.DocumentsApart.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents come from strangers: whatever they hold, the answer is words, soon. */
class HostileDocumentsTest {

    private static final Map<String, Object> LEDGER = ledger(Map.of(), "ansvar", "650");
    private static final String CASE = "<case xmlns='urn:likevilkar:case:1' id='a'";

    @Test
    void noBytesMakeItThrow() throws IOException {
        var random = new Random(20261122);
        byte[] caseFile = Files.readAllBytes(
                OpenedCase.samples().resolve("cases/fitness-messy-files").resolve("case.xml"));
        byte[] table = utf8("konto;beløp;ansvar\n10100;\"1 200,50\";650\n");
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = (i % 3 == 0 ? caseFile : table).clone();
            for (int flips = random.nextInt(5); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            open(bytes);
        }
        byte[] noise = new byte[300];
        for (int i = 0; i < 500; i++) {
            random.nextBytes(noise);
            open(noise.clone());
        }
        open(new byte[0]);
    }

    private static void open(byte[] bytes) {
        var opened = new OpenedDocuments();
        for (var declared : List.of(LEDGER, ATTACHMENT, CASE_FILE, Map.<String, Object>of("kind", 7, "columns", 1))) {
            for (String pointer :
                    List.of("line=2;column=beløp", "line=1", "/case/price/unitPrice[1]/@value", "/", "")) {
                assertThat(opened.at(declared, bytes, pointer)).isNotNull();
            }
            assertThat(opened.rows(declared, bytes)).isNotNull();
            assertThat(opened.number(declared, bytes, "1,5")).isNotNull();
        }
        assertThat(opened.differences(bytes, Map.of("inputs", List.of(3, "x"), "unit", "y")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE case [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + CASE + " regime='&x;'/>",
                "<!DOCTYPE case SYSTEM 'http://127.0.0.1:9/x.dtd'>" + CASE + "/>",
                CASE + " regime='&x;'/>",
                CASE + ">",
                "<case id='a'/>",
                "<other xmlns='urn:likevilkar:case:1' id='a'/>",
                "no xml"
            })
    void aCaseFileThatIsNoneIsToldInWords(String text) {
        var found = DocumentsApart.at(CASE_FILE, text, "/case/@id");
        assertThat(found.texts()).isEmpty();
        assertThat(found.why()).startsWith("it is no case file");
        assertThat(new OpenedDocuments().differences(utf8(text), Map.of()))
                .singleElement()
                .asString()
                .startsWith("the case file cannot be read");
    }

    @Test
    void aDeepOrWideCaseFileIsRefused() {
        assertThat(DocumentsApart.at(CASE_FILE, CASE + ">" + "<a>".repeat(100_000), "/case/@id")
                        .texts())
                .isEmpty();
        String wide = CASE + ">" + "<bid/>".repeat(150_000) + "</case>";
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThat(
                        DocumentsApart.at(CASE_FILE, wide, "/case/@id").texts())
                .containsExactly("a"));
    }

    @Test
    void endlessLinesAndManyColumnsAreRefused() {
        assertThat(DocumentsApart.at(LEDGER, "konto;beløp\n" + "1".repeat(200_000) + ";2\n", "line=2")
                        .texts())
                .isEmpty();
        assertThat(DocumentsApart.at(LEDGER, ("a;".repeat(600) + "\n").repeat(2), "line=2")
                        .texts())
                .isEmpty();
        assertThat(DocumentsApart.at(ATTACHMENT, "1 ".repeat(49_000), "line=1").texts())
                .isNotEmpty();
    }

    @Test
    void aLedgerOfFiveThousandLinesIsOpenedCellByCellInNoTime() {
        var text = new StringBuilder("konto;beløp;ansvar\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("10100;1 ").append(100 + i % 900).append(",50;650\n");
        }
        var opened = new OpenedDocuments();
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            for (int line = 2; line <= 5_001; line++) {
                byte[] copy = text.toString().getBytes(StandardCharsets.UTF_8);
                var found = opened.at(LEDGER, copy, "line=" + line + ";column=beløp");
                assertThat(opened.number(LEDGER, copy, found.texts().get(0))).isPresent();
            }
            assertThat(opened.rows(LEDGER, text.toString().getBytes(StandardCharsets.UTF_8)))
                    .hasSize(5_000);
        });
    }
}
