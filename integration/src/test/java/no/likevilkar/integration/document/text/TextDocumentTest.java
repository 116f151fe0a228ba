package no.likevilkar.integration.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentTest {

    private static final TextLimits LIMITS = new TextLimits(10_000, 100, 5);

    private final ProblemList problems = new ProblemList("table.csv", "LED");

    @Test
    void utf8IsReadWithoutWarning() {
        assertThat(decode(Documents.of("konto;beløp\n1;Løn"))).hasValue("konto;beløp\n1;Løn");
        assertThat(reading().warnings()).isEmpty();
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheText() {
        assertThat(decode(Documents.of("\uFEFFkonto"))).hasValue("konto");
    }

    @Test
    void latin1IsReadWithAWarning() {
        assertThat(decode(Documents.of("konto;beløp\n1;Lønn på ½ år §3", StandardCharsets.ISO_8859_1)))
                .hasValue("konto;beløp\n1;Lønn på ½ år §3");
        assertThat(Documents.codes(reading().warnings())).containsExactly("LED-191");
    }

    @Test
    void windows1252WithItsOwnSignsIsRefusedWithTheLine() {
        refused(Documents.of("konto\n1;lønn – fast", Charset.forName("windows-1252")), "LED-105");
        assertThat(onlyProblem().place()).isEqualTo("line 2");
        assertThat(onlyProblem().found()).contains("U+0096");
    }

    @Test
    void otherCodePagesDoNotPassAsLatin1() {
        refused(Documents.of("konto;lønn og gjær".getBytes(Charset.forName("IBM850"))), "LED-105");
    }

    @Test
    void aSymbolInsideAWordDoesNotPassAsLatin1() {
        refused(Documents.of("konto;l¿nn".getBytes(StandardCharsets.ISO_8859_1)), "LED-105");
    }

    @Test
    void utf8WithOneBrokenByteDoesNotPassAsLatin1() {
        refused(Documents.of("konto;lønn\n\u00FF".replace("ø", "Ã¸"), StandardCharsets.ISO_8859_1), "LED-105");
        assertThat(onlyProblem().expected()).contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideEncodingsAreRefusedWithAndWithoutMark(String charset) {
        refused(Documents.of("konto;beløp\n10100;5\n", Charset.forName(charset)), "LED-103");
    }

    @Test
    void aNulByteIsRefused() {
        refused(Documents.of("konto;beløp\n10100;5\u0000\n"), "LED-104");
    }

    @Test
    void aFileOfZerosIsRefused() {
        refused(Documents.of(new byte[500]), "LED-104");
    }

    @Test
    void controlCharactersAreRefused() {
        refused(Documents.of("konto;\u001B[31mbeløp"), "LED-105");
    }

    @Test
    void aLostLetterIsRefused() {
        refused(Documents.of("konto;l\uFFFDnn"), "LED-105");
    }

    @ParameterizedTest
    @ValueSource(strings = {"æ", "ø", "å", "Æ", "Ø", "Å", "é", "–", "\u00A0"})
    void lettersEncodedTwiceAreRefused(String letter) {
        for (var charset : new String[] {"ISO-8859-1", "windows-1252"}) {
            var list = new ProblemList("table.csv", "LED");
            var once = new String(letter.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
            if (once.indexOf('\uFFFD') < 0) {
                assertThat(TextDocument.decode(Documents.of("a;b\nx" + once + "y;1"), LIMITS, list))
                        .isEmpty();
                assertThat(Documents.codes(list.reading(List.of()).problems())).containsExactly("LED-106");
            }
        }
    }

    @Test
    void aFileWithoutBytesOrWithBlanksOnlyIsEmpty() {
        refused(Documents.of(""), "LED-101");
        var blanks = new ProblemList("table.csv", "LED");
        assertThat(TextDocument.decode(Documents.of("\uFEFF \n\t\r\n"), LIMITS, blanks))
                .isEmpty();
        assertThat(Documents.codes(blanks.reading(List.of()).problems())).containsExactly("LED-101");
    }

    @Test
    void aFileOfTheLargestSizePassesAndOneByteMoreDoesNot() {
        var line = "0123456789;12345678\n";
        var largest = line.repeat(500);
        assertThat(decode(Documents.of(largest))).isPresent();
        refused(Documents.of(largest + "1"), "LED-102");
    }

    @Test
    void aLineOfTheLargestLengthPassesAndOneCharacterMoreDoesNot() {
        assertThat(decode(Documents.of("a\r\n" + "x".repeat(100) + "\r\n"))).isPresent();
        refused(Documents.of("a\r\n" + "x".repeat(101) + "\r\n"), "LED-107");
        assertThat(onlyProblem().place()).isEqualTo("line 2");
    }

    @Test
    void theStandardLimitsAreThoseOfTheDocumentation() {
        assertThat(TextLimits.STANDARD).isEqualTo(new TextLimits(209_715_200, 100_000, 512));
    }

    private Optional<String> decode(SourceDocument document) {
        return TextDocument.decode(document, LIMITS, problems).map(TextDocument::text);
    }

    private void refused(SourceDocument document, String code) {
        assertThat(decode(document)).isEmpty();
        assertThat(Documents.codes(reading().problems())).containsExactly(code);
    }

    private Problem onlyProblem() {
        return reading().problems().get(0);
    }

    private Reading<String> reading() {
        return problems.reading(List.of());
    }
}
