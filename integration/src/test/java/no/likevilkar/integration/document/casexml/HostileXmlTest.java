package no.likevilkar.integration.document.casexml;

import static no.likevilkar.integration.document.casexml.CaseXml.codes;
import static no.likevilkar.integration.document.casexml.CaseXml.only;
import static no.likevilkar.integration.document.casexml.CaseXml.read;
import static no.likevilkar.integration.document.casexml.CaseXml.sample;
import static no.likevilkar.integration.document.casexml.CaseXml.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.xml.SafeXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Test
    void an_external_entity_is_never_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary-7731");
        String xml = with("Fjordby kommune", "&x;")
                .replace(HEAD, HEAD + "<!DOCTYPE case [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n");
        Problem problem = only(xml);
        assertThat(problem.code()).isEqualTo("CAS-003");
        assertThat(problem.sentence()).doesNotContain("canary").contains("DOCTYPE");
    }

    @Test
    void an_entity_without_a_declaration_is_refused() {
        assertThat(codes(with("Fjordby kommune", "&x;"))).containsExactly("CAS-002");
    }

    @Test
    void a_billion_laughs_cost_nothing() {
        String bomb = HEAD
                + "<!DOCTYPE case [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n";
        String xml = sample().replace(HEAD, bomb).replace("Fjordby kommune", "&c;");
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(codes(xml)).containsExactly("CAS-003"));
    }

    @Test
    void no_address_in_a_file_is_ever_called() throws IOException {
        try (var server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String hints = with(
                    "xmlns=\"urn:likevilkar:case:1\"",
                    "xmlns=\"urn:likevilkar:case:1\""
                            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:likevilkar:case:1 "
                            + address
                            + " urn:other " + address + "\" xsi:noNamespaceSchemaLocation=\"" + address + "\"");
            assertThat(codes(hints)).isEmpty();
            assertThat(codes(HEAD + "<!DOCTYPE case SYSTEM \"" + address + "\">\n<case/>"))
                    .containsExactly("CAS-003");
            assertThat(codes(with(
                            "<bids>",
                            "<bids><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address
                                    + "\"/>")))
                    .containsExactly("CAS-101");
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void a_substituted_type_is_refused() {
        String xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
        assertThat(codes(with("<unitPrice value", "<unitPrice " + xsi + "xsi:type=\"FigureType\" key=\"a\" value")))
                .contains("CAS-119");
        assertThat(codes(with("<unitPrice value", "<unitPrice " + xsi + "xsi:nil=\"true\" value")))
                .containsExactly("CAS-119");
    }

    @Test
    void depth_and_length_have_limits() {
        assertThat(codes(with("<answers>", "<answers>" + "<a>".repeat(SafeXml.MAX_DEPTH))))
                .contains("CAS-004");
        assertThat(codes(with("Fjordby kommune", "x".repeat(20_000)))).contains("CAS-004");
        assertThat(read(new byte[SafeXml.MAX_BYTES + 1]).problems())
                .extracting(Problem::code)
                .containsExactly("CAS-004");
    }

    @Test
    void very_many_elements_are_refused_in_good_time() {
        String xml = with("<answers>", "<answers>" + "<answer key=\"a\" value=\"b\"/>".repeat(300_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(codes(xml)).containsExactly("CAS-004"));
    }

    @Test
    void an_empty_file_is_named_empty() {
        assertThat(only("").code()).isEqualTo("CAS-001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " \n ",
                "PK\u0003\u0004",
                "ansvar;konto;beløp\n650;10100;5",
                "{\"case\": 1}",
                "<case",
                "<case xmlns='urn:likevilkar:case:1'",
                "\u0000\u0000"
            })
    void what_is_no_xml_is_told_so(String text) {
        assertThat(only(text).code()).isEqualTo("CAS-002");
    }

    @Test
    void a_truncated_file_is_refused_wherever_it_was_cut() {
        byte[] whole = sample().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length - 8; length += 37) {
            assertThat(read(Arrays.copyOf(whole, length)).usable())
                    .as("cut after %d bytes", length)
                    .isFalse();
        }
    }

    @Test
    void something_after_the_end_is_refused() {
        assertThat(codes(sample() + "<case/>")).containsExactly("CAS-002");
    }

    @Test
    void the_wrong_namespace_or_element_is_named() {
        assertThat(only(with("urn:likevilkar:case:1", "urn:likevilkar:case:2")).code())
                .isEqualTo("CAS-005");
        assertThat(only("<case/>").found()).contains("in namespace \"\"");
        assertThat(only("<html xmlns=\"urn:likevilkar:case:1\"/>").code()).isEqualTo("CAS-005");
    }

    @Test
    void xml_1_1_with_its_control_characters_is_refused() {
        assertThat(only(sample().replace("version=\"1.0\"", "version=\"1.1\"")).code())
                .isEqualTo("CAS-006");
    }

    @Test
    void random_changes_never_throw() {
        var random = new Random(20250517);
        byte[] whole = sample().getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 400; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            var reading = read(changed);
            assertThat(reading.rows().isEmpty()).isEqualTo(!reading.problems().isEmpty());
        }
    }
}
