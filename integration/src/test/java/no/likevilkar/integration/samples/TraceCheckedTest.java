package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Deriver;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.check.trace.Judged;
import no.likevilkar.check.trace.TraceCheck;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trace of every sample holds against what the checker works out; results of tests are checked with the verdict. */
class TraceCheckedTest {

    static Iterable<Path> folders() {
        return Samples.folders();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void theTraceHolds(Path folder) {
        var assessment = Samples.assessment(folder.getFileName().toString());
        var ruleSet = assessment.verdict().ruleSet();
        var files = assessment.files(Processing.COMPLETED);
        var lines = new ArrayList<byte[]>();
        new String(files.trace(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> lines.add(line.getBytes(StandardCharsets.UTF_8)));
        var protocol = new Protocol();
        var text = RuleSetText.read(ruleSet.files(), protocol).orElseThrow();
        var opened = new TreeMap<String, Object>();
        files.disclosures().forEach(one -> opened.put(one.path(), one.value()));
        var caseJson = Opened.tree(opened, "case.json", StrictJson.object("case.json", files.caseJson()));
        var first = CaseFacts.read(text, caseJson, protocol).orElseThrow();
        var derivation = Deriver.derive(text, first, protocol).orElseThrow();
        new TraceCheck(text, first, derivation, new AsTold(lines), protocol)
                .compare(lines, (path, tree) -> Opened.value(opened, path, tree));
        assertThat(protocol.failures()).isEmpty();
        assertThat(protocol.notShown()).isEmpty();
        assertThat(protocol.confirmed().get(Confirmed.FIGURES)).isPositive();
    }

    /** Values in the place of commitments. */
    private static final class Opened {

        @SuppressWarnings("unchecked")
        static Map<String, Object> tree(Map<String, Object> opened, String path, Map<String, Object> tree) {
            return (Map<String, Object>) value(opened, path, tree);
        }

        static Object value(Map<String, Object> opened, String path, Object tree) {
            if (opened.containsKey(path)) {
                return opened.get(path);
            }
            if (tree instanceof Map<?, ?> map) {
                var open = new TreeMap<String, Object>();
                map.forEach((name, value) -> open.put((String) name, value(opened, path + "/" + name, value)));
                return open;
            }
            if (tree instanceof List<?> list) {
                var open = new ArrayList<Object>();
                for (int i = 0; i < list.size(); i++) {
                    open.add(value(opened, path + "/" + i, list.get(i)));
                }
                return open;
            }
            return tree;
        }
    }

    /** Results as the trace tells them: they are no part of this test. */
    private static final class AsTold implements Judged {

        private final Map<String, String> results = new TreeMap<>();
        private Map<String, Object> last = Map.of();

        AsTold(List<byte[]> lines) {
            for (var line : lines) {
                last = StrictJson.object("line", line);
                if (last.get("kind").equals("finding")) {
                    results.put(
                            name(last.get("run"), last.get("rule"), last.get("subject"), last.get("period")),
                            (String) last.get("result"));
                }
            }
        }

        private static String name(Object run, Object rule, Object subject, Object period) {
            return run + " " + rule + " " + subject + " " + period;
        }

        @Override
        public Optional<String> result(int run, Fact finding) {
            return Optional.of(
                    results.get(name(run, finding.get("rule"), finding.get("subject"), finding.get("period"))));
        }

        @Override
        public Optional<String> outcome() {
            return Optional.of((String) last.get("outcome"));
        }

        @Override
        public Optional<String> strength() {
            return Optional.of((String) last.get("strength"));
        }
    }
}
