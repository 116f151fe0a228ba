package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.kostra.KostraExtract;
import no.likevilkar.integration.document.kostra.KostraReader;
import no.likevilkar.integration.document.notice.NoticeAmount;
import no.likevilkar.integration.document.notice.NoticeAward;
import no.likevilkar.integration.document.notice.NoticeReader;
import no.likevilkar.model.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messy documents that are no ledgers say what their page says they do. */
class MessyDocumentsTest {

    private static final Path MESSY = Samples.root().resolve("messy").resolve("documents");

    private static SourceDocument messy(String name) throws IOException {
        return Documents.of(Files.readAllBytes(MESSY.resolve(name)));
    }

    @Test
    void an_extract_with_a_key_twice_is_added_up() throws IOException {
        var reading = new KostraReader().read(messy("kostra-crlf-two-amounts.dat"));
        assertThat(reading.problems()).isEmpty();
        assertThat(Documents.codes(reading.warnings())).containsExactly("KOS-291", "KOS-292");
        assertThat(new KostraExtract(reading.rows()).at("class=3;function=332;art=010"))
                .contains(new BigDecimal("5200000"));
    }

    @Test
    void a_release_package_names_the_price_of_the_lot_that_has_a_winner() throws IOException {
        var reading = new NoticeReader().read(messy("award-package.json"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        var notice = reading.rows().get(0);
        assertThat(notice.amounts())
                .extracting(one -> one.pointer() + " " + one.money())
                .containsExactly(
                        "lot=LOT-0002;estimate 1000000 NOK",
                        "tender=TEN-0001;price 1250000 NOK",
                        "tender=TEN-0002;price 980000 NOK");
        assertThat(notice.awards()).extracting(NoticeAward::winner).containsExactly(false, true, false);
        assertThat(notice.awards().get(1).awarded())
                .extracting(NoticeAmount::money)
                .containsExactly("980000 NOK");
    }

    @Test
    void a_notice_of_two_lots_has_a_price_without_a_winner_and_a_ceiling() throws IOException {
        var reading = new NoticeReader().read(messy("award-two-lots.xml"));
        assertThat(reading.problems()).isEmpty();
        assertThat(Documents.codes(reading.warnings())).containsExactly("AWD-292");
        assertThat(reading.rows().get(0).amounts())
                .extracting(one -> one.pointer() + " " + one.money())
                .containsExactly(
                        "notice;total 4200000 NOK",
                        "tender=TEN-0001;price 310000.5 NOK",
                        "tender=TEN-0002;ceiling 4200000 NOK",
                        "award=RES-0002;ceiling 4200000 NOK");
    }

    @Test
    void the_worked_example_in_json_has_the_numbers_of_the_worked_example(@TempDir Path folder) throws IOException {
        Path example = Samples.root().resolve("cases").resolve("call-centre-worked-example");
        Files.copy(MESSY.resolve("worked-example.case.json"), folder.resolve("case.json"));
        Files.copy(example.resolve("ledger-2024.csv"), folder.resolve("ledger-2024.csv"));
        var loads = Samples.load(List.of(folder, example));
        assertThat(loads.get(folder).problems()).isEmpty();
        var json = loads.get(folder).theCase().orElseThrow();
        var xml = loads.get(example).theCase().orElseThrow();
        assertThat(json.ledger()).isEqualTo(xml.ledger());
        assertThat(json.inputs())
                .extracting(Input::subject, Input::key, Input::period, Input::value)
                .isEqualTo(xml.inputs().stream()
                        .map(one -> org.assertj.core.groups.Tuple.tuple(
                                one.subject(), one.key(), one.period(), one.value()))
                        .toList());
        assertThat(json.answers()).hasSameSizeAs(xml.answers());
        assertThat(json.priceLines()).hasSameSizeAs(xml.priceLines());
    }
}
