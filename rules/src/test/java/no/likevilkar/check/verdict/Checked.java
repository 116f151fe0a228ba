package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.likevilkar.Assessment;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.derive.Deriver;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.check.ruleset.RuleSetTexts;
import no.likevilkar.check.trace.TraceCheck;
import no.likevilkar.check.trace.Traced;
import no.likevilkar.check.verdict.VerdictCheck.Trace;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Processing;

/** What the checker makes of an assessment by the engine, from its files and the rule set's text alone. */
public final class Checked {

    final Map<String, Object> caseJson;
    final byte[] written;
    final Declared declared;
    final Derivation derivation;
    private final RuleSetText text;
    private final CaseFacts facts;
    private final List<byte[]> lines;
    final Trace trace;
    private final Protocol reading = new Protocol();

    public Checked(Assessment assessment) {
        var files = assessment.files(Processing.COMPLETED);
        RuleSet ruleSet = assessment.verdict().ruleSet();
        this.caseJson = StrictJson.object("case.json", files.caseJson());
        this.written = files.verdict();
        this.lines = Traced.lines(files.trace());
        this.text = RuleSetTexts.of(ruleSet);
        this.facts = CaseFacts.read(text, caseJson, reading).orElseThrow(this::unread);
        this.derivation = Deriver.derive(text, facts, reading).orElseThrow(this::unread);
        this.declared = Declared.of(text, facts.choices());
        this.trace = new Trace(assessment.trace().steps(), assessment.trace().sha256());
    }

    /** What the checker makes of an assessment, after it came to the engine's verdict to the byte. */
    static Checked agreed(Assessment assessment) {
        var checked = new Checked(assessment);
        assertThat(new String(Canonical.bytes(checked.workedOut()), StandardCharsets.UTF_8))
                .isEqualTo(new String(checked.written, StandardCharsets.UTF_8));
        assertThat(sentences(checked.check())).isEmpty();
        return checked;
    }

    private IllegalStateException unread() {
        return new IllegalStateException(reading.failures().toString());
    }

    /** {@code verdict.json} as the engine wrote it. */
    Map<String, Object> verdict() {
        return StrictJson.object("verdict.json", written);
    }

    /** {@code verdict.json} as the checker works it out. */
    Map<String, Object> workedOut() {
        return VerdictCheck.expected(derivation, declared, caseJson, trace, "COMPLETED");
    }

    /** The engine's verdict held against one worked out before, and against its own sums. */
    Protocol compareWith(Map<String, Object> workedOut) {
        var protocol = new Protocol();
        new Sums(new Told(verdict()), protocol).check();
        new Comparison(protocol, false, Map.of()).compare(verdict(), workedOut);
        return protocol;
    }

    public Protocol check() {
        return check(UnaryOperator.identity());
    }

    /** Checks what somebody made of the engine's verdict. */
    Protocol check(UnaryOperator<Map<String, Object>> forged) {
        var protocol = new Protocol();
        VerdictCheck.check(derivation, declared, caseJson, trace, forged.apply(verdict()), protocol);
        return protocol;
    }

    /** Checks trace and verdict, as it does with those of a bundle. */
    public Protocol checkAll() {
        return checkTrace(check());
    }

    /** Checks the trace alone. */
    Protocol checkTrace() {
        return checkTrace(new Protocol());
    }

    private Protocol checkTrace(Protocol protocol) {
        new TraceCheck(text, facts, derivation, new Judgement(derivation, declared, caseJson), protocol)
                .compare(lines, (path, tree) -> tree);
        return protocol;
    }

    /** Every failure in a sentence, one to a line. */
    public static String sentences(Protocol protocol) {
        return protocol.failures().stream().map(Failure::sentence).collect(Collectors.joining("\n"));
    }
}
