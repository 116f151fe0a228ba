package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.CaseXml;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseAssemblyTest {

    private static IntakeContext context;
    private static CaseLoader loader;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
        loader = new CaseLoader(context);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static CaseLoad load(SampleCase sample) {
        return loader.load("case.zip", sample.zip());
    }

    private static Case sample() {
        CaseLoad load = load(new SampleCase());
        assertThat(load.problems()).isEmpty();
        return load.theCase().orElseThrow();
    }

    @Test
    void the_head_of_the_case_is_taken_over() {
        Case theCase = sample();
        assertThat(theCase.id()).isEqualTo("fjordby-call-2025");
        assertThat(theCase.asOf()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(theCase.decision()).isEmpty();
        assertThat(theCase.unit().buyer()).isEqualTo("Fjordby kommune");
        assertThat(theCase.unit().priceBasis()).isEqualTo(PriceBasis.SERVICE_FEE);
        assertThat(theCase.unit().zone()).isEqualTo("II");
        assertThat(theCase.volumeUnit()).isEqualTo("calls");
        assertThat(theCase.bids())
                .containsExactly(
                        new Bid("bid-a", "Svar AS", "NO", "2025"), new Bid("bid-b", "Ring AS", "unknown", "2025"));
        assertThat(theCase.items())
                .containsExactly(
                        new Item("asset", "furniture", "unit", "Kontormøblar"),
                        new Item("support", "start-up", "unit", "Etableringsstøtte, Fylket"));
    }

    @Test
    void a_price_for_all_periods_is_an_input_for_each() {
        assertThat(inputs(sample(), "price.unit")).extracting(Input::period).containsExactly("2024", "2025");
        assertThat(inputs(sample(), "volume"))
                .extracting(Input::value)
                .containsExactly(new BigDecimal("90000"), new BigDecimal("100000"));
    }

    @Test
    void every_value_tells_where_it_stands_and_who_says_so() {
        var sample = new SampleCase();
        Case theCase = sample();
        String caseDigest = Sha256.of(sample.bytes("case.xml"));
        assertThat(inputs(theCase, "overhead.cost"))
                .extracting(Input::provenance)
                .containsExactly(
                        new Provenance(
                                "unit", "case.xml", caseDigest, "/case/figures/figure[2]/@value", Standing.ASSERTED),
                        new Provenance(
                                "complainant",
                                "case.xml",
                                caseDigest,
                                "/case/figures/figure[3]/@value",
                                Standing.CONTESTED));
        assertThat(inputs(theCase, "premises.market-rent"))
                .extracting(Input::provenance)
                .containsExactly(new Provenance(
                        "unit", "overhead.pdf", Sha256.of(sample.bytes("overhead.pdf")), "page 3", Standing.ASSERTED));
        assertThat(inputs(theCase, "bid.transition-cost").get(0).provenance().assertedBy())
                .isEqualTo("bid-a");
        assertThat(answer(theCase, "unit", "vat.position").provenance())
                .isEqualTo(new Provenance(
                        "complainant", "case.xml", caseDigest, "/case/buyer/@vatPosition", Standing.ASSERTED));
        assertThat(answer(theCase, "unit", "insurance.booked").provenance().standing())
                .isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void the_selected_lines_of_the_ledger_are_the_case_s() {
        List<LedgerLine> lines = sample().ledger();
        assertThat(lines)
                .extracting(LedgerLine::id)
                .containsExactly("ledger:2", "ledger:3", "ledger:4", "ledger:5", "ledger:6", "ledger:7", "ledger:8");
        LedgerLine wages = lines.get(0);
        assertThat(wages.art()).isEqualTo("010");
        assertThat(wages.amount()).isEqualByComparingTo("3600000");
        assertThat(wages.period()).isEqualTo("2025");
        assertThat(wages.provenance().document()).isEqualTo("ledger.csv");
        assertThat(wages.provenance().pointer()).isEqualTo("line=2;column=beløp");
    }

    @Test
    void a_treatment_is_an_answer_for_every_selected_line_of_the_account() {
        Case theCase = sample();
        assertThat(theCase.answers())
                .filteredOn(a -> a.key().equals("line.treatment"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.subject()).isEqualTo("ledger:8");
                    assertThat(a.value()).isEqualTo("work-for-others");
                    assertThat(a.provenance().pointer()).isEqualTo("/case/documents/ledger[1]/treatment[1]/@as");
                });
    }

    @Test
    void a_price_for_no_named_period_is_one_for_each_with_the_case_s_volume() {
        List<PriceLine> lines = sample().priceLines();
        assertThat(lines)
                .extracting(PriceLine::id)
                .containsExactly(
                        "sheet-a:2:2024", "sheet-a:2:2025", "sheet-a:3", "bid-b:1:2024", "bid-b:1:2025", "bid-b:2");
        assertThat(lines)
                .extracting(line -> line.quantity().toPlainString())
                .containsExactly("90000", "100000", "1", "90000", "100000", "1");
        assertThat(lines.get(0).vatRate()).isEqualByComparingTo("0.25");
        assertThat(lines.get(0).provenance().pointer()).isEqualTo("line=2;column=unit_price");
        assertThat(lines.get(0).provenance().assertedBy()).isEqualTo("bid-a");
        assertThat(lines.get(3).provenance().pointer()).isEqualTo("/case/bids/bid[2]/line[1]/@unitPrice");
    }

    @Test
    void assets_support_and_bids_become_inputs_and_answers() {
        Case theCase = sample();
        assertThat(answer(theCase, "furniture", "asset.class").value()).isEqualTo("equipment");
        assertThat(inputs(theCase, "asset.opening-value").get(0).value()).isEqualByComparingTo("340000");
        assertThat(inputs(theCase, "asset.market-rent")).isEmpty();
        assertThat(inputs(theCase, "support.amount"))
                .singleElement()
                .extracting(Input::period)
                .isEqualTo("2025");
        assertThat(answer(theCase, "bid-a", "specification.same").value()).isEqualTo("yes");
        assertThat(inputs(theCase, "bid.monitoring-cost"))
                .extracting(Input::period)
                .containsExactly("2024", "2025");
    }

    @Test
    void the_codes_of_warnings_are_in_the_case_once_and_sorted() {
        CaseLoad load = load(new SampleCase()
                .change("ledger.csv", "650;10100;Fastløn;", "650;10150;Fastløn;")
                .change("ledger.csv", "650;11200", "650;11290"));
        assertThat(load.warnings()).extracting(Problem::code).contains("LED-391");
        assertThat(load.theCase().orElseThrow().warnings())
                .doesNotHaveDuplicates()
                .isSorted()
                .contains("LED-391")
                .containsExactlyInAnyOrderElementsOf(
                        load.warnings().stream().map(Problem::code).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case.xml     | account=\"16200\"                 | account=\"16201\"                | LED-302 | line 21",
                "case.xml     | key=\"premises.booked\"           | key=\"line.treatment\" subject=\"ledger:9\" | LED-303 | line 27",
                "ledger.csv   | ;-100 000                         | ;-90 000                         | LED-301 | line 6",
                "prices-a.csv | ;25;2025;                         | ;25;2023;                        | PRI-401 | line 3",
                "prices-a.csv | Samtale;calls;                    | Samtale;minutes;                 | PRI-403 | line 2",
                "case.xml     | Samtale\" unit=\"calls\"          | Samtale\" unit=\"hours\"         | PRI-403 | line 48",
                "case.xml     | <quantity period=\"2024\" value=\"90000\"/> | ' '                    | PRI-402 | line",
                "case.xml     | <quantity period=\"2024\" value=\"90000\"/> | <quantity period=\"2024\" value=\"90000\"/><quantity period=\"2024\" value=\"80000\" assertedBy=\"buyer\"/> | PRI-402 | line",
                "case.xml     | assertedBy=\"complainant\" standing=\"contested\" | standing=\"contested\" | CAS-214 | line 33",
                "case.xml     | <unitPrice value=\"64.00\"/>      | <unitPrice value=\"64.00\"/><unitPrice period=\"2024\" value=\"63\"/> | CAS-214 | line",
                "case.xml     | date=\"2025-05-17\"               | date=\"2023-05-17\"              | CAS-220 | line 41",
            })
    void what_does_not_fit_the_documents_is_a_problem_and_no_case(
            String file, String what, String instead, String code, String place) {
        CaseLoad load = load(new SampleCase().change(file, what, instead));
        assertThat(load.theCase()).isEmpty();
        assertThat(load.problems()).isNotEmpty().extracting(Problem::code).containsOnly(code);
        assertThat(load.problems().get(0).document()).isEqualTo(file);
        assertThat(load.problems().get(0).place()).startsWith(place);
    }

    @Test
    void an_unpaired_rest_of_vat_names_the_lines_and_the_rest() {
        Problem problem = load(new SampleCase().change("ledger.csv", ";-100 000", ";-90 000"))
                .problems()
                .get(0);
        assertThat(problem.found())
                .isEqualTo("VAT lines that leave 10000: line 6 (14290) 100000, line 7 (17290) -90000");
    }

    @Test
    void an_accepted_volume_settles_what_the_parties_disagree_on() {
        CaseLoad load = load(
                new SampleCase()
                        .change(
                                "case.xml",
                                "<quantity period=\"2024\" value=\"90000\"/>",
                                "<quantity period=\"2024\" value=\"90000\"/><quantity period=\"2024\" value=\"80000\" assertedBy=\"officer\" standing=\"accepted\"/>"));
        assertThat(load.theCase().orElseThrow().priceLines().get(0).quantity()).isEqualByComparingTo("80000");
    }

    @Test
    void problems_of_several_documents_are_told_together() {
        CaseLoad load = load(new SampleCase()
                .change("ledger.csv", "576 000", "mykje")
                .change("prices-a.csv", "57.25", "")
                .remove("overhead.pdf"));
        assertThat(load.problems())
                .extracting(Problem::document)
                .containsExactlyInAnyOrder("ledger.csv", "prices-a.csv", "overhead.pdf");
        assertThat(load.theCase()).isEmpty();
        assertThat(load.documents()).hasSize(3);
    }

    @Test
    void what_the_domain_refuses_after_all_checks_is_a_problem_and_no_crash() {
        CaseFile file = CaseXml.read(CaseXml.sample().replaceAll("(?s)<documents>.*</bids>", ""))
                .rows()
                .get(0);
        file.form().setId("not an id");
        var form = new SourceDocument("case", "case.xml", "0".repeat(64), new byte[0]);
        CaseLoad load = new CaseAssembler(file, form, Map.of(), List.of()).assemble("a");
        assertThat(load.problems()).extracting(Problem::code).containsExactly("CAS-299");
        assertThat(load.theCase()).isEmpty();
    }

    private static List<Input> inputs(Case theCase, String key) {
        return theCase.inputs().stream().filter(i -> i.key().equals(key)).toList();
    }

    private static Answer answer(Case theCase, String subject, String key) {
        return theCase.answers().stream()
                .filter(a -> a.subject().equals(subject) && a.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
