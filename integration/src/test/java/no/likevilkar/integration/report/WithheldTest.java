package no.likevilkar.integration.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.json.Canonical;
import org.junit.jupiter.api.Test;

/** What is sealed is withheld in every language, with no number, no width and no commitment to guess from. */
class WithheldTest {

    private static final String COMMITMENT = "5ea1ed00".repeat(8);
    private static final String SAMPLE = "call-centre-surge-contract";

    @Test
    void sealedAmountsAreWithheldInWordsAndInTheChart() throws Exception {
        var files = ReportSamples.of(SAMPLE);
        change(files, "verdict.json");
        change(files, "case.json");
        String trace = new String(files.get("trace.jsonl"), StandardCharsets.UTF_8)
                .replaceAll(
                        "\"(value|measuredValue|limitValue|admissible|quantity|unitPrice|vatRate|sha256)\":\"[^\"]*\"",
                        "\"$1\":{\"sealed\":\"" + COMMITMENT + "\"}");
        files.put("trace.jsonl", answersOpen(trace).getBytes(StandardCharsets.UTF_8));
        var html = Html.of(files);
        String text = html.text();
        assertThat(html.article("nb").getTextContent()).contains("unntatt offentlighet");
        assertThat(html.article("nn").getTextContent()).contains("unnateke offentlegheit");
        assertThat(html.article("en").getTextContent()).contains("withheld");
        assertThat(text).doesNotContain(COMMITMENT, "sealed", "46\u00a0200\u00a0000", "Eksempelsvar", "59,175,000");
        assertThat(html.all("rect")).isEmpty();
        assertThat(html.ofClass("whisker")).isEmpty();
    }

    @Test
    void whatTheSealHidesMakesNoDifference() {
        var one = ReportSamples.of(SAMPLE);
        var other = ReportSamples.replaced(SAMPLE, "Eksempelsvar AS", "B");
        change(one, "verdict.json");
        change(one, "case.json");
        change(other, "verdict.json");
        change(other, "case.json");
        assertThat(Report.html(one)).isEqualTo(Report.html(other));
    }

    /** Words stay open; only numbers and documents are withheld. */
    private static String answersOpen(String trace) {
        var lines = new StringBuilder();
        var plain = new String(ReportSamples.of(SAMPLE).get("trace.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var changed = trace.lines().toList();
        for (int i = 0; i < plain.size(); i++) {
            boolean open =
                    plain.get(i).contains("\"kind\":\"answer\"") || plain.get(i).contains("\"kind\":\"rule-set\"");
            lines.append(open ? plain.get(i) : changed.get(i)).append('\n');
        }
        return lines.toString();
    }

    private static void change(Map<String, byte[]> files, String path) {
        var tree = StrictJson.object(path, files.get(path));
        files.put(path, Canonical.bytes(sealed("", tree)));
    }

    private static Object sealed(String name, Object value) {
        if (List.of(
                                "amount",
                                "subtotal",
                                "measured",
                                "limit",
                                "comparable",
                                "stated",
                                "supplier",
                                "label",
                                "neutral",
                                "booked",
                                "own",
                                "full",
                                "perUnit",
                                "neutralNetOfHandicaps",
                                "avoidable",
                                "bidPlusTransition",
                                "selected",
                                "included",
                                "corrected",
                                "netted",
                                "percent")
                        .contains(name)
                || name.equals("difference") && value instanceof Map<?, ?> map && map.containsKey("low")) {
            return Map.of("sealed", COMMITMENT);
        }
        if (value instanceof Map<?, ?> map) {
            var changed = new TreeMap<String, Object>();
            map.forEach((key, each) -> changed.put((String) key, sealed((String) key, each)));
            return changed;
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> sealed("", each)).toList()
                : value;
    }
}
