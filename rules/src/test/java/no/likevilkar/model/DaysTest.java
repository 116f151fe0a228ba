package no.likevilkar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of periods and items. */
class DaysTest {

    private static Item item(String from, String to) {
        return new Item("asset", "bus", "unit", "Bus", day(from), day(to));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    @Test
    void anItemIsAboutDaysOrAboutNone() {
        assertThat(item("2008-10-01", "2008-10-02").to()).contains(LocalDate.parse("2008-10-02"));
        assertThat(item("2008-10-01", "2008-10-01").from())
                .isEqualTo(item("2008-10-01", "2008-10-01").to());
        assertThat(item("2008-10-01", "").to()).isEmpty();
        assertThat(new Item("asset", "bus", "unit", "Bus")).isEqualTo(item("", ""));
    }

    @Test
    void anItemThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> item("2008-10-01", "2008-09-30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asset bus ends on 2008-09-30 and begins on 2008-10-01, after that");
    }

    @Test
    void anItemThatEndsAndNeverBeginsIsRefused() {
        assertThatThrownBy(() -> item("", "2008-09-30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asset bus ends on 2008-09-30 and begins on no day");
    }

    @Test
    void anItemWithoutNameOrWithoutWordsForItsDaysIsRefused() {
        assertThatThrownBy(() -> new Item("asset", "bus", "unit", " ")).hasMessageContaining("name of asset bus");
        assertThatThrownBy(() -> new Item("asset", "", "unit", "Bus")).hasMessageContaining("id of asset");
        assertThatThrownBy(() -> new Item("asset", "bus", "unit", "Bus", null, Optional.empty()))
                .hasMessageContaining("first day of asset bus");
        assertThatThrownBy(() -> new Item("asset", "bus", "unit", "Bus", Optional.empty(), null))
                .hasMessageContaining("last day of asset bus");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-10-01, 2008-09-30, 2009-09-30",
        "2009-01-01, 2008-12-31, 2009-12-31",
        "2008-03-01, 2008-02-29, 2009-02-28",
        "2009-03-01, 2009-02-28, 2010-02-28",
        "2008-02-29, 2008-02-28, 2009-02-27",
    })
    void aPeriodKnowsTheDayBeforeItAndTheEndOfItsYear(String from, String before, String yearEnd) {
        var period = new Period("1", LocalDate.parse(from), LocalDate.parse(from));
        assertThat(period.dayBefore()).isEqualTo(before);
        assertThat(period.yearEnd()).isEqualTo(yearEnd);
    }
}
