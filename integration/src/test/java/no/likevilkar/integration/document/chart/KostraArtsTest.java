package no.likevilkar.integration.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KostraArtsTest {

    @ParameterizedTest
    @CsvSource({
        "2005,2019",
        "2008,2019",
        "2011,2019",
        "2018,2019",
        "2019,2019",
        "2020,2019",
        "2023,2019",
        "2024,2024",
        "2025,2024",
        "2026,2026",
        "2027,2026"
    })
    void aYearWithoutAListUsesTheNearestEarlierElseTheNearestLater(int year, int listYear) {
        var list = KostraArts.forYear(year);
        assertThat(list.listYear()).isEqualTo(listYear);
        assertThat(list.borrowed()).isEqualTo(year != listYear);
        assertThat(list.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "10100,010",
        "10990,099",
        "11200,120",
        "14290,429",
        "17290,729",
        "15900,590",
        "19900,990",
        "00700,070",
        "099,099",
        "590,590"
    })
    void anAccountLeadsToItsArt(String account, String art) {
        assertThat(KostraArts.forYear(2024).find(account)).contains(new ArtMatch(art, false, ""));
    }

    @ParameterizedTest
    @CsvSource({"11220,120", "13710,370", "16020,600", "19999,990", "10110,010", "122,120"})
    void aLocalCodeLeadsToTheNearestLowerArtAndSaysSo(String account, String art) {
        var match = KostraArts.forYear(2024).find(account).orElseThrow();
        assertThat(match.art()).isEqualTo(art);
        assertThat(match.inferred()).isTrue();
        assertThat(match.inference())
                .contains("account " + account, "the nearest lower one is " + art)
                .doesNotContain("no list");
    }

    @Test
    void anAccountThatKeptAnEndedArtKeepsItAndSaysSo() {
        assertThat(KostraArts.forYear(2024).find("16900"))
                .contains(new ArtMatch("690", true, "account 16900: 690 was an art until 2019 and is kept as such"));
        assertThat(KostraArts.forYear(2026).find("12700").orElseThrow().art()).isEqualTo("270");
        assertThat(KostraArts.forYear(2024).find("12710").orElseThrow().inference())
                .contains("(it is one from 2026)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1", "10", "1010", "101000", "10050", "00090", "009", "000", "20100", "90100", "1A100", "ABC",
                " 10100", "١٠١٠٠", "-0100", "1010.", "10100\n"
            })
    void whatIsNoAccountLeadsNowhere(String account) {
        assertThat(KostraArts.forYear(2024).find(account)).isEmpty();
    }

    @Test
    void everyMatchInABorrowedListIsInferred() {
        assertThat(KostraArts.forYear(2011).find("10100"))
                .contains(new ArtMatch("010", true, "no list of arts for 2011, that of 2019 is used"));
        assertThat(KostraArts.forYear(2011).find("11220").orElseThrow().inference())
                .contains("nearest lower one is 120")
                .contains("2011");
    }

    @ParameterizedTest
    @CsvSource({
        "270,2025,2026",
        "375,2025,2026",
        "475,2025,2026",
        "775,2025,2026",
        "875,2025,2026",
        "895,2025,2026",
        "290,2019,2024",
        "490,2019,2024",
        "548,2019,2024",
        "580,2019,2024",
        "690,2019,2024",
        "790,2019,2024",
        "948,2019,2024",
        "958,2019,2024",
        "728,2013,2014",
        "874,2020,2024"
    })
    void anArtEndsAfterItsLastYear(String art, int last, int without) {
        assertThat(KostraArts.forYear(last).art(art)).isPresent();
        assertThat(KostraArts.forYear(without).art(art)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"271", "272"})
    void anArtBeginsInItsFirstYear(String art) {
        assertThat(KostraArts.forYear(2025).art(art)).isEmpty();
        assertThat(KostraArts.forYear(2026).art(art)).isPresent();
    }

    @Test
    void anArtOfTheBorrowedListServesTheYearThatBorrows() {
        assertThat(KostraArts.forYear(2021).find("12900").orElseThrow().art()).isEqualTo("290");
        assertThat(KostraArts.forYear(2011).find("17280").orElseThrow().art()).isEqualTo("728");
    }

    @Test
    void anArtThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Art("10", 2008, 2019, "")).hasMessage("art \"10\" is not three digits");
        assertThatThrownBy(() -> new Art("010", 2020, 2019, "")).hasMessageContaining("before it begins");
    }

    /** The chart compiled for the project, Oslo's districts aside, says the same years of each art. */
    @Test
    void theTableAgreesWithTheSharedChart() throws IOException {
        var chart = new String(Documents.shared("data/charts/kostra_art_cost_category.csv"), StandardCharsets.UTF_8);
        int compared = 0;
        for (var row : chart.lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(cells -> !cells[1].startsWith("Oslo"))
                .toList()) {
            var span = row[1].split("-", -1);
            var here = Optional.of(row[2]);
            int last = span[1].isEmpty() ? 2026 : Integer.parseInt(span[1]);
            assertThat(KostraArts.forYear(last).art(row[2]).map(Art::code))
                    .as(row[2])
                    .isEqualTo(here);
            int open = span[1].isEmpty() ? Integer.MAX_VALUE : last;
            assertThat(KostraArts.forYear(last).art(row[2]).orElseThrow().to())
                    .as(row[2])
                    .isEqualTo(open);
            compared++;
        }
        assertThat(compared).isEqualTo(131);
    }
}
