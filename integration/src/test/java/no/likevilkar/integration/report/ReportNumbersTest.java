package no.likevilkar.integration.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.integration.words.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The report works nothing out: every number it shows stands in the verdict, the trace or the case. */
class ReportNumbersTest {

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern SHOWN = Pattern.compile("\u2212?[0-9][0-9\u00a0.,]*[0-9]|\u2212?[0-9]");

    static Stream<String> samples() {
        return ReportSamples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noNumberStandsInTheReportThatIsNotInTheFiles(String sample) throws Exception {
        var files = ReportSamples.of(sample);
        var html = ReportSamples.html(sample);
        for (String language : Wording.LANGUAGES) {
            var known = new HashSet<String>();
            for (int moneyScale : new int[] {0, 2}) {
                known.addAll(known(files, Wording.in(language, Wording.VERDICT).numbers(moneyScale)));
            }
            int seen = 0;
            for (Element element : Html.below(html.article(language), "*")) {
                String kind = element.getAttribute("class");
                boolean number = kind.equals("n") && !element.getTagName().equals("th") || kind.equals("amount");
                var shown = SHOWN.matcher(number ? element.getTextContent() : "");
                while (shown.find()) {
                    assertThat(known.contains(shown.group()))
                            .as("%s in %s", shown.group(), element.getTextContent())
                            .isTrue();
                    seen++;
                }
            }
            assertThat(seen).isGreaterThan(60);
        }
    }

    /** Every number of the files in every way in which the report may write it. */
    private static Set<String> known(Map<String, byte[]> files, Numbers numbers) {
        var known = new HashSet<String>();
        for (String path : new String[] {"verdict.json", "trace.jsonl", "case.json"}) {
            WRITTEN.matcher(new String(files.get(path), StandardCharsets.UTF_8)
                            .replaceAll("\"[0-9a-f]{64}\"", "")
                            .replace("..", " "))
                    .results()
                    .map(match -> new BigDecimal(match.group()))
                    .distinct()
                    .forEach(number -> Stream.of(
                                    numbers.money(number),
                                    numbers.unitPrice(number),
                                    numbers.plain(number),
                                    numbers.percent(number).replaceAll("\u00a0%", ""))
                            .map(text -> text.replace('-', '\u2212'))
                            .forEach(known::add));
        }
        return known;
    }
}
