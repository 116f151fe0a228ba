package no.likevilkar.integration.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Format codes are made anew from what a format tells; what could show another number than the stored one does not get through. */
class ShownAsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#,##0.00 | #,##0.00",
                "# ##0 | #,##0",
                "0.0 | 0.0",
                "0.0### | 0.0###",
                "0% | 0%",
                "0.00 % | 0.00 %",
                "0 | 0",
                "#,##0, | #,##0",
                "General | ''",
                "@ | ''",
                "'' | ''",
                "0.000000000000000 | 0.0000000000"
            })
    void ofANumber(String bare, String code) {
        assertThat(ShownAs.number(bare)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd.mm.yyyy | dd.mm.yyyy",
                "D/M/YY | d/m/yy",
                "yyyy-mm-dd hh:mm | yyyy-mm-dd hh:mm",
                "h:mm:ss | h:mm:ss",
                "mmmm yyyy | mmmm yyyy",
                "yyyy 1 2 3 | yyyy-mm-dd",
                "hh mm 4 | hh:mm:ss",
                "d hh 7 | yyyy-mm-dd hh:mm"
            })
    void ofADay(String code, String shown) {
        assertThat(ShownAs.day(code)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kr 1 234,50 | 1234.5 | false | #,##0.00",
                "1.234,50 | 1234.5 | false | #,##0.00",
                "1,234 | 1234 | false | #,##0",
                "1,234 | 1.234 | false | 0.000",
                "1.234.567 | 1234567 | false | #,##0",
                "-12.5 | -12.5 | false | 0.0",
                "40 | 40 | false | ''",
                "25 % | 0.25 | true | 0 %",
                "12.5% | 0.125 | true | 0.0%",
                "### | 5 | false | ''",
                "'' | 0.25 | true | 0.##%"
            })
    void ofATextInWhichANumberWasShown(String text, String value, boolean percent, String code) {
        assertThat(ShownAs.textOf(text, value, percent)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "31.12.2024, 2024-12-31, dd.mm.yyyy",
        "Tuesday, 2024-12-31, yyyy-mm-dd",
        "x, 2024-12-31T06:00:00, yyyy-mm-dd hh:mm"
    })
    void ofATextInWhichADayWasShown(String text, String iso, String code) {
        assertThat(ShownAs.textOfDay(text, iso)).isEqualTo(code);
    }
}
