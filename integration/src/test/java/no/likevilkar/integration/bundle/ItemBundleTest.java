package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Failure;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.seal.Salts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case with items within items, assessed, proven from its bundle, and shown to each party with what is for it. */
class ItemBundleTest {

    private static final String ITEMS =
            """
            </support><items>
              <item kind="asset" id="hall" name="Hall">
                <answer key="asset.class" value="building"/>
                <figure key="asset.market-rent" value="4123459876.54"/>
                <item kind="asset" id="desks" name="Desks" from="2023-01-01">
                  <answer key="asset.class" value="equipment"/>
                  <figure key="asset.depreciation" period="2025" value="234569876.54"/>
                </item>
              </item>
              <item kind="asset" id="works" name="Works" owner="bid-b">
                <item kind="asset" id="switch" name="Switch">
                  <answer key="asset.class" value="equipment"/>
                  <figure key="asset.opening-value" period="2025" value="987659876.54"/>
                  <figure key="asset.closing-value" period="2025" value="876549876.54"/>
                </item>
              </item>
            </items>""";

    /** So that few questions are open and few runs are made. */
    private static final String ANSWERS =
            """
            <answer key="activity.authority" value="no"/><answer key="activity.welfare" value="no"/>
            <answer key="activity.on-market" value="yes"/><answer key="activity.vat-exempt" value="no"/>
            <answer key="sales.external" value="some"/><answer key="assets.complete" value="yes"/></answers>""";

    private static final String MARKS =
            """
            </bids><confidential>
              <mark of="desks/asset.depreciation/2025" class="party" reason="forvaltningsloven § 13"/>
              <mark of="%s" class="party" reason="offentleglova § 23"/>
            </confidential>""";

    private static BundleWriter open;
    private static BundleWriter figureMarked;
    private static BundleWriter bidMarked;

    @BeforeAll
    static void load() {
        try (var context = IntakeContext.start()) {
            var loader = new CaseLoader(context);
            open = bundle(loader.load("open.zip", sent().zip()));
            figureMarked = bundle(loader.load(
                    "a.zip", marked("switch/asset.opening-value/2025").zip()));
            bidMarked = bundle(loader.load("b.zip", marked("bid-b").zip()));
        }
    }

    private static SampleCase sent() {
        return new SampleCase().change("case.xml", "</support>", ITEMS).change("case.xml", "</answers>", ANSWERS);
    }

    private static SampleCase marked(String of) {
        return sent().change("case.xml", "</bids>", MARKS.formatted(of));
    }

    private static BundleWriter bundle(CaseLoad load) {
        assertThat(load.problems()).isEmpty();
        return SampleBundles.of(load, Salts.of("a secret of exactly 32 bytes ...".getBytes(StandardCharsets.US_ASCII)));
    }

    private static void proven(byte[] bundle) {
        var report = new Checker(new OpenedDocuments(), Trust.notAsked()).check(bundle);
        assertThat(report.protocol().failures().stream().map(Failure::sentence)).isEmpty();
    }

    @Test
    void aCaseWithItemsWithinItemsIsProven() throws Exception {
        proven(open.full());
        assertThat(text(open.full())).contains("\"desks/asset.depreciation-cost/2025\"");
    }

    @ParameterizedTest
    @CsvSource({"unit, true, false, true", "bid-b, false, true, true", "public, false, false, true"})
    void aMarkedFigureOfAnItemIsForWhoeverSaysIt(String party, boolean desks, boolean opening, boolean closing)
            throws Exception {
        shows(figureMarked.view(party), desks, opening, closing);
    }

    @ParameterizedTest
    @CsvSource({"unit, true, false, false", "bid-b, false, true, true", "public, false, false, false"})
    void aMarkedBidCoversTheItemsWithinItsItems(String party, boolean desks, boolean opening, boolean closing)
            throws Exception {
        shows(bidMarked.view(party), desks, opening, closing);
    }

    private static void shows(byte[] view, boolean desks, boolean opening, boolean closing) throws Exception {
        proven(view);
        String all = text(view);
        assertThat(all.contains("234569876")).as("depreciation of the desks").isEqualTo(desks);
        assertThat(all.contains("987659876")).as("opening value of the switch").isEqualTo(opening);
        assertThat(all.contains("876549876")).as("closing value of the switch").isEqualTo(closing);
        assertThat(all).contains("4123459876");
    }

    /** Everything in a bundle, one file after the other; nothing in it is packed. */
    private static String text(byte[] bundle) {
        return new String(bundle, StandardCharsets.UTF_8);
    }
}
