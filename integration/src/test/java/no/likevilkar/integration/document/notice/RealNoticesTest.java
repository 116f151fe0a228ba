package no.likevilkar.integration.document.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every notice of the shared material, held against what a person found who opened each of them. Origin: eForms SDK of the EU
 * (CC BY 4.0), anskaffelser/eforms-sdk-nor, bjornjorgensen/TED-and-Doffin-to-ocds.
 */
class RealNoticesTest {

    private static final String OCDS = "data/open/ocds-no/";
    private static final String EFORMS = "data/open/eforms/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2024-110489_release_0 | ceiling 95000000 NOK | its title and text say framework agreement; no field does
            2024-113575_release_0 | price 12000000 NOK | intended direct award of one system, with the amount of the one tender
            ContractAwardNotice_can-desg_2023-684186_release_0 | no price | the competition was called off; there are no awards
            ContractAwardNotice_can-desg_2024-110033_release_0 | no price | a design contest with a winner and no amount
            ContractAwardNotice_can-modif_2022-627512_release_0 | price 23000000 NOK | a changed contract, with what it comes to
            ContractAwardNotice_can-modif_2023-101032_release_0 | price 305250 NOK | a changed contract
            ContractAwardNotice_can-modif_2023-611830_release_0 | price 2000000 NOK | a changed contract
            ContractAwardNotice_can-modif_2023-618829_release_0 | price 21738097 NOK | a changed contract
            ContractAwardNotice_can-modif_2023-627259_release_0 | price 3200000 NOK | a changed contract
            ContractAwardNotice_can-modif_2023-677604_release_0 | price 35000000 NOK | a changed contract
            ContractAwardNotice_can-social_2022-927623_release_0 | no price | a framework agreement in two lots, without an amount
            ContractAwardNotice_can-social_2022-943732_release_0 | price 73000000 NOK | one contract on a canteen
            ContractAwardNotice_can-social_2022-945801_release_0 | ceiling 18000000 NOK | its text calls 18 million the maximum of the framework agreement
            ContractAwardNotice_can-social_2023-653024_release_0 | ceiling 65000000 NOK | ten awards of one lot, each with the maximum of all of them
            ContractAwardNotice_can-social_2024-103933_release_0 | no price | five parallel framework agreements without an amount
            ContractAwardNotice_can-social_2024-111341_release_0 | no price | a winner without an amount; the 10.8 million are the estimate
            ContractAwardNotice_can-standard_2022-347651_release_0 | no price | no winner
            ContractAwardNotice_can-standard_2022-960991_release_0 | price 42000000 NOK | one contract
            ContractAwardNotice_can-standard_2023-335407_release_0 | price 2700000 NOK | one contract within a dynamic purchasing system
            ContractAwardNotice_can-standard_2023-336496_release_0 | price 2400000 NOK | one contract
            ContractAwardNotice_can-standard_2023-632707_release_0 | no price | no winner
            ContractAwardNotice_can-standard_2024-100829_release_0 | no price | a winner; an amount a year stands only in its prose
            ContractAwardNotice_veat_2022-365499_release_0 | price 319128 NOK | intended direct award
            ContractAwardNotice_veat_2022-627736_release_0 | price 5000000 NOK | intended direct award
            ContractAwardNotice_veat_2022-671004_release_0 | price 331117 USD | intended direct award, in dollars
            ContractAwardNotice_veat_2022-674620_release_0 | price 21700000 NOK | intended direct award
            ContractAwardNotice_veat_2022-697882_release_0 | ceiling 7432000 NOK | its field says framework agreement
            ContractAwardNotice_veat_2022-955474_release_0 | price 8000000 NOK | intended direct award
            """)
    void each_ocds_release_says_what_a_person_found_in_it(String file, String says, String because) throws IOException {
        assertThat(says(read(OCDS + file + ".json"))).as(because).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NOR_VALID-national-e4-minimum | no price | a winner without an amount; the national form E4 asks for none
            NOR_can_24_minimal_national | price 95414 EUR | no framework agreement, one tender
            can_24_LSBU | ceiling 4500000 GBP | the technique is a framework agreement; the tender's amount is its maximum
            can_24_maximal | ceiling 9999999.99 EUR | both lots are framework agreements; the second has no winner
            can_24_minimal | price 95414 EUR | no framework agreement, one tender
            can_25_ENG | price 9.99 GBP | no framework agreement; an amount of no sense, and it is what stands there
            """)
    void each_eforms_notice_says_what_a_person_found_in_it(String file, String says, String because)
            throws IOException {
        assertThat(says(read(EFORMS + file + ".xml"))).as(because).isEqualTo(says);
    }

    @Test
    void no_notice_of_the_folders_is_left_out() throws IOException {
        Documents.shared(OCDS + "LICENSE.apache-2.0.txt");
        Path shared = Path.of(System.getProperty("likevilkar.shared", "shared"));
        assertThat(names(shared.resolve(OCDS), ".json")).hasSize(28);
        assertThat(names(shared.resolve(EFORMS), ".xml")).hasSize(6);
    }

    @Test
    void a_notice_tells_what_else_it_knows_and_by_which_pointer() throws IOException {
        AwardNotice minimal = read(EFORMS + "can_24_minimal.xml");
        assertThat(minimal.amounts())
                .extracting(NoticeAmount::pointer, NoticeAmount::money)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("notice;total", "390697.84 EUR"),
                        org.assertj.core.groups.Tuple.tuple("tender=TEN-0001;price", "95414 EUR"),
                        org.assertj.core.groups.Tuple.tuple("award=RES-0001;lowest", "59299.64 EUR"),
                        org.assertj.core.groups.Tuple.tuple("award=RES-0001;highest", "95414 EUR"));
        AwardNotice canteen = read(OCDS + "ContractAwardNotice_can-social_2024-111341_release_0.json");
        assertThat(canteen.amounts())
                .extracting(NoticeAmount::pointer)
                .containsExactly("notice;estimate", "lot=LOT-0000;estimate");
    }

    private static AwardNotice read(String path) throws IOException {
        var reading = new NoticeReader().read(Documents.of(Documents.shared(path)));
        assertThat(reading.problems()).as(path).isEmpty();
        return reading.rows().get(0);
    }

    /** What the awards come to, in the words of the tables above. */
    private static String says(AwardNotice notice) {
        List<NoticeAmount> awarded = notice.awards().stream()
                .flatMap(award -> award.awarded().stream())
                .toList();
        return awarded.isEmpty()
                ? "no price"
                : awarded.stream()
                        .map(amount -> amount.meaning().word() + " " + amount.money())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static TreeSet<String> names(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
