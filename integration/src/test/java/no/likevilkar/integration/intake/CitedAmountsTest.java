package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Case;
import no.likevilkar.model.PriceLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that cites a notice or an extract is the one that stands there; a ceiling is no price, and nothing is converted. */
public class CitedAmountsTest {

    private static final String EXTRACT =
            """
            0A2025 123400                  1120 010    36328
            0A2025 123400                  1120 090     4000
            0A2025 123400                  1120 620       -7
            0A2025 123400                  1332 010      900
            0A2025 123400                  0120 010        5
            """;

    private static final String NOTICE =
            """
            {"ocid": "ocds-x-1", "id": "1", "tag": ["award"],
             "tender": {"title": "Sentralbord", "value": {"amount": 90, "currency": "NOK"},
              "lots": [{"id": "L1"}, {"id": "L2", "title": "Rammeavtale"}]},
             "bids": {"details": [
              {"id": "T1", "relatedLots": ["L1"], "value": {"amount": 64.50, "currency": "NOK"}},
              {"id": "T2", "relatedLots": ["L2"], "value": {"amount": 70, "currency": "NOK"}},
              {"id": "T3", "relatedLots": ["L1"], "value": {"amount": 64.50, "currency": "EUR"}}]}}
            """;

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

    /** The sample, with a bid whose price is that of a tender, and a figure out of the municipality's accounts. */
    public static SampleCase sample(String unitPrice, String pricePointer, String figure, String figurePointer) {
        return new SampleCase()
                .put("kostra.dat", EXTRACT)
                .put("notice.json", NOTICE)
                .change(
                        "case.xml",
                        "</documents>",
                        "<kostra id=\"kostra\" name=\"kostra.dat\"/><notice id=\"award\" name=\"notice.json\"/></documents>")
                .change(
                        "case.xml",
                        "</figures>",
                        "<figure key=\"premises.market-rent\" period=\"2024\" assertedBy=\"officer\" value=\"" + figure
                                + "\" document=\"kostra\" pointer=\"" + figurePointer + "\"/></figures>")
                .change(
                        "case.xml",
                        "</bids>",
                        "<bid id=\"bid-c\" supplier=\"Tredje AS\" country=\"NO\" priceYear=\"2025\"><line id=\"1\""
                                + " description=\"Svar\" unit=\"calls\" vatRate=\"0.25\" unitPrice=\"" + unitPrice
                                + "\" document=\"award\" pointer=\"" + pricePointer + "\"/></bid></bids>");
    }

