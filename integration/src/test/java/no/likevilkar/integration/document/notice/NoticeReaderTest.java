package no.likevilkar.integration.document.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.PageOfCodes;
import no.likevilkar.integration.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class NoticeReaderTest {

    public static final String RELEASE =
            """
            {"ocid": "ocds-x-1", "id": "1", "tag": ["award"],
             "tender": {"title": "Sentralbord", "lots": [{"id": "L1", "value": {"amount": 900, "currency": "NOK"}}]},
             "bids": {"details": [{"id": "T1", "relatedLots": ["L1"], "value": {"amount": 812.50, "currency": "NOK"}}]},
             "awards": [{"id": "A1", "status": "active", "relatedLots": ["L1"], "relatedBids": ["T1"], "suppliers": [{"id": "O1"}]}]}
            """;

    public static final String NOTICE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <ContractAwardNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice-2"
              xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
              xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
              xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"
              xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1">
             <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension><efac:NoticeResult>
              <efac:LotResult><cbc:ID>RES-1</cbc:ID><cbc:TenderResultCode>selec-w</cbc:TenderResultCode>
               <efac:LotTender><cbc:ID>TEN-1</cbc:ID></efac:LotTender><efac:TenderLot><cbc:ID>LOT-1</cbc:ID></efac:TenderLot></efac:LotResult>
              <efac:LotTender><cbc:ID>TEN-1</cbc:ID><cac:LegalMonetaryTotal>
               <cbc:PayableAmount currencyID="NOK">812.50</cbc:PayableAmount></cac:LegalMonetaryTotal>
               <efac:TenderLot><cbc:ID>LOT-1</cbc:ID></efac:TenderLot></efac:LotTender>
             </efac:NoticeResult></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
             <cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-1</cbc:ID><cac:TenderingProcess><cac:ContractingSystem>
              <cbc:ContractingSystemTypeCode listName="framework-agreement">none</cbc:ContractingSystemTypeCode>
             </cac:ContractingSystem></cac:TenderingProcess><cac:ProcurementProject><cbc:Name>Sentralbord</cbc:Name></cac:ProcurementProject>
             </cac:ProcurementProjectLot>
            </ContractAwardNotice>
            """;

    @Test
    void both_forms_say_the_same() {
        assertThat(notice(RELEASE).at("tender=T1;price").orElseThrow().money()).isEqualTo("812.5 NOK");
        assertThat(notice(RELEASE).awards().get(0).awarded()).hasSize(1);
        assertThat(notice(RELEASE).at("lot=L1;estimate").orElseThrow().money()).isEqualTo("900 NOK");
        assertThat(notice(NOTICE).at("tender=TEN-1;price").orElseThrow().money())
                .isEqualTo("812.50 NOK".replace("50 ", "5 "));
        assertThat(notice(NOTICE).awards().get(0).awarded()).hasSize(1);
        assertThat(read("{\"releases\": [" + RELEASE + "]}").rows()).hasSize(1);
        assertThat(read("\uFEFF \n" + NOTICE.strip()).problems()).isNotEmpty();
        assertThat(read("\uFEFF" + NOTICE).rows()).hasSize(1);
        assertThat(read("\uFEFF" + RELEASE).rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "title": "Sentralbord"      | "title": "Rammeavtaler om sentralbord"
            "title": "Sentralbord"      | "title": "Sentralbord", "description": "inngå ein rammekontrakt med éin"
            "title": "Sentralbord"      | "title": "Switchboard FRAMEWORK agreement"
            "id": "L1", "value"         | "id": "L1", "techniques": {"hasFrameworkAgreement": true}, "value"
            "id": "L1", "value"         | "id": "L1", "techniques": {"frameworkAgreement": {"method": "x"}}, "value"
            """)
    void a_framework_makes_the_tender_of_a_release_a_ceiling(String from, String to) {
        var reading = read(RELEASE.replace(from, to));
        assertThat(reading.rows().get(0).at("tender=T1;price")).isEmpty();
        assertThat(reading.rows().get(0).at("tender=T1;ceiling").orElseThrow().why())
                .isNotEmpty();
        assertThat(Documents.codes(reading.warnings())).containsExactly("AWD-292");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tidsramme for sentralbord", "Programmet avtales", "Works in a framework"})
    void words_that_are_no_framework_agreement_are_none(String title) {
        assertThat(notice(RELEASE.replace("Sentralbord", title)).at("tender=T1;price"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            >none<                     | >fa-wo-rc<
            <cbc:Name>Sentralbord<     | <cbc:Name>Rammeavtale sentralbord<
            <efac:TenderLot><cbc:ID>LOT-1</cbc:ID></efac:TenderLot></efac:LotResult> | <efac:TenderLot><cbc:ID>LOT-1</cbc:ID></efac:TenderLot><efac:FrameworkAgreementValues><cbc:MaximumValueAmount currencyID="NOK">9000</cbc:MaximumValueAmount></efac:FrameworkAgreementValues></efac:LotResult>
            """)
    void a_framework_makes_the_tender_of_an_eforms_notice_a_ceiling(String from, String to) {
        var reading = read(NOTICE.replace(from, to));
        assertThat(reading.rows().get(0).at("tender=TEN-1;ceiling")).isPresent();
        assertThat(Documents.codes(reading.warnings())).containsExactly("AWD-292");
    }

    @Test
    void one_amount_for_several_awards_of_a_lot_is_a_ceiling_and_for_different_lots_it_is_not() {
        String award = "{\"id\": \"A%d\", \"relatedLots\": [\"L%d\"], \"suppliers\": [{\"id\": \"O%1$d\"}],"
                + " \"value\": {\"amount\": 5, \"currency\": \"NOK\"}}";
        String release = "{\"ocid\": \"o\", \"awards\": [%s, %s]}";
        assertThat(notice(release.formatted(award.formatted(1, 1), award.formatted(2, 1)))
                        .amounts())
                .allMatch(amount -> amount.meaning() == AmountMeaning.CEILING);
        assertThat(notice(release.formatted(award.formatted(1, 1), award.formatted(2, 2)))
                        .amounts())
                .allMatch(amount -> amount.meaning() == AmountMeaning.PRICE);
    }

    @Test
    void without_a_winner_nothing_was_awarded() {
        var reading = read(RELEASE.replace("active", "unsuccessful"));
        assertThat(reading.rows().get(0).awards().get(0).awarded()).isEmpty();
        assertThat(Documents.codes(reading.warnings())).containsExactly("AWD-291");
        assertThat(notice(NOTICE.replace("selec-w", "clos-nw")).awards().get(0).winner())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            812.50   | 1e400      | AWD-201
            812.50   | 1e999999999 | AWD-201
            812.50   | "812,50"   | AWD-201
            812.50   | 812.50001  | AWD-201
            812.50   | 1234567890123456789 | AWD-201
            812.50   | null       | AWD-201
            812.50   | 0812.5     | AWD-103
            "currency": "NOK"}}]} | "currency": "kr"}}]} | AWD-202
            , "currency": "NOK"}}]} | }}]} | AWD-202
            "id": "T1", | | AWD-203
            "id": "T1", | "id": "T\\u202E1", | AWD-203
            "id": "T1", | "id": "T1", "id": "T2", | AWD-105
            "id": "T1", | "id": "T1\\uD800", | AWD-103
            {"id": "T1", | {"id": "T1"}, {"id": "T1", | AWD-204
            {"ocid": "ocds-x-1", | { | AWD-106
            "title": "Sentralbord" | "title": "Sentralbord | AWD-103
            "title": "Sentralbord" | "title": NaN | AWD-103
            """)
    void a_fault_of_a_release_is_told_with_its_place(String from, String to, String code) {
        var reading = read(RELEASE.replace(from, to == null ? "" : to));
        assertThat(Documents.codes(reading.problems())).contains(code);
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.place()).matches("whole document|line \\d+(, column .+)?");
            assertThat(problem.sentence()).hasSizeLessThan(450);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            >812.50<  | >1e5000<  | AWD-201
            >812.50<  | >812,50<  | AWD-201
            >812.50<  | ><        | AWD-201
            currencyID="NOK" | currency="NOK" | AWD-202
            <efac:LotTender><cbc:ID>TEN-1</cbc:ID><cac:LegalMonetaryTotal> | <efac:LotTender><cac:LegalMonetaryTotal> | AWD-203
            efac:NoticeResult | efac:NoticeNothing | AWD-106
            ContractAwardNotice | ContractNotice | AWD-106
            </ContractAwardNotice> | </ContractAwardNotic> | AWD-103
            <ContractAwardNotice | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><ContractAwardNotice | AWD-104
            version="1.0" | version="1.1" | AWD-104
            """)
    void a_fault_of_an_eforms_notice_is_told_with_its_place(String from, String to, String code) {
        assertThat(Documents.codes(read(NOTICE.replace(from, to)).problems())).contains(code);
    }

    @Test
    void an_amount_in_a_foreign_namespace_is_passed_over() {
        String smuggled = NOTICE.replace(
                "<cac:LegalMonetaryTotal>",
                "<x:LegalMonetaryTotal xmlns:x=\"urn:x\"><x:PayableAmount currencyID=\"NOK\">1</x:PayableAmount></x:LegalMonetaryTotal><cac:LegalMonetaryTotal>");
        assertThat(notice(smuggled).at("tender=TEN-1;price").orElseThrow().money())
                .isEqualTo("812.5 NOK");
    }

    @ParameterizedTest
    @CsvSource({
        "'',AWD-101",
        "' ',AWD-101",
        "'%PDF-1.7',AWD-106",
        "'[]',AWD-106",
        "'{}',AWD-106",
        "'{\"releases\": []}',AWD-107"
    })
    void what_is_no_notice_is_refused(String text, String code) {
        assertThat(Documents.codes(read(text).problems())).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "[", "<a>", "{\"releases\": [{},", "<ContractAwardNotice>"})
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void what_is_nested_without_end_is_refused_within_two_seconds(String piece) {
        assertThat(read(piece.repeat(500_000 / piece.length())).problems()).hasSize(1);
        assertThat(read("{\"ocid\": " + piece.repeat(100_000)).problems()).hasSize(1);
    }

    @Property(tries = 300)
    void any_bytes_are_a_notice_or_problems(@ForAll byte[] bytes) {
        whole(new NoticeReader().read(Documents.of(bytes)));
    }

    @Property(tries = 400)
    void a_sound_notice_with_one_byte_changed_is_a_notice_or_problems(
            @ForAll @IntRange(max = 2000) int at, @ForAll byte changed, @ForAll boolean xml) {
        byte[] bytes = (xml ? NOTICE : RELEASE).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = changed;
        whole(new NoticeReader().read(Documents.of(bytes)));
    }

    @Test
    void the_page_lists_every_problem() throws IOException {
        PageOfCodes.lists("award-notices.md", NoticeReader.KIND, List.of(NoticeFault.values()));
    }

    private static void whole(Reading<AwardNotice> reading) {
        assertThat(reading.rows().isEmpty()).isEqualTo(!reading.usable());
    }

    private static AwardNotice notice(String text) {
        var reading = read(text);
        assertThat(reading.problems()).isEmpty();
        return reading.rows().get(0);
    }

    private static Reading<AwardNotice> read(String text) {
        return new NoticeReader().read(Documents.of(text));
    }
}
