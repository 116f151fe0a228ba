package no.likevilkar.enginecontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import no.likevilkar.model.Item;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PublicUnit;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.conf.ClockTypeOption;

/**
 * What Drools does with facts, metadata and sessions. Our loader, our checks and our run rest on each of these; a release of
 * Drools that changes one fails here, so that somebody looks.
 */
class EngineContractTest {

    private static final String COUNTS_UP =
            "rule \"counts up\" when $c : Counter( $n : count ) then modify( $c ) { setCount( $n + 1 ) } end";
    private static final String SEES_EACH =
            "rule \"sees\" when Amount( $i : id ) then insert( new Seen( \"sees\", $i ) ); end";

    @Test
    void aLimitReachedIsReturnedInSilence() {
        try (KieSession session = TinyBase.of(COUNTS_UP).base().newKieSession()) {
            session.insert(new Counter());
            assertThat(session.fireAllRules(50)).isEqualTo(50);
        }
    }

    @Test
    void equalRecordsAreTwoFacts() {
        assertThat(TinyBase.of(SEES_EACH).fired(Amount.of("1"), Amount.of("1"))).containsExactly("sees", "sees");
    }

    @Test
    void metadataComesBackAsBareStringsAndAListAsOne() {
        var metadata = metadata("@basis(A, B) @since(2026-01-01) @needs(work-for-others.cost) @gives(NO-C13/part)");
        assertThat(metadata)
                .containsEntry("basis", "A, B")
                .containsEntry("since", "2026-01-01")
                .containsEntry("needs", "work-for-others.cost")
                .containsEntry("gives", "NO-C13/part");
    }

    @Test
    void quotedMetadataKeepsItsQuoteMarks() {
        assertThat(metadata("@basis(\"A\")")).containsEntry("basis", "\"A\"");
    }

    @Test
    void ofTwoAnnotationsWithOneNameOnlyTheFirstIsKept() {
        assertThat(metadata("@basis(A) @basis(B)")).containsEntry("basis", "A");
    }

    @Test
    void anEmptyAnnotationIsNoError() {
        assertThat(TinyBase.errors("rule \"r\" @basis() @phase when Amount() then end"))
                .isEmpty();
    }

    private static Map<String, Object> metadata(String annotations) {
        return TinyBase.of("rule \"r\" " + annotations + " when Amount() then end")
                .base()
                .getRule("contract", "r")
                .getMetaData();
    }

    @Test
    void aSessionClosedIsForgottenAndOneDroppedIsKept() {
        var base = TinyBase.of(SEES_EACH).base();
        for (int i = 0; i < 10; i++) {
            try (KieSession session = base.newKieSession()) {
                session.fireAllRules(10);
            }
        }
        assertThat(base.getKieSessions()).isEmpty();
        for (int i = 0; i < 10; i++) {
            base.newKieSession();
        }
        assertThat(base.getKieSessions()).hasSize(10);
        List.copyOf(base.getKieSessions()).forEach(KieSession::dispose);
        assertThat(base.getKieSessions()).isEmpty();
    }

    @Test
    void aDateEffectiveIsComparedWithTheSessionClock() {
        var base = TinyBase.of(
                "rule \"later\" date-effective \"01-jan-2021\" when Amount() then insert( new Seen( \"later\", 1 ) ); end");
        var configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ClockTypeOption.PSEUDO);
        assertThat(base.fired(Amount.of("1"))).containsExactly("later");
        assertThat(base.run(configuration, Amount.of("1"))).isEmpty();
    }

    @Test
    void anIsoDateIsNotADateForTheEngine() {
        assertThatThrownBy(() -> TinyBase.of("rule \"r\" date-effective \"2021-01-01\" when Amount() then end"))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void aPatternWithAnUndeclaredTypeDoesNotCompile() {
        assertThat(TinyBase.errors("rule \"r\" when Nonsense() then end")).isNotEmpty();
    }

    @Test
    void theLanguageThatOurChecksAllowCompilesAndMatches() {
        var base = TinyBase.of(
                """
                import no.likevilkar.model.*;
                rule "all" when
                    PublicUnit( $unit : id, priceBasis == PriceBasis.SERVICE_FEE )
                    Item( kind in ( "asset", "support" ), owner == $unit, $asset : id )
                    exists( Item( kind == "asset" ) and Item( kind == "support" ) )
                    not( Item( kind == "asset", $i : id ) and not Item( kind == "support", id != $i ) )
                    not Bid( country != "NO" )
                    accumulate( Item( kind == "asset", $a : id ); $all : collectList( $a ), $n : count( $a ); $n > 0 )
                    accumulate( Bid( $b : id ); $none : count( $b ); $none == 0 )
                then insert( new Seen( "all", $asset + $all ) ); end
                """);
        var unit = new PublicUnit("unit", "Svar", "Vik", "call-centre", "switchboard", PriceBasis.SERVICE_FEE, "I");
        assertThat(base.run(unit, new Item("asset", "a", "unit", "desk"), new Item("support", "s", "unit", "grant")))
                .containsExactly(new Seen("all", "a[a]"), new Seen("all", "s[a]"));
        assertThat(base.run(unit, new Item("asset", "a", "unit", "desk"))).isEmpty();
    }

    @Test
    void noClassOfTheOldExpressionLanguageIsOnTheClassPath() {
        assertThatThrownBy(() -> Class.forName("org.mvel2.MVEL")).isInstanceOf(ClassNotFoundException.class);
        assertThat(getClass().getClassLoader().getResource("org/mvel2/")).isNull();
        assertThat(System.getProperty("java.class.path").split(File.pathSeparator))
                .noneMatch(entry -> entry.matches(".*mvel2-.*\\.jar"));
    }
}
