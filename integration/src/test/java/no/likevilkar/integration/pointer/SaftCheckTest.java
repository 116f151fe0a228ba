package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.document.Inputs;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger in SAF-T is summed again by the checker: whatever is altered in the case or in the document is told. */
class SaftCheckTest {

    private static OpenedCase sample;

    @BeforeAll
    static void load() {
        try (var context = IntakeContext.start()) {
            sample = OpenedCase.load(context, OpenedCase.samples().resolve("cases/parking-saf-t"), Optional.empty());
        }
    }

    @Test
    void theSampleHoldsAndEachLineIsConfirmed() {
        var protocol = check(UnaryOperator.identity(), sample.json());
        assertThat(protocol.failures()).isEmpty();
        assertThat(protocol.confirmed()).containsEntry(Protocol.Confirmed.ROWS, 10);
    }

    @ParameterizedTest
    @CsvSource({
        "id, accounts:99",
        "id, accounts:1",
        "account, 9999",
        "amount, 987",
        "period, zzz",
        "owner, zzz",
        "pointer, account=5000;A=20;lines=3;first=1;last=2"
    })
    void aLedgerLineThatIsNotItsSumIsTold(String member, String value) {
        for (int i = 0; i < sample.all("ledger").size(); i++) {
            assertThat(altered(i, member, value)).as(member + " of " + i).isNotEmpty();
        }
    }

    @Test
    void anAmountThatIsNotShownIsNotHeldAgainstItsSum() {
        assertThat(altered(0, "amount", Unshown.VALUE)).isEmpty();
    }

    @Test
    void aLineTooFewIsTold() {
        var json = new TreeMap<>(sample.json());
        json.put("ledger", sample.all("ledger").subList(0, 9));
        assertThat(check(UnaryOperator.identity(), json).failures())
                .extracting(Failure::code)
                .containsExactly("CHK-121");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<n1:Amount>95600.50<      | <n1:Amount>95600.51<",
                "<n1:Amount>450000.00<     | <n1:Amount>450000.01<",
                "<n1:AnalysisID>20<        | <n1:AnalysisID>21<",
                "<n1:AnalysisTypeDescription>Prosjekt< | <n1:AnalysisTypeDescription>Koststed<",
                "<n1:Period>2<             | <n1:Period>2000000<",
                "<n1:PeriodYear>2024<      | <n1:PeriodYear>2023<",
                "<n1:GroupingCode>180<     | <n1:GroupingCode>18<",
                "<n1:Account>              | <n1:Account><n1:Odd/></n1:Account><n1:Account>",
                "</n1:AuditFile>           | ''"
            })
    void aDocumentThatHoldsSomethingElseIsTold(String text, String instead) {
        var failures = check(document -> document.replace(text, instead), sample.json())
                .failures();
        assertThat(failures).extracting(Failure::code).contains("CHK-103").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"from, 2024-02-01", "to, 2024-11-30", "dimension, P", "format, csv", "more, x"})
    void whatCaseJsonDeclaresOtherwiseThanTheCaseFileIsTold(String column, String value) {
        assertThat(declared(document -> {
                    var columns = new TreeMap<>(OpenedCase.one(document, "columns"));
                    columns.put(column, value);
                    document.put("columns", columns);
                }))
                .anySatisfy(sentence -> assertThat(sentence).contains("columns of document accounts", value));
        assertThat(declared(document -> document.put("select", List.of())))
                .anySatisfy(sentence -> assertThat(sentence).contains("selection of document accounts"));
    }

    @Test
    void aStatementMayPointToASum() {
        var opened = new OpenedDocuments();
        var document = sample.documents("ledger").get(0);
        byte[] bytes = sample.documents().get("accounts-2024.xml");
        var line = sample.all("ledger").get(0);
        String pointer = (String) OpenedCase.one(line, "provenance").get("pointer");
        assertThat(opened.at(document, bytes, pointer).texts()).containsExactly("265000.00");
        assertThat(opened.at(document, bytes, pointer + "0").texts()).isEmpty();
        assertThat(opened.at(document, bytes, "page 4").readable()).isFalse();
    }

    private static List<String> declared(Consumer<Map<String, Object>> change) {
        var json = new TreeMap<>(sample.json());
        var documents = new ArrayList<Map<String, Object>>();
        for (var document : sample.all("documents")) {
            var copy = new TreeMap<>(document);
            if (document.get("kind").equals("ledger")) {
                change.accept(copy);
            }
            documents.add(copy);
        }
        json.put("documents", documents);
        return new OpenedDocuments().differences(sample.caseFile(), json);
    }

    private static List<Failure> altered(int at, String member, Object value) {
        var lines = new ArrayList<>(sample.all("ledger"));
        var line = new TreeMap<>(lines.get(at));
        if (member.equals("pointer")) {
            var provenance = new TreeMap<>(OpenedCase.one(line, "provenance"));
            provenance.put(member, value);
            line.put("provenance", provenance);
        } else {
            line.put(member, value);
        }
        lines.set(at, line);
        var json = new TreeMap<>(sample.json());
        json.put("ledger", lines);
        return check(UnaryOperator.identity(), json).failures();
    }

    private static Protocol check(UnaryOperator<String> document, Map<String, Object> json) {
        var files = new TreeMap<String, byte[]>();
        sample.documents()
                .forEach((name, bytes) -> files.put(
                        "inputs/" + name,
                        name.equals("accounts-2024.xml")
                                ? document.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes));
        var protocol = new Protocol();
        var bundle = new Bundle("case", "0", files, Map.of(), List.of(), null, new TreeSet<>(), new TreeMap<>());
        new Inputs(new OpenedDocuments(), protocol).check(bundle, json);
        return protocol;
    }
}
