package no.likevilkar.integration.document.casexml;

import static no.likevilkar.integration.document.casexml.CaseXml.codes;
import static no.likevilkar.integration.document.casexml.CaseXml.only;
import static no.likevilkar.integration.document.casexml.CaseXml.read;
import static no.likevilkar.integration.document.casexml.CaseXml.with;
import static org.assertj.core.api.Assertions.assertThat;

import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseConsistencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id=\"bid-b\"                | id=\"bid-a\"                      | CAS-201",
                "id=\"furniture\"            | id=\"ledger\"                     | CAS-201",
                "<line id=\"2\"              | <line id=\"1\"                    | CAS-201",
                "<period id=\"2025\"         | <period id=\"2024\"               | CAS-201",
                "<unit name                  | <unit id=\"bid-a\" name           | CAS-201",
                "<quantity period=\"2024\"   | <quantity period=\"2023\"         | CAS-202",
                "<quantity period=\"2024\"   | <quantity period=\"case\"         | CAS-202",
                "name=\"ledger.csv\" period=\"2025\" | name=\"ledger.csv\" period=\"25\" | CAS-202",
                "vatRate=\"0.25\" period=\"2025\" | vatRate=\"0.25\" period=\"2026\" | CAS-202",
                "document=\"overhead\"       | document=\"overhed\"              | CAS-203",
                "priceSheet=\"sheet-a\"      | priceSheet=\"overhead\"           | CAS-209",
                "to=\"2024-12-31\"           | to=\"2025-01-01\"                 | CAS-204",
                "to=\"2024-12-31\"           | to=\"2023-12-31\"                 | CAS-205",
                "id=\"furniture\"            | id=\"officer\"                    | CAS-206",
                "<unit name                  | <unit id=\"buyer\" name           | CAS-206",
                "key=\"premises.booked\"     | key=\"premises.booked\" subject=\"hall\" | CAS-207",
                "key=\"premises.booked\"     | key=\"premises.booked\" subject=\"sheet-a:2\" | CAS-207",
                "submittedBy=\"complainant\" | submittedBy=\"me\"                | CAS-208",
                "assertedBy=\"officer\"      | assertedBy=\"bid-c\"              | CAS-208",
                "document=\"overhead\" pointer | pointer                         | CAS-210",
                "unitPrice value             | amount value                      | CAS-211",
                "basis=\"SERVICE_FEE\"       | basis=\"USER_TARIFF\"             | CAS-211",
                "date=\"2025-05-17\"         | ' '                               | CAS-215",
                "date=\"2025-05-17\"         | date=\"2025-05-17\" period=\"2025\" | CAS-215",
                "overhead.pdf                | LEDGER.csv                        | CAS-216",
                "</bids>                     | </bids><confidential><mark of=\"bid-c\" class=\"party\" reason=\"r\"/></confidential> | CAS-221",
                "</bids>                     | </bids><confidential><mark of=\"bid-a\" class=\"party\" reason=\"r\"/><mark of=\"bid-a\" class=\"secret\" reason=\"r\"/></confidential> | CAS-222",
                "</bids>                     | </bids><confidential><mark of=\"bid-a\" class=\"party\" reason=\"r\" holder=\"bid-c\"/></confidential> | CAS-208",
                "</bids>                     | </bids><confidential><mark of=\"bid-a\" class=\"party\" reason=\"r\" until=\"2026-02-28\"/></confidential> | CAS-223",
                "overhead.pdf                | Case.SECRET                       | DOC-108",
                "id=\"furniture\"            | id=\"public\"                     | CAS-206",
                "<attachment                 | <priceSheet id=\"sheet-b\" name=\"b.csv\"/><attachment | CAS-218",
                "<select column              | <select column=\"ansvar\" value=\"651\"/><select column | CAS-219",
                "overhead.pdf                | ../overhead.pdf                   | DOC-101",
                "overhead.pdf                | ..\\overhead.pdf                  | DOC-101",
                "overhead.pdf                | C:overhead.pdf                    | DOC-101",
                "overhead.pdf                | %2e%2e%2foverhead.pdf             | DOC-101",
                "overhead.pdf                | ．．／overhead.pdf                  | DOC-101",
                "overhead.pdf                | over&#x202e;fdp.pdf               | DOC-101",
            })
    void parts_that_do_not_fit_together_are_a_problem_with_a_place(String what, String instead, String code) {
        Problem problem = read(with(what, instead)).problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).startsWith("line ");
        assertThat(problem.sentence()).doesNotContain("null");
    }

    @Test
    void the_place_of_a_problem_is_a_line_and_a_path() {
        assertThat(only(with("id=\"bid-b\"", "id=\"bid-a\"")).place()).isEqualTo("line 47, /case/bids/bid[2]/@id");
    }

    @Test
    void a_concession_fee_is_negative() {
        String xml = with("basis=\"SERVICE_FEE\"", "basis=\"CONCESSION\"")
                .replace("<unitPrice value=\"64.00\"/>", "<amount value=\"100\"/>");
        assertThat(only(xml).code()).isEqualTo("CAS-212");
        assertThat(codes(xml.replace("\"100\"", "\"-100\""))).isEmpty();
    }

    @Test
    void a_bid_has_its_prices_in_one_place() {
        assertThat(codes(with(" priceSheet=\"sheet-a\"", ""))).containsExactlyInAnyOrder("CAS-213", "CAS-218");
        assertThat(codes(with("id=\"bid-b\"", "id=\"bid-b\" priceSheet=\"sheet-a\"")))
                .containsExactlyInAnyOrder("CAS-213", "CAS-209");
    }

    @Test
    void a_price_sheet_that_is_not_declared_is_named() {
        assertThat(codes(with("priceSheet=\"sheet-a\"", "priceSheet=\"sheet-x\"")))
                .containsExactlyInAnyOrder("CAS-203", "CAS-218");
    }

    @Test
    void all_inconsistencies_are_told_at_once() {
        String xml = with("id=\"bid-b\"", "id=\"bid-a\"")
                .replace("to=\"2024-12-31\"", "to=\"2025-06-30\"")
                .replace("document=\"overhead\"", "document=\"x\"");
        assertThat(codes(xml)).containsExactlyInAnyOrder("CAS-201", "CAS-204", "CAS-203");
    }

    @Test
    void a_figure_may_be_of_all_periods_together() {
        assertThat(codes(with(
                        "key=\"overhead.cost\" period=\"2025\" value=\"900000.50\"",
                        "key=\"overhead.cost\" period=\"case\" value=\"1\"")))
                .isEmpty();
    }

    @Test
    void a_dimension_of_saf_t_has_the_value_of_the_unit() {
        String saft = CaseXml.sample()
                .replaceAll("<columns[^>]*/>\\s*(<select[^>]*/>\\s*)*", "<saft dimension=\"A\" value=\"20\"/>");
        assertThat(read(saft).problems()).isEmpty();
        assertThat(codes(saft.replace(" value=\"20\"/>", "/>"))).containsOnly("CAS-230");
        assertThat(codes(saft.replace("<saft", "<select column=\"a\" value=\"b\"/><saft")))
                .contains("CAS-101");
    }

    @Test
    void a_ledger_in_saf_t_names_its_own_chart() {
        String saft = CaseXml.sample().replaceAll("<columns[^>]*/>\\s*(<select[^>]*/>\\s*)*", "<saft/>");
        assertThat(codes(saft.replace("<ledger ", "<ledger chart=\"ns-4102\" ")))
                .containsExactly("CAS-231");
        assertThat(codes(saft.replace("<ledger ", "<ledger chart=\"kostra\" "))).isEmpty();
    }
}
