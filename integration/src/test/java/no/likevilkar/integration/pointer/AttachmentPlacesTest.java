package no.likevilkar.integration.pointer;

import static no.likevilkar.integration.pointer.DocumentsApart.ATTACHMENT;
import static no.likevilkar.integration.pointer.DocumentsApart.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Badets del: 190 000|190000",
                "i 2024 190 000 kr|190000",
                "minus -12,50|-12.5",
                "tap (1 234,00)|-1234",
                "avgift 1 234-|-1234",
                "med 5,5 % rente|0.055",
                "1.234|1.234",
                "1.234|1234",
                "2024-2025|2025",
                "sum 12.|12"
            })
    void everyNumberThatCanBeReadOnTheLineIsFound(String line, String number) {
        assertThat(at(ATTACHMENT, "Heading 7\n" + line + "\n9\n", "line=2").texts())
                .contains(number)
                .doesNotContain("7", "9");
    }

    @Test
    void numbersOfALineThatIsNotThereOrHoldsNoneAreNotFound() {
        assertThat(at(ATTACHMENT, "one\ntwo 2\n", "line=1").texts()).isEmpty();
        assertThat(at(ATTACHMENT, "one\ntwo 2\n", "line=3").why()).contains("no such line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page 4", "whole document", "accounts 16200 and 16500"})
    void aPlaceInWordsIsForAPerson(String pointer) {
        assertThat(at(ATTACHMENT, "190 000\n", pointer).readable()).isFalse();
    }

    @Test
    void whatIsNoTextIsForAPerson() {
        assertThat(at(ATTACHMENT, "%PDF-1.7\n190 000\n", "line=2").readable()).isFalse();
        assertThat(at(ATTACHMENT, "%PDF-1.7\n190 000\n", "line=2").why()).contains("PDF");
        assertThat(at(ATTACHMENT, "a\u0000b\n190 000\n", "line=2").readable()).isFalse();
    }

    @Test
    void encodingsOfPlainTextAreRead() {
        String text = "Årleg “sum” 190 000\n";
        var opened = new OpenedDocuments();
        for (var charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16}) {
            assertThat(opened.at(ATTACHMENT, text.getBytes(charset), "line=1").texts())
                    .as(charset.name())
                    .contains("190000");
        }
    }

    @Test
    void aTableThatIsAttachedIsOpenedByColumn() {
        String text = "post;sum\nhusleie;1.200,50\nstrøm;1.000\n";
        assertThat(at(ATTACHMENT, text, "line=2;column=sum").texts()).containsExactly("1200.50");
        assertThat(at(ATTACHMENT, text, "line=3;column=sum").texts()).containsExactly("1000");
        assertThat(at(ATTACHMENT, text, "line=2;column=pris").texts()).isEmpty();
        assertThat(new OpenedDocuments().number(ATTACHMENT, text.getBytes(StandardCharsets.UTF_8), "1200.50"))
                .isEqualTo(Optional.of("1200.50"));
    }
}