    @ParameterizedTest
    @CsvSource({
        "36328000,class=1;function=120;art=010",
        "40328000,class=1;function=120;art=010-099",
        "40321000,class=1;function=120",
        "37228000,class=1;art=010",
        "41221000,class=1",
        "-7000,line=3",
        "5000,class=0;function=120"
    })
    void what_stands_there_is_taken_over_with_its_place(String figure, String pointer) {
        CaseLoad load = load(sample("64.5", "tender=T1;price", figure, pointer));
        assertThat(load.problems()).isEmpty();
        Case theCase = load.theCase().orElseThrow();
        PriceLine price = theCase.priceLines().stream()
                .filter(line -> line.bid().equals("bid-c"))
                .findFirst()
                .orElseThrow();
        assertThat(price.provenance().document()).isEqualTo("notice.json");
        assertThat(price.provenance().pointer()).isEqualTo("tender=T1;price");
        assertThat(price.provenance().assertedBy()).isEqualTo("bid-c");
        assertThat(theCase.inputs())
                .filteredOn(input -> input.provenance().document().equals("kostra.dat"))
                .singleElement()
                .satisfies(input -> assertThat(input.value()).isEqualByComparingTo(figure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            64    | tender=T1;price   | CAS-242 | 64.5, which stands in notice.json at tender=T1;price
            70    | tender=T2;ceiling | CAS-243 | what a tender asks
            70    | tender=T2;price   | CAS-243 | what a tender asks
            90    | notice;estimate   | CAS-243 | what a tender asks
            64.5  | tender=T3;price   | CAS-244 | an amount in NOK
            64.5  | tender=T9;price   | CAS-241 | one of notice;estimate (90 NOK), tender=T1;price (64.5 NOK)
            64.5  | page 4            | CAS-241 | one of notice;estimate
            64.5  | line=3            | CAS-241 | one of notice;estimate
            64.5  | /bids/details/0/value/amount | CAS-241 | one of notice;estimate
            """)
    void a_price_that_the_notice_does_not_bear_out_is_refused(
            String price, String pointer, String code, String expected) {
        Problem problem = only(sample(price, pointer, "36328000", "line=1"));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).matches("line \\d+, /case/bids/bid\\[3]/line\\[1]/@unitPrice");
        assertThat(problem.expected()).startsWith(expected);
    }

    @Test
    void the_refusal_of_a_ceiling_says_what_makes_it_one() {
        assertThat(only(sample("70", "tender=T2;price", "36328000", "line=1")).found())
                .isEqualTo(
                        "tender=T2;ceiling, the ceiling of a framework agreement, up to which the buyer may buy and need"
                                + " not: the text says \"Rammeavtale\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            36328     | class=1;function=120;art=010 | CAS-242
            36328001  | class=1;function=120;art=010 | CAS-242
            36328000  | class=3;function=120;art=010 | CAS-241
            36328000  | function=120;art=010         | CAS-241
            36328000  | class=1;art=010;function=120 | CAS-241
            36328000  | line=0                       | CAS-241
            36328000  | line=6                       | CAS-241
            36328000  | class=1;function=1200        | CAS-241
            36328000  | page 4                       | CAS-241
            """)
    void a_figure_that_the_extract_does_not_bear_out_is_refused(String figure, String pointer, String code) {
        Problem problem = only(sample("64.5", "tender=T1;price", figure, pointer));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).contains("/case/figures/figure[");
    }

    @Test
    void a_figure_that_is_no_price_may_be_an_estimate_or_a_ceiling() {
        SampleCase sample = sample("64.5", "tender=T1;price", "70", "tender=T2;ceiling")
                .change("case.xml", "document=\"kostra\"", "document=\"award\"");
        assertThat(load(sample).problems()).isEmpty();
    }

    @Test
    void the_price_of_the_unit_is_no_ceiling_either() {
        SampleCase sample = sample("64.5", "tender=T1;price", "36328000", "line=1")
                .change(
                        "case.xml",
                        "<price basis=\"SERVICE_FEE\">",
                        "<price basis=\"SERVICE_FEE\"><unitPrice value=\"70\" assertedBy=\"buyer\" document=\"award\""
                                + " pointer=\"tender=T2;ceiling\"/>");
        assertThat(load(sample).problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.code())
                .isEqualTo("CAS-243"));
    }

    @Test
    void a_unit_with_more_than_its_whole_municipality_is_told() {
        SampleCase sample = sample("64.5", "tender=T1;price", "36328000", "line=1");
        assertThat(load(sample).warnings())
                .filteredOn(warning -> warning.code().equals("KOS-391"))
                .extracting(Problem::place)
                .containsExactly("art 099", "art 120");
        CaseLoad small =
                load(sample.put("kostra.dat", EXTRACT.replace("36328", "    1").replace("   900", "     1"))
                        .change("case.xml", "36328000", "1000"));
        assertThat(small.problems()).isEmpty();
        assertThat(small.warnings())
                .filteredOn(warning -> warning.code().equals("KOS-391"))
                .first()
                .satisfies(warning -> {
                    assertThat(warning.place()).isEqualTo("art 010");
                    assertThat(warning.found()).startsWith("3600000 ");
                    assertThat(warning.expected()).startsWith("at most 2000,");
                });
        CaseLoad otherYear = load(sample.change("kostra.dat", "0A2025", "0A2024"));
        assertThat(otherYear.warnings()).extracting(Problem::code).doesNotContain("KOS-391");
    }

    @Test
    void a_line_cites_a_document_of_the_case_and_a_pointer_needs_one() {
        SampleCase sound = sample("64.5", "tender=T1;price", "36328000", "line=1");
        assertThat(only(sound.change("case.xml", "document=\"award\"", "document=\"awrad\""))
                        .code())
                .isEqualTo("CAS-203");
        SampleCase without = sample("64.5", "tender=T1;price", "36328000", "line=1")
                .change("case.xml", "document=\"award\" pointer", "pointer");
        assertThat(only(without).code()).isEqualTo("CAS-210");
    }

    @ParameterizedTest
    @CsvSource({
        "kostra.dat,<xml/>,DOC-106",
        "notice.json,%PDF-1.7,DOC-106",
        "kostra.dat,0A2025,KOS-104",
        "notice.json,{,AWD-103"
    })
    void a_document_of_another_kind_or_broken_is_told(String file, String content, String code) {
        SampleCase sample =
                sample("64.5", "tender=T1;price", "36328000", "line=1").put(file, content);
        assertThat(only(sample).code()).isEqualTo(code);
    }

    private static Problem only(SampleCase sample) {
        List<Problem> problems = load(sample).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static CaseLoad load(SampleCase sample) {
        return loader.load("case.zip", sample.zip());
    }
}
