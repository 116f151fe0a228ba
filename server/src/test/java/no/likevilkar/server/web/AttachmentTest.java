package no.likevilkar.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ledger 2022.csv | ledger 2022.csv | ledger%202022.csv",
                "årsregnskap.csv | _rsregnskap.csv | %C3%A5rsregnskap.csv",
                "a\"b\\c%41;d=e.txt | a_b_c_41_d_e.txt | a%22b%5Cc%2541%3Bd%3De.txt",
                "😀.txt | _.txt | %F0%9F%98%80.txt"
            })
    void aNameIsToldTwiceAndSteersNothing(String name, String plain, String exact) {
        assertThat(Attachment.named(name))
                .isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact);
    }

    @Test
    void noHeaderIsBroken() {
        assertThat(Attachment.named("a\r\nSet-Cookie: x"))
                .doesNotContain("\r", "\n")
                .contains("%0D%0A");
    }
}
