package no.likevilkar.integration.document.casexml;

import static no.likevilkar.integration.document.casexml.CaseXml.codes;
import static no.likevilkar.integration.document.casexml.CaseXml.only;
import static no.likevilkar.integration.document.casexml.CaseXml.read;
import static no.likevilkar.integration.document.casexml.CaseXml.sample;
import static no.likevilkar.integration.document.casexml.CaseXml.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseXmlReaderTest {

    @Test
    void a_valid_case_file_is_read_whole() {
        Reading<CaseFile> reading = read(sample());
        assertThat(reading.problems()).isEmpty();
        CaseFile file = reading.rows().get(0);
        assertThat(file.form().getId()).isEqualTo("fjordby-call-2025");
        assertThat(file.form().getCurrency()).isEqualTo("NOK");
        assertThat(file.form().getUnit().getId()).isEqualTo("unit");
        assertThat(file.bids()).extracting(Placed::path).containsExactly("/case/bids/bid[1]", "/case/bids/bid[2]");
        assertThat(file.figures().get(1).what().getValue()).isEqualByComparingTo("900000.50");
    }

    @Test
    void what_is_left_out_stays_left_out() {
        CaseFile file =
                read(sample().replaceAll("(?s)<documents>.*</bids>", "")).rows().get(0);
        assertThat(file.documents()).isEmpty();
        assertThat(file.figures()).isEmpty();
        assertThat(file.form().getDecision()).isNull();
    }

    @Test
    void a_decimal_comma_is_named_as_such_with_line_and_attribute() {
        Problem problem = only(with("900000.50", "900000,50"));
        assertThat(problem.code()).isEqualTo("CAS-110");
        assertThat(problem.place()).startsWith("line 32, column ").endsWith("/case/figures/figure[2]/@value");
        assertThat(problem.found()).isEqualTo("\"900000,50\"");
        assertThat(problem.expected()).startsWith("a decimal point");
        assertThat(problem.remedy()).contains("comma");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value=\"64.00\"             | value=\"1 250\"                   | CAS-110",
                "value=\"64.00\"             | value=\"abc\"                     | CAS-110",
                "value=\"64.00\"             | value=\"\"                        | CAS-110",
                "value=\"64.00\"             | value=\"1e3\"                     | CAS-110",
                "value=\"64.00\"             | value=\"NaN\"                     | CAS-110",
                "value=\"64.00\"             | value=\"64.00001\"                | CAS-111",
                "value=\"64.00\"             | value=\"12345678901234567890\"    | CAS-111",
                "value=\"90000\"             | value=\"0\"                       | CAS-112",
                "value=\"90000\"             | value=\"-5\"                      | CAS-112",
                "value=\"90000\"             | value=\"5.12345\"                 | CAS-111",
                "vatRate=\"0.25\" period     | vatRate=\"25\" period             | CAS-112",
                "vatRate=\"0.25\" period     | vatRate=\"0.1234567\" period      | CAS-111",
                "value=\"900000.50\"         | value=\"0.123456789\"             | CAS-111",
                "zone=\"II\"                 | zone=\"VI\"                       | CAS-113",
                "basis=\"SERVICE_FEE\"       | basis=\"service fee\"             | CAS-113",
                "class=\"equipment\"         | class=\"car\"                     | CAS-113",
                "specificationSame=\"yes\"   | specificationSame=\"ja\"          | CAS-113",
                "specificationSame=\"yes\"   | confidential=\"true\"             | CAS-103",
                "from=\"2024-01-01\"         | from=\"1.1.2024\"                 | CAS-114",
                "from=\"2024-01-01\"         | from=\"2024-01-01Z\"              | CAS-114",
                "from=\"2024-01-01\"         | from=\"2024-02-30\"               | CAS-114",
                "country=\"NO\"              | country=\"Noreg\"                 | CAS-115",
                "id=\"bid-b\"                | id=\"bid b\"                      | CAS-115",
                "id=\"bid-b\"                | id=\"../bid\"                     | CAS-115",
                "asOf=\"2026-03-01\"         | asOf=\"2026-03-01\" currency=\"kr\" | CAS-115",
                "priceYear=\"2025\" priceSheet | priceYear=\"25\" priceSheet     | CAS-115",
                "name=\"Fjordby kommune\"    | name=\" \"                        | CAS-115",
                "key=\"premises.booked\"     | key=\"Premises booked\"           | CAS-115",
                "value=\"no\"                | value=\"not at all\"              | CAS-115",
                "<answers>                   | <answers><guess/>                 | CAS-101",
                "<bids>                      | <bids><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/> | CAS-101",
                "<volume unit=\"calls\">     | <volume unit=\"calls\"><volume/>  | CAS-101",
                "zone=\"II\"                 | zona=\"II\"                       | CAS-103",
                " sector=\"call-centre\"     | ' '                               | CAS-104",
                "<answers>                   | <answers>yes                      | CAS-105",
                "vatPosition=\"compensated\"/> | vatPosition=\"compensated\">no</buyer> | CAS-105",
            })
    void a_wrong_value_or_element_is_a_problem_of_its_own(String what, String instead, String code) {
        Problem problem = only(with(what, instead));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).startsWith("line ");
        assertThat(problem.sentence()).doesNotContain("cvc-").doesNotContain("null");
    }

    @Test
    void a_missing_element_names_what_could_stand_there() {
        Problem problem = only(sample().replaceAll("(?s)<volume.*</bids>", ""));
        assertThat(problem.code()).isEqualTo("CAS-102");
        assertThat(problem.expected()).isEqualTo("element \"volume\"");
    }

    @Test
    void the_words_of_a_list_are_told() {
        assertThat(only(with("zone=\"II\"", "zone=\"VI\"")).expected()).isEqualTo("one of I, Ia, II, III, IV, IVa, V");
    }

    @Test
    void all_problems_of_the_schema_are_told_at_once() {
        String xml = with("zone=\"II\"", "zone=\"9\"")
                .replace("64.00", "64,00")
                .replace("class=\"equipment\"", "")
                .replace("asOf=", "asof=");
        assertThat(codes(xml)).containsExactlyInAnyOrder("CAS-103", "CAS-104", "CAS-113", "CAS-110", "CAS-104");
    }

    @Test
    void the_same_is_said_in_every_language_of_the_machine() {
        Locale before = Locale.getDefault();
        String english = only(with("zone=\"II\"", "zone=\"9\"")).sentence();
        try {
            for (String language : new String[] {"de-DE", "ja-JP", "zh-CN", "nb-NO", "tr-TR"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(only(with("zone=\"II\"", "zone=\"9\"")).sentence()).isEqualTo(english);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foreign_text_in_a_problem_can_forge_no_line() {
        Problem problem = only(with("country=\"NO\"", "country=\"N&#x85;CAS-000 " + "x".repeat(200) + "\""));
        assertThat(problem.found()).contains("\\u0085").endsWith("…\"").hasSizeLessThan(100);
    }

    @Test
    void more_problems_than_a_person_can_read_are_counted() {
        String many = "<answer key=\"x\" value=\"\"/>".repeat(Problems.MOST + 5);
        var problems = read(with("<answers>", "<answers>" + many)).problems();
        assertThat(problems).hasSize(Problems.MOST + 1);
        assertThat(problems.get(Problems.MOST).found()).isEqualTo("and 5 more problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void the_declared_encoding_is_followed(String encoding) throws Exception {
        byte[] bytes = sample().replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
                .getBytes(encoding);
        assertThat(read(bytes).rows().get(0).assets().get(0).what().getName()).isEqualTo("Kontormøblar");
    }

    @Test
    void bytes_that_are_not_in_the_declared_encoding_are_refused() {
        assertThat(read(sample().getBytes(StandardCharsets.ISO_8859_1)).problems())
                .extracting(Problem::code)
                .containsExactly("CAS-002");
    }
}
