package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.likevilkar.check.Unshown;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a case file and case.json can part gives a sentence with both sides. */
class CaseFileDifferencesTest {

    private static OpenedCase contested;
    private static OpenedCase messy;
    private static OpenedCase example;
    private static OpenedCase supply;

    @BeforeAll
    static void load() {
        Path cases = OpenedCase.samples().resolve("cases");
        try (var context = IntakeContext.start()) {
            contested = OpenedCase.load(context, cases.resolve("parking-contested"), Optional.empty());
            messy = OpenedCase.load(context, cases.resolve("fitness-messy-files"), Optional.empty());
            supply = OpenedCase.load(context, cases.resolve("call-centre-self-supply"), Optional.empty());
            example = OpenedCase.load(context, cases.resolve("call-centre-worked-example"), Optional.empty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id, zzz, id",
        "regime, zzz, regime",
        "asOf, 2020-01-01, asOf",
        "decision, 2020-01-01, decision",
        "currency, EUR, currency",
        "volumeUnit, zzz, unit"
    })
    void aMemberOfTheHeaderThatIsAltered(String member, String value, String names) {
        assertThat(with(contested, json -> json.put(member, value)))
                .singleElement()
                .asString()
                .contains(value, "the case file says", "/case")
                .containsIgnoringCase(names);
    }

    @ParameterizedTest
    @CsvSource({"zone, Ia", "name, zzz", "buyer, zzz", "sector, zzz", "service, zzz", "priceBasis, zzz"})
    void aMemberOfTheUnitThatIsAltered(String member, String value) {
        assertThat(with(contested, json -> unit(json).put(member, value)))
                .singleElement()
                .asString()
                .contains(value, "the case file says");
    }

    @Test
    void aDayThatWasSetOtherwiseIsNoDifferenceWhenTheCaseSaysSo() {
        assertThat(with(contested, json -> {
                    json.put("asOf", "2020-01-01");
                    json.put("overridden", List.of("asOf"));
                }))
                .isEmpty();
        assertThat(with(contested, json -> json.put("overridden", List.of("asOf", "zone"))))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"periods", "bids", "inputs", "answers", "items", "ledger", "priceLines", "documents"})
    void whatIsLeftOutOrAddedIsTold(String member) {
        boolean ofBids = member.equals("priceLines") || member.equals("bids");
        var sample = ofBids ? supply : member.equals("items") ? example : contested;
        assertThat(sample.all(member)).isNotEmpty();
        for (int i = 0; i < sample.all(member).size(); i++) {
            int at = i;
            boolean rowsOfTable = member.equals("ledger");
            if (!rowsOfTable) {
                assertThat(with(sample, json -> OpenedCase.list(json, member).remove(at)))
                        .as(member + " without " + at)
                        .isNotEmpty();
            }
            assertThat(with(sample, json -> {
                        var copy = new TreeMap<>(OpenedCase.list(json, member).get(at));
                        copy.put("id", "zzz:99");
                        copy.put("key", "zzz");
                        OpenedCase.list(json, member).add(copy);
                    }))
                    .as(member + " with one more")
                    .isNotEmpty();
        }
    }

    @Test
    void aContestedFigureThatIsDroppedIsToldWithItsValueAndParty() {
        assertThat(with(contested, json -> OpenedCase.list(json, "inputs")
                        .removeIf(input -> OpenedCase.one(input, "provenance")
                                .get("standing")
                                .equals("CONTESTED"))))
                .isNotEmpty()
                .allMatch(sentence -> sentence.contains("case.json says nothing"));
    }

