package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Failure;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.CitedAmountsTest;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.seal.Salts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that cites a notice and an extract, proven from its bundle by somebody who opens both; a forger is seen. */
class CitedBundleTest {

    /** So that few questions are open and few runs are made. */
    private static final String ANSWERS =
            """
            <answer key="activity.authority" value="no"/><answer key="activity.welfare" value="no"/>
            <answer key="activity.on-market" value="yes"/><answer key="activity.vat-exempt" value="no"/>
            <answer key="sales.external" value="some"/><answer key="assets.complete" value="yes"/></answers>""";

    private static Map<String, byte[]> files;

    @BeforeAll
    static void assess() throws Exception {
        try (var context = IntakeContext.start()) {
            var load = new CaseLoader(context)
                    .load(
                            "case.zip",
                            CitedAmountsTest.sample(
                                            "64.5", "tender=T1;price", "36328000", "class=1;function=120;art=010")
                                    .change("case.xml", "</answers>", ANSWERS)
                                    .zip());
            assertThat(load.problems()).isEmpty();
            var bundle = SampleBundles.of(
                    load, Salts.of("a secret of exactly 32 bytes ...".getBytes(StandardCharsets.US_ASCII)));
            files = bundle.files();
        }
    }

    @Test
    void what_is_cited_is_confirmed_in_the_documents() {
        assertThat(failures(files)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            inputs/notice.json | 64.50, "currency": "NOK"}} | 64.49, "currency": "NOK"}} | CHK-111
            inputs/notice.json | "title": "Sentralbord"   | "title": "Rammeavtale"   | CHK-111
            inputs/notice.json | "currency": "NOK"}},     | "currency": "SEK"}},     | CHK-111
            inputs/kostra.dat  | 1120 010    36328        | 1120 010    36329        | CHK-111
            inputs/kostra.dat  | 1120 010    36328        | 1120 010   36328         | CHK-111
            case.json          | tender=T1;price          | tender=T2;ceiling        | CHK-140
            case.json          | {"currency":"NOK"}       | {"currency":"EUR"}       | CHK-140
            """)
    void a_document_that_says_otherwise_is_seen(String path, String from, String to, String code) {
        assertThat(failures(forged(Map.of(path, new String[] {from, to}))))
                .extracting(Failure::code)
                .contains(code);
    }

    /** The price stands in the case file too, so a view without the notice has no case file either. */
    @Test
    void a_notice_that_is_marked_hides_what_is_cited_from_it() throws Exception {
        try (var context = IntakeContext.start()) {
            var load = new CaseLoader(context)
                    .load(
                            "case.zip",
                            CitedAmountsTest.sample("64.5", "tender=T1;price", "36328000", "line=1")
                                    .change("case.xml", "</answers>", ANSWERS)
                                    .change(
                                            "case.xml",
                                            "</bids>",
                                            "</bids><confidential><mark of=\"award\" class=\"party\" reason=\"offentleglova § 23\"/></confidential>")
                                    .zip());
            assertThat(load.problems()).isEmpty();
            var bundle = SampleBundles.of(
                    load, Salts.of("a secret of exactly 32 bytes ...".getBytes(StandardCharsets.US_ASCII)));
            byte[] view = bundle.view("public");
            assertThat(new String(view, StandardCharsets.UTF_8))
                    .doesNotContain("64.5\"")
                    .doesNotContain("\"64.50\"")
                    .doesNotContain("64.50,")
                    .contains("64.00");
            assertThat(new Checker(new OpenedDocuments(), Trust.notAsked())
                            .check(view).protocol().failures().stream().map(Failure::sentence))
                    .isEmpty();
            assertThat(new String(bundle.view("bid-c"), StandardCharsets.UTF_8)).contains("64.50,");
        }
    }

    @Test
    void a_ceiling_as_a_price_is_seen_even_where_case_file_and_case_json_agree() {
        String[] ceiling = {"tender=T1;price", "tender=T2;ceiling"};
        var changed = forged(Map.of("inputs/case.xml", ceiling, "case.json", ceiling));
        assertThat(failures(changed))
                .anySatisfy(failure -> assertThat(failure.sentence()).contains("it is no price of a tender"));
    }

    private static List<Failure> failures(Map<String, byte[]> bundle) {
        return new Checker(new OpenedDocuments(), Trust.notAsked())
                .check(StoredZip.write(new TreeMap<>(bundle)))
                .protocol()
                .failures();
    }

    /** A forger who makes digests fit: of the changed documents in case.json, of every file in the manifest. */
    @SuppressWarnings("unchecked")
    private static Map<String, byte[]> forged(Map<String, String[]> changes) {
        var forged = new TreeMap<>(files);
        var digests = new TreeMap<String, String>();
        changes.forEach((path, change) -> {
            String before = new String(files.get(path), StandardCharsets.UTF_8);
            assertThat(before).contains(change[0]);
            byte[] after = before.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8);
            digests.put(Digests.sha256(files.get(path)), Digests.sha256(after));
            forged.put(path, after);
        });
        String caseJson = new String(forged.get("case.json"), StandardCharsets.UTF_8);
        for (var digest : digests.entrySet()) {
            caseJson = caseJson.replace(digest.getKey(), digest.getValue());
        }
        forged.put("case.json", caseJson.getBytes(StandardCharsets.UTF_8));
        var manifest = StrictJson.object("manifest.json", forged.get("manifest.json"));
        for (var row : (List<Map<String, Object>>) manifest.get("entries")) {
            byte[] content = forged.get((String) row.get("path"));
            row.put("size", (long) content.length);
            row.put("sha256", Digests.sha256(content));
        }
        forged.put("manifest.json", Canonical.bytes(manifest));
        return forged;
    }
}
