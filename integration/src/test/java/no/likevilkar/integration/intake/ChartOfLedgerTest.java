package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.likevilkar.assess.CaseCheck;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.pointer.OpenedCaseOfFolder;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accounts of a state agency or a company, read by their own chart, and never taken for municipal arts. */
class ChartOfLedgerTest {

    private static final String AGENCY =
            """
            Konto;Kontonavn;Koststed;Beløp
            5000;Fast lønn;4100;3 600 000,00
            5401;Arbeidsgiveravgift;4100;507 600,00
            5421;Pensjonspremie SPK;4100;432 000,00
            631;Husleie Statsbygg;4100;410 000,00
            4900;Nye hodesett;4100;88 000,00
            4901;Nye skjermer;4100;12 000,00
            3900;Inntekt fra bevilgning;9999;-5 000 000,00
            """;

    private static IntakeContext context;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static SampleCase agency() {
        return new SampleCase()
                .put("ledger.csv", AGENCY)
                .change(
                        "case.xml",
                        "name=\"ledger.csv\" period=\"2025\"",
                        "name=\"ledger.csv\" period=\"2025\" chart=\"r-102\"")
                .change(
                        "case.xml",
                        "account=\"konto\" label=\"tekst\" amount=\"beløp\"",
                        "account=\"Konto\" label=\"Kontonavn\" amount=\"Beløp\"")
                .change("case.xml", "column=\"ansvar\" value=\"650\"", "column=\"Koststed\" value=\"4100\"")
                .change("case.xml", "account=\"16200\" as=\"work-for-others\"", "account=\"631\" as=\"own-cost\"");
    }

    private static CaseLoad load(SampleCase sample) {
        return new CaseLoader(context).load("case.zip", sample.zip());
    }

    @Test
    void each_line_has_the_code_of_its_range_and_what_is_open_is_asked_about() {
        CaseLoad load = load(agency());
        assertThat(load.problems()).isEmpty();
        assertThat(load.theCase().orElseThrow().ledger())
                .extracting(LedgerLine::art)
                .containsExactly("r-102.500", "r-102.540", "r-102.542", "r-102.630", "r-102.470", "r-102.470");
        assertThat(load.theCase().orElseThrow().ledger()).noneMatch(LedgerLine::artInferred);
        assertThat(load.warnings())
                .filteredOn(warning -> warning.code().equals("LED-392"))
                .hasSize(2);
    }

    @Test
    void what_the_case_file_says_is_not_asked_about() {
        SampleCase answered =
                agency().change("case.xml", "account=\"631\" as=\"own-cost\"", "account=\"4900\" as=\"not-cost\"");
        assertThat(load(answered).warnings())
                .filteredOn(warning -> warning.code().equals("LED-392"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.found()).contains("4901"));
    }

    @Test
    void a_rule_set_without_classes_for_the_chart_refuses_the_case() {
        var theCase = load(agency()).theCase().orElseThrow();
        var ruleSet =
                RuleSets.builtIn().choose(theCase.regime(), theCase.asOf()).orElseThrow();
        assertThat(CaseCheck.objections(theCase, ruleSet))
                .filteredOn(objection -> objection.code().equals("CAS-714"))
                .hasSize(5)
                .anySatisfy(objection -> {
                    assertThat(objection.place()).isEqualTo("ledger line ledger:6 and 1 more");
                    assertThat(objection.found()).isEqualTo("\"r-102.470\"");
                });
    }

    @Test
    void an_account_of_another_chart_is_refused() {
        SampleCase municipal = agency().put("ledger.csv", AGENCY.replace("5401;", "10990;"));
        assertThat(load(municipal).problems()).extracting(Problem::code).containsExactly("LED-212");
        SampleCase company = agency().change("case.xml", "r-102", "ns-4102");
        assertThat(load(company).problems()).extracting(Problem::found).containsExactly("\"631\"");
        assertThat(load(agency().change("case.xml", "r-102", "r102")).problems())
                .extracting(Problem::code)
                .containsExactly("CAS-113");
    }

    @Test
    void the_checker_reads_the_same_and_sees_another_chart(@TempDir Path folder) throws IOException {
        agency().in(folder);
        assertThat(OpenedCaseOfFolder.differences(context, folder, Optional.empty()))
                .isEmpty();
        assertThat(OpenedCaseOfFolder.differences(context, folder, Optional.of(new String[] {"chart=\"r-102\"", ""})))
                .anySatisfy(difference -> assertThat(difference).contains("chart"));
    }
}
