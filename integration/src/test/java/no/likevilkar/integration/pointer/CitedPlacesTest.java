package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.kostra.KostraExtract;
import no.likevilkar.integration.document.kostra.KostraReader;
import no.likevilkar.integration.document.notice.AmountMeaning;
import no.likevilkar.integration.document.notice.NoticeAmount;
import no.likevilkar.integration.document.notice.NoticeReader;
import no.likevilkar.integration.document.notice.NoticeReaderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extracts and notices, opened by the checker, hold what the readers found in them, and a ceiling never stands as a price. */
class CitedPlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ocds-no", "eforms"})
    void every_amount_of_every_notice_is_read_alike(String folder) throws Exception {
        Documents.shared("data/open/README.md");
        Path path = Path.of(System.getProperty("likevilkar.shared", "shared"), "data", "open", folder);
        try (Stream<Path> files = Files.list(path)) {
            for (Path file :
                    files.filter(one -> !one.toString().endsWith(".txt")).toList()) {
                alike(Files.readAllBytes(file));
            }
        }
    }

    @Property(tries = 500)
    void a_notice_with_one_byte_changed_is_read_alike_where_it_is_read(
            @ForAll @IntRange(max = 2500) int at, @ForAll byte changed, @ForAll boolean xml) throws Exception {
        byte[] bytes = (xml ? NoticeReaderTest.NOTICE : NoticeReaderTest.RELEASE).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = changed;
        alike(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rammeavtaler",
                "ramme-avtale om x",
                "RAMMEKONTRAKT",
                "en rammekontrakten",
                "Framework Contracts",
                "xrammeavtale",
                "framework agreements",
                "framework agreementx",
                "rammeavtale_x",
                "_rammeavtale",
                "rammeåvtale",
                "ørammeavtale",
                "Åpen rammeavtale"
            })
    void words_of_a_framework_are_seen_alike(String title) throws Exception {
        String json = NoticeReaderTest.RELEASE.replace("Sentralbord", title);
        String xml = NoticeReaderTest.NOTICE.replace("Sentralbord", title);
        assertThat(FrameworkText.in(title)).isEqualTo(alike(json.getBytes(StandardCharsets.UTF_8)).ceiling);
        assertThat(FrameworkText.in(title)).isEqualTo(alike(xml.getBytes(StandardCharsets.UTF_8)).ceiling);
    }

    private record Seen(boolean ceiling) {}

    /** Where the reader takes a notice, the checker finds each amount under its pointer and nothing under another meaning. */
    private static Seen alike(byte[] bytes) throws Exception {
        var reading = new NoticeReader().read(Documents.of(bytes));
        if (!reading.usable()) {
            return new Seen(false);
        }
        var opened = NoticeValues.of(bytes);
        var notice = reading.rows().get(0);
        for (NoticeAmount amount : notice.amounts()) {
            assertThat(new BigDecimal(opened.at(amount.pointer(), amount.currency())))
                    .isEqualByComparingTo(amount.amount());
            assertThatThrownBy(() -> opened.at(amount.pointer(), "XXX")).isInstanceOf(UnreadableException.class);
            for (AmountMeaning meaning : AmountMeaning.values()) {
                String other = amount.of() + ";" + meaning.word();
                if (notice.at(other).isEmpty()) {
                    assertThatThrownBy(() -> opened.at(other, amount.currency()))
                            .isInstanceOf(UnreadableException.class);
                }
            }
        }
        return new Seen(notice.amounts().stream().anyMatch(amount -> amount.meaning() == AmountMeaning.CEILING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line=1",
                "line=1644",
                "line=1645",
                "line=0",
                "line=01",
                "class=1",
                "class=0",
                "class=",
                "class=2",
                "class=1;function=120",
                "class=1;function=120;art=010",
                "class=1;function=120;art=010-099",
                "class=1;art=010-040",
                "class=1;art=099-010",
                "class=1;function=12",
                "function=120",
                "class=1;art=10",
                "class=1;art=010;function=120",
                "class=1;",
                ""
            })
    void every_place_of_an_extract_holds_the_same(String pointer) throws IOException {
        byte[] bytes = Documents.shared("data/kostra/examples/0A_V2019_K4_R040200_OK.dat");
        var read =
                new KostraExtract(new KostraReader().read(Documents.of(bytes)).rows());
        var found = new OpenedDocuments().at(Map.of("kind", "kostra"), bytes, pointer);
        assertThat(found.readable()).isTrue();
        assertThat(found.texts().stream().map(BigDecimal::new).toList())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(read.at(pointer).stream().toList());
    }

    @Property(tries = 300)
    void whatever_the_bytes_and_the_pointer_something_is_told(@ForAll byte[] bytes, @ForAll String pointer) {
        for (String kind : new String[] {"kostra", "notice"}) {
            var found = new OpenedDocuments().at(Map.of("kind", kind), bytes, pointer);
            assertThat(found.texts().isEmpty()).isEqualTo(!found.why().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "[", "<a>", "{\"releases\":[{},", "{\"\\u"})
    void what_is_nested_without_end_is_told(String piece) {
        byte[] bytes = ("{\"ocid\":" + piece.repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(new OpenedDocuments()
                        .at(Map.of("kind", "notice"), bytes, "notice;total")
                        .texts())
                .isEmpty();
    }

    @Test
    void numbers_of_json_stay_as_they_are_written() throws Exception {
        Object tree = JsonTree.of("{\"a\": [1.50, -2E3, true, null, \"\\u00e5\\n\"]}".getBytes(StandardCharsets.UTF_8));
        assertThat(JsonTree.list(tree, "a").toString())
                .isEqualTo("[Bare[text=1.50], Bare[text=-2E3], Bare[text=true], null, å\n]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{]",
                "{\"a\":1,}",
                "[1,]",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[nul]",
                "[NaN]",
                "\"\t\"",
                "\"\\x\"",
                "\"\\uD800\"",
                "{\"a\":1,\"a\":2}",
                "1 2",
                "{'a':1}",
                "\"abc"
            })
    void what_is_no_json_is_told(String text) {
        assertThatThrownBy(() -> JsonTree.of(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableException.class);
    }
}