    @ParameterizedTest
    @CsvSource({"assertedBy", "standing", "document", "pointer"})
    void everyPartOfWhereAStatementStandsIsCompared(String part) {
        for (var sample : List.of(contested, messy, example)) {
            for (String member : List.of("inputs", "answers", "ledger", "priceLines")) {
                for (int i = 0; i < sample.all(member).size(); i++) {
                    int at = i;
                    boolean cellOfSheet = member.equals("priceLines") && sample == messy && part.equals("pointer");
                    if (!cellOfSheet) {
                        assertThat(with(sample, json -> OpenedCase.one(
                                                OpenedCase.list(json, member).get(at), "provenance")
                                        .put(part, "ZZZ")))
                                .as(member + " " + at + " " + part)
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    void everyValueIsCompared() {
        for (var sample : List.of(contested, messy, example)) {
            for (String member : List.of("inputs", "answers")) {
                for (int i = 0; i < sample.all(member).size(); i++) {
                    int at = i;
                    assertThat(with(sample, json -> OpenedCase.list(json, member)
                                    .get(at)
                                    .put("value", "987654321")))
                            .singleElement()
                            .asString()
                            .contains("987654321");
                    assertThat(with(sample, json -> OpenedCase.list(json, member)
                                    .get(at)
                                    .put("value", Unshown.VALUE)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aDroppedSelectionAndAnotherColumnAreTold() {
        assertThat(with(contested, json -> ledger(json).put("select", List.of())))
                .singleElement()
                .asString()
                .contains("selection", "ansvar");
        assertThat(with(messy, json -> OpenedCase.one(ledger(json), "columns").remove("decimal")))
                .singleElement()
                .asString()
                .contains("columns", "decimal=comma");
        assertThat(with(messy, json -> OpenedCase.one(ledger(json), "columns").put("amount", "konto")))
                .isNotEmpty();
    }

    @Test
    void theRowsOfAPriceSheetBelongToTheBidThatNamesIt() {
        assertThat(with(
                        messy,
                        json -> OpenedCase.list(json, "priceLines").get(0).put("bid", "bid-z")))
                .isNotEmpty();
    }

    @Test
    void aTreatmentHoldsForEveryLineOfItsAccountAndPriceLinesForEachPeriod() {
        String file =
                """
                <case xmlns="urn:likevilkar:case:1" id="a" regime="r" asOf="2026-01-01" submittedBy="officer">
                  <buyer name="b"/><unit name="u" sector="s" service=" two
                     words "/>
                  <periods><period id="p" from="2024-01-01" to="2024-12-31"/><period id="q" from="2025-01-01" to="2025-12-31"/></periods>
                  <price basis="APPROPRIATION"/><volume unit="calls"/>
                  <documents><ledger id="acc" name="acc.csv" period="p"><columns account="k" amount="b"/>
                    <treatment account="1" as="user-income"/></ledger></documents>
                  <support><measure id="m" name="n" grantor="g" amount="+05.0" date="2025-03-01"/></support>
                  <bids><bid id="bid" supplier="s" country="NO" priceYear="2024">
                    <line id="1" description="d" unit="calls" quantity="2" unitPrice="3" vatRate="0.25" option="1"/></bid></bids>
                </case>""";
        var told = new OpenedDocuments()
                .differences(
                        file.getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "ledger",
                                List.of(Map.of("id", "acc:2", "account", "1"), Map.of("id", "acc:3", "account", "2"))));
        assertThat(told)
                .anyMatch(it -> it.startsWith("acc:2/line.treatment by unit: the case file says \"user-income\""))
                .noneMatch(it -> it.startsWith("acc:3/line.treatment"))
                .anyMatch(it -> it.startsWith("m/support.amount/q by unit: the case file says \"+05.0\""))
                .anyMatch(it -> it.startsWith("price line bid:1:p: the case file says \"3\""))
                .anyMatch(it -> it.startsWith("price line bid:1:q: the case file says \"3\""))
                .anyMatch(it -> it.contains("\"two words\""))
                .anyMatch(it -> it.contains("currency") && it.contains("NOK"));
    }

    @Test
    void aMarkIsToldWhenItIsDroppedAddedOrAltered() {
        String file =
                """
                <case xmlns="urn:likevilkar:case:1" id="a" regime="r" asOf="2026-01-01" submittedBy="officer"><confidential>
                  <mark of="bid-a" class="party" reason="offentleglova § 23" until="2027-01-01"/></confidential></case>""";
        var mark = new TreeMap<String, Object>(Map.of(
                "of",
                "bid-a",
                "secrecy",
                "PARTY",
                "holder",
                "bid-a",
                "reason",
                "offentleglova § 23",
                "until",
                "2027-01-01"));
        assertThat(marks(file, List.of(mark))).isEmpty();
        assertThat(marks(file, List.of())).hasSize(1);
        var quantity = new TreeMap<>(mark);
        quantity.put("of", "bid-a:1:2024/line.quantity/2024");
        assertThat(marks(file, List.of(mark, quantity))).isEmpty();
        for (String part : mark.keySet()) {
            var other = new TreeMap<>(mark);
            other.put(part, "ZZZ");
            boolean stated = !part.equals("holder");
            assertThat(marks(file, List.of(other))).as(part).hasSize(part.equals("of") ? 2 : stated ? 1 : 0);
        }
    }

    private static List<String> marks(String file, List<Object> confidential) {
        return new OpenedDocuments()
                .differences(file.getBytes(StandardCharsets.UTF_8), Map.of("confidential", confidential)).stream()
                        .filter(it -> it.contains("confidential"))
                        .toList();
    }

    private static List<String> with(OpenedCase sample, Consumer<Map<String, Object>> change) {
        var json = OpenedCase.copy(sample.json());
        change.accept(json);
        return new OpenedDocuments().differences(sample.caseFile(), json);
    }

    private static Map<String, Object> unit(Map<String, Object> json) {
        return OpenedCase.one(json, "unit");
    }

    private static Map<String, Object> ledger(Map<String, Object> json) {
        return OpenedCase.list(json, "documents").stream()
                .filter(document -> document.get("kind").equals("ledger"))
                .findFirst()
                .orElseThrow();
    }
}
