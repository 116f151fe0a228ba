package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The items of a case file against those of case.json, which the checker reads by itself, and what is said in them. */
class ItemDifferencesTest {

    private static final String ITEMS =
            """
            </support><items>
              <item kind="pay-schedule" id="gs" name="General Schedule" from="2008-01-06" to="2009-01-03">
                <item kind="position" id="agent" name="Agent  GS-7">
                  <answer key="position.tenure" value="full-time"/>
                  <figure key="position.pay" period="case" value="41210"/>
                  <figure key="position.hours" value="1776" document="overhead" pointer="page 3" assertedBy="officer"/>
                </item>
              </item>
              <item kind="team" id="crew" name="Crew" owner="bid-b">
                <item kind="position" id="caller" name="Caller" from="2025-01-01"><answer key="position.tenure" value="part-time"/></item>
              </item>
            </items>""";

    private static OpenedCase sample;

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        try (var context = IntakeContext.start()) {
            var sent = new SampleCase().change("case.xml", "</support>", ITEMS);
            sample = OpenedCase.load(context, sent.in(folder), Optional.empty());
        }
    }

    @Test
    void whatTheProductTookIsWhatTheCheckerReads() {
        assertThat(with(json -> {})).isEmpty();
        assertThat(sample.all("items")).hasSize(6);
    }

    @Test
    void everyStatementOfAnItemIsFoundAtItsPlace() {
        var opened = new OpenedDocuments();
        var pay = statement(sample.json(), "inputs", "agent", "position.pay");
        assertThat(sample.at(opened, pay).readable()).isTrue();
        assertThat(sample.numbersAt(opened, pay)).containsExactly(new BigDecimal("41210"));
        assertThat(sample.at(opened, statement(sample.json(), "answers", "caller", "position.tenure"))
                        .texts())
                .containsExactly("part-time");
    }

    @ParameterizedTest
    @CsvSource({
        "gs, owner, bid-b, owner of gs",
        "agent, owner, unit, owner of agent",
        "agent, owner, crew, owner of agent",
        "crew, owner, unit, owner of crew",
        "caller, kind, asset, kind of caller",
        "caller, name, zzz, name of caller",
        "gs, from, 2008-01-07, first day of gs",
        "gs, to, 2009-01-04, last day of gs",
        "agent, from, 2008-01-06, first day of agent",
        "caller, to, 2030-01-01, last day of caller",
        "furniture, from, 2008-01-06, first day of furniture",
        "start-up, to, 2008-01-06, last day of start-up",
    })
    void aMemberOfAnItemThatIsForgedIsToldWithBothSides(String id, String member, String value, String what) {
        assertThat(with(json -> item(json, id).put(member, value)))
                .singleElement()
                .asString()
                .startsWith(what + ": the case file says ")
                .contains(" at /case/", "case.json says \"" + value + "\"");
    }

    @ParameterizedTest
    @CsvSource({"gs, from", "gs, to", "caller, from"})
    void aDayThatIsTakenAwayIsTold(String id, String member) {
        assertThat(with(json -> item(json, id).put(member, null)))
                .singleElement()
                .asString()
                .endsWith("case.json says nothing.");
        assertThat(with(json -> item(json, id).remove(member))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"gs", "agent", "crew", "caller"})
    void anItemThatIsDroppedOrPutInIsTold(String id) {
        assertThat(with(json -> OpenedCase.list(json, "items")
                        .removeIf(item -> item.get("id").equals(id))))
                .singleElement()
                .asString()
                .matches("item " + id + ": the case file says \"" + id
                        + "\" at /case/items/\\S+; case.json says nothing\\.");
        assertThat(with(json -> {
                    var copy = new TreeMap<>(item(json, id));
                    copy.put("id", "zzz");
                    OpenedCase.list(json, "items").add(copy);
                }))
                .containsExactly("item zzz: the case file says nothing; case.json says \"zzz\".");
    }

    @ParameterizedTest
    @CsvSource({
        "inputs, agent, position.pay, 41211, agent/position.pay/case by unit",
        "inputs, agent, position.hours, 1, agent/position.hours/2024 by officer",
        "answers, agent, position.tenure, part-time, agent/position.tenure by unit",
        "answers, caller, position.tenure, full-time, caller/position.tenure by bid-b",
    })
    void whatIsSaidInAnItemIsToldWhenItIsAlteredDroppedOrSaidByAnother(
            String member, String subject, String key, String value, String what) {
        assertThat(with(json -> statement(json, member, subject, key).put("value", value)))
                .singleElement()
                .asString()
                .startsWith(what + ": the case file says ")
                .contains("at /case/items/item[", "case.json says \"" + value + "\"");
        assertThat(with(json -> OpenedCase.list(json, member).remove(statement(json, member, subject, key))))
                .singleElement()
                .asString()
                .startsWith(what)
                .endsWith("case.json says nothing.");
        assertThat(with(json -> OpenedCase.one(statement(json, member, subject, key), "provenance")
                        .put("assertedBy", "buyer")))
                .hasSize(2);
        assertThat(with(json -> statement(json, member, subject, key).put("subject", "gs")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41210                       | 41209               | agent/position.pay/case by unit",
                "period=\"case\"             | period=\"2025\"     | agent/position.pay/2025 by unit",
                "from=\"2008-01-06\"         | from=\"2008-01-05\" | first day of gs",
                "owner=\"bid-b\"             | owner=\"bid-a\"     | owner of crew",
                "\"full-time\"               | \"part-time\"       | agent/position.tenure by unit",
                "id=\"agent\"                | id=\"agnt\"         | item agnt",
            })
    void aCaseFileThatIsAlteredAfterItWasReadIsTold(String what, String instead, String names) {
        String file = new String(sample.caseFile(), StandardCharsets.UTF_8);
        assertThat(file).contains(what);
        byte[] altered = file.replace(what, instead).getBytes(StandardCharsets.UTF_8);
        assertThat(new OpenedDocuments().differences(altered, sample.json()))
                .anyMatch(sentence -> sentence.startsWith(names + ": the case file says "));
    }

    @Test
    void whoSpeaksForAnItemFollowsItsOwners() {
        String file = new String(sample.caseFile(), StandardCharsets.UTF_8).replace("owner=\"bid-b\"", "");
        assertThat(new OpenedDocuments().differences(file.getBytes(StandardCharsets.UTF_8), sample.json()))
                .anyMatch(sentence -> sentence.startsWith("caller/position.tenure by unit: the case file says"))
                .anyMatch(
                        sentence -> sentence.startsWith("caller/position.tenure by bid-b: the case file says nothing"))
                .anyMatch(sentence -> sentence.startsWith("owner of crew: the case file says \"unit\""));
    }

    /** No reader of ours takes such a file; the checker still comes to an end. */
    @Test
    void itemsThatBelongToEachOtherInACircleAreReadToTheEnd() {
        String file =
                new String(sample.caseFile(), StandardCharsets.UTF_8).replace("owner=\"bid-b\"", "owner=\"caller\"");
        assertThat(new OpenedDocuments().differences(file.getBytes(StandardCharsets.UTF_8), sample.json()))
                .isNotEmpty();
    }

    private static List<String> with(Consumer<Map<String, Object>> change) {
        var json = OpenedCase.copy(sample.json());
        change.accept(json);
        return new OpenedDocuments().differences(sample.caseFile(), json);
    }

    private static Map<String, Object> item(Map<String, Object> json, String id) {
        return OpenedCase.list(json, "items").stream()
                .filter(item -> item.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> statement(Map<String, Object> json, String member, String subject, String key) {
        return OpenedCase.list(json, member).stream()
                .filter(one ->
                        one.get("subject").equals(subject) && one.get("key").equals(key))
                .findFirst()
                .orElseThrow();
    }
}
