package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import no.likevilkar.casejson.CaseJson;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Canonical;

/** Whatever items the product accepts, the checker reads alike: the two were written apart and must not part. */
class ItemsReadAlikeTest {

    private static final String CASE =
            """
            <case xmlns="urn:likevilkar:case:1" id="a" regime="no-eea" asOf="2026-03-01" submittedBy="officer">
              <buyer name="b"/><unit id="pool" name="u" sector="fitness-and-swimming" service="s"/>
              <periods><period id="p" from="2024-01-01" to="2024-12-31"/><period id="q" from="2025-01-01" to="2025-12-31"/></periods>
              <price basis="APPROPRIATION"/><volume unit="visits"/>
              <items>%s</items>
              <bids><bid id="bid" supplier="s" country="NO" priceYear="2024">
                <line id="1" description="d" unit="visits" quantity="2" unitPrice="3" vatRate="0.25"/></bid></bids>
            </case>""";

    private static IntakeContext context;

    @BeforeContainer
    static void start() {
        context = IntakeContext.start();
    }

    @AfterContainer
    static void stop() {
        context.close();
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whateverItemsAreTakenAreReadAlike(@ForAll("trees") @Size(min = 1, max = 4) List<Drawn> trees) {
        byte[] file = CASE.formatted(xml(trees, "")).getBytes(StandardCharsets.UTF_8);
        var load = new CaseLoader(context).load("a.zip", SampleCase.zip(Map.of("case.xml", file)));
        Statistics.label("taken").collect(load.theCase().isPresent()).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 30));
        load.theCase().ifPresent(theCase -> {
            var json = StrictJson.object("case.json", Canonical.bytes(CaseJson.tree(theCase)));
            assertThat(new OpenedDocuments().differences(file, json)).isEmpty();
            for (int i = 0; i < OpenedCase.list(json, "items").size(); i++) {
                var without = OpenedCase.copy(json);
                OpenedCase.list(without, "items").remove(i);
                assertThat(new OpenedDocuments().differences(file, without)).hasSize(1);
            }
        });
    }

    /** An item as it might be written: what its tag says after id and name, what is said in it, and the items in it. */
    private record Drawn(String tag, String said, List<Drawn> inside) {}

    private static String xml(List<Drawn> items, String prefix) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> xml(items.get(i), prefix.isEmpty() ? "i" + i : prefix + "-" + i))
                .collect(Collectors.joining());
    }

    private static String xml(Drawn item, String id) {
        boolean nested = id.contains("-");
        String tag = nested ? item.tag.replaceAll("owner=\"[^\"]*\"", "") : item.tag;
        return "<item id=\"" + id + "\" name=\"n " + id + "\" " + tag + ">" + item.said + xml(item.inside, id)
                + "</item>";
    }

    @Provide
    Arbitrary<List<Drawn>> trees() {
        return tree(3).list().ofMaxSize(4);
    }

    private static Arbitrary<Drawn> tree(int levels) {
        var inside = levels == 0
                ? Arbitraries.just(List.<Drawn>of())
                : tree(levels - 1).list().ofMaxSize(2);
        return Combinators.combine(tag(), said(), inside).as(Drawn::new);
    }

    private static Arbitrary<String> tag() {
        return Combinators.combine(
                        Arbitraries.of("kind=\"asset\"", "kind=\"pay-schedule\""),
                        Arbitraries.of(
                                "",
                                "owner=\"pool\"",
                                "owner=\"bid\"",
                                "owner=\"i0\"",
                                "owner=\"i1-0\"",
                                "owner=\" i1 \""),
                        Arbitraries.of("", "from=\"2024-02-29\"", "from=\"2024-02-29\" to=\"2024-02-29\""))
                .as((kind, owner, days) -> String.join(" ", kind, owner, days));
    }

    private static Arbitrary<String> said() {
        return Combinators.combine(
                        Arbitraries.of("", "<answer key=\"a\" value=\"yes\"/>"),
                        Arbitraries.of(
                                "", "<answer key=\"b\" value=\"no\" assertedBy=\"buyer\" standing=\"contested\"/>"),
                        Arbitraries.of(
                                "",
                                "<figure key=\"c\" value=\"+01.50\"/>",
                                "<figure key=\"c\" value=\"7\" period=\"q\"/>"),
                        Arbitraries.of("", "<figure key=\"d\" value=\"-3\" period=\"case\" standing=\"accepted\"/>"))
                .as((a, b, c, d) -> a + b + c + d);
    }
}
