package no.likevilkar.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.casejson.AsJson;
import no.likevilkar.integration.document.casexml.CaseXml;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final List<String> FILLED = List.of(
            "my-case",
            "2026-03-01",
            "officer",
            "Fjordby kommune",
            "compensated",
            "Servicesenteret",
            "call-centre",
            "Sentralbord",
            "Fjordby",
            "II",
            "2025",
            "2025-01-01",
            "2025-12-31",
            "64",
            "calls",
            "100000",
            "ledger.csv",
            "2025",
            "konto",
            "beløp",
            "ansvar",
            "650",
            "10100",
            "own-cost",
            "price-sheet.csv",
            "overhead.pdf",
            "no",
            "yes",
            "no",
            "2025",
            "900000",
            "page 3",
            "Kontormøblar",
            "equipment",
            "2025",
            "340000",
            "260000",
            "80000",
            "Etableringsstøtte",
            "Fylket",
            "250000",
            "2025-05-17",
            "Svar AS",
            "NO",
            "2025",
            "yes",
            "2025",
            "50000",
            "20000",
            "offentleglova § 23",
            "2030-12-31");

    @Test
    void the_filled_form_is_a_case_with_the_tables_of_the_other_forms() {
        CaseLoad load = load(fill());
        assertThat(load.problems()).isEmpty();
        var theCase = load.theCase().orElseThrow();
        assertThat(theCase.ledger()).singleElement().satisfies(line -> assertThat(line.amount())
                .isEqualByComparingTo("3600000"));
        assertThat(theCase.priceLines()).singleElement().satisfies(line -> assertThat(line.unitPrice())
                .isEqualByComparingTo("57.25"));
    }

    @Test
    void the_items_shown_in_a_comment_of_the_form_may_be_used() {
        String form = fill().replaceFirst("(?s)<!-- Anything else.*?(<items>.*</items>)\\s*-->", "$1");
        CaseLoad load = load(form);
        assertThat(load.problems()).isEmpty();
        assertThat(load.theCase().orElseThrow().items())
                .extracting(item -> item.id() + " of " + item.owner())
                .contains("asset-2 of unit", "asset-3 of asset-2");
    }

    @Test
    void the_empty_form_says_of_every_gap_that_it_is_one() {
        String form = Templates.find("case").orElseThrow();
        List<Problem> problems = CaseXml.read(form).problems();
        assertThat(problems).hasSize(gaps(form)).allSatisfy(p -> assertThat(p.found())
                .isEqualTo("\"\""));
    }

    @Test
    void the_forms_are_named_and_nothing_else_is_one() {
        assertThat(Templates.names()).containsExactly("case", "case-json", "case-schema", "ledger", "price-sheet");
        assertThat(Templates.find("case-schema").orElseThrow())
                .contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(Templates.find("budget")).isEmpty();
    }

    @Test
    void the_form_in_json_is_the_same_form() {
        String xml = Templates.find("case").orElseThrow();
        assertThat(Templates.find("case-json")).contains(AsJson.of(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String fill() {
        String form = Templates.find("case").orElseThrow();
        assertThat(gaps(form)).isEqualTo(FILLED.size());
        for (String value : FILLED) {
            form = form.replaceFirst("=\"\"", "=\"" + value + "\"");
        }
        return form;
    }

    private static int gaps(String form) {
        return form.split("=\"\"", -1).length - 1;
    }

    private static CaseLoad load(String form) {
        var sample = new SampleCase()
                .put("case.xml", form)
                .remove("prices-a.csv")
                .put("ledger.csv", Templates.find("ledger").orElseThrow())
                .put("price-sheet.csv", Templates.find("price-sheet").orElseThrow());
        try (var context = IntakeContext.start()) {
            return new CaseLoader(context).load("form.zip", sample.zip());
        }
    }
}
