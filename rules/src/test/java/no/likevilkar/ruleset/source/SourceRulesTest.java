package no.likevilkar.ruleset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule set from an opponent: what is ours compiles to the same verdicts, what is foreign is refused and never runs. */
class SourceRulesTest {

    private static final String TRAP = "no.likevilkar.ruleset.source.Trap";

    @BeforeEach
    void set() {
        Trap.sprung = false;
    }

    private static void isRefused(Folder folder) {
        var refused = catchThrowableOfType(ForeignRulesException.class, () -> SourceRules.compile(folder.files()));
        assertThat(refused).as("it was compiled").isNotNull();
        assertThat(refused.reasons()).isNotEmpty().allMatch(reason -> !reason.isBlank());
        assertThat(Trap.sprung).isFalse();
    }

    @Test
    void theBuiltInSourcesCompileToTheSameVerdictAndTrace() {
        RuleSet ours = RuleSets.builtIn().all().get(0);
        RuleSet compiled = SourceRules.compile(ours.files());
        assertThat(compiled.digest()).isEqualTo(ours.digest());
        for (var price : List.of("100", "64")) {
            var theCase = CaseWriter.complete(price).write();
            var assessor = Assessor.builtIn();
            assertThat(assessor.assess(theCase, compiled).trace().bytes())
                    .isEqualTo(assessor.assess(theCase, ours).trace().bytes());
        }
    }

    @Test
    void theSmallSetThatIsSpoiltBelowIsItselfInOrder() {
        assertThat(SourceRules.compile(new Folder().files()).rules()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( " + TRAP + ".spring() )",
                "eval( true )",
                "Item( " + TRAP + ".spring() )",
                "Item( kind == \"asset\", " + TRAP + ".spring() )",
                "Item( kind == \"asset\", id == " + TRAP + ".spring() )",
                "Item( kind == \"asset\", $x : " + TRAP + ".spring() )",
                "Item( kind == \"asset\", $x : ( " + TRAP + ".spring() ) )",
                "Item( kind == \"asset\", id#java.lang.String.length == 1 )",
                "Item( kind == \"asset\", id == ( (java.lang.String) $unit ) )",
                "Item( kind == \"asset\", id == new String() )",
                "Item( kind == \"asset\", id matches \"x\" )",
                "Item( kind == \"asset\", getClass() != null )",
                "Item( kind == \"asset\", $x : class )",
                "Item( kind == \"asset\", $x : getClass )",
                "Item( kind == \"asset\", $x : hashCode )",
                "Item( kind == \"asset\", wait == \"x\" )",
                "Item( kind == \"asset\", notifyAll == \"x\" )",
                "Item( kind == \"asset\", owner.name == \"x\" )",
                "String() from " + TRAP + ".spring()",
                "String() from $unit",
                "$l : java.util.List() from collect( Item( kind == \"asset\" ) )",
                "Number() from accumulate( Item( kind == \"asset\" ), init( " + TRAP
                        + ".spring(); ) action( ) result( 1 ) )",
                "accumulate( Item( kind == \"asset\", $a : id ); $s : sum( " + TRAP + ".spring() ) )",
                "accumulate( Item( kind == \"asset\", $a : id ); $n : count( $a ); " + TRAP + ".spring() )",
                "accumulate( Item( kind == \"asset\", $a : id ); $n : no.likevilkar.ruleset.source.Trap( $a ) )",
                "groupby( Item( kind == \"asset\", $a : id ); " + TRAP + ".spring(); $n : count( $a ) )",
                "java.lang.Runtime()",
                "Runtime()",
                "Object()",
                "no.likevilkar.ruleset.source.Trap()",
                "PublicUnit( priceBasis == " + TRAP + ".sprung )",
                "PublicUnit( priceBasis == Thread.MAX_PRIORITY )",
                "?ask( $unit; )",
                "/items[ kind == \"asset\" ]",
                "Item( kind == \"asset\" ) over window:length( 3 )",
                "not( Item( kind == \"asset\", " + TRAP + ".spring() ) )",
                "exists( Item( kind == \"asset\" ) or Item( kind == \"support\" ) )",
                "forall( Item( kind == \"asset\" ) )",
                "Item( kind == \"asset\" ) if ( " + TRAP + ".spring() ) do[more]",
                "Item( kind == \"asset\" ) @watch( " + TRAP + ".spring() )",
                "Item( kind == \"\\u0061sset\" )",
                "Item( kind == \"asset\" /* \" */, " + TRAP + ".spring() )"
            })
    void aConditionWithForeignCodeIsRefused(String condition) {
        isRefused(new Folder().condition(condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TRAP + ".spring();",
                "insert( finding( \"TT-A01\", $unit, $p, atLeast( $stated, $full ), $stated, $full ) ); " + TRAP
                        + ".spring();",
                "insert( finding( \"TT-A01\", $unit, $p, atLeast( $stated, $full ), $stated, $full ) ); } static { "
                        + TRAP + ".spring(); } {",
                "insert( " + TRAP + ".spring() );",
                "insert( finding( \"TT-A01\", $unit, $p, atLeast( $stated, $full ), $stated, " + TRAP
                        + ".spring() ) );",
                "insert( finding( \"TT-A01\", $unit, $p, atLeast( $stated, $full ), $stated, (no.likevilkar.figure.Operand) $full ) );",
                "insert( finding( \"TT-A01\" + " + TRAP
                        + ".spring(), $unit, $p, atLeast( $stated, $full ), $stated, $full ) );",
                "insert( finding( \"TT-A01\", $unit.intern(), $p, atLeast( $stated, $full ), $stated, $full ) );",
                "insert( new no.likevilkar.model.Item( \"asset\", \"x\", $unit, \"x\" ) );",
                "insert( ( () -> " + TRAP + ".spring() ) );",
                "Runtime.getRuntime().exec( \"true\" );",
                "System.exit( 1 );",
                "kcontext.getKieRuntime().insert( $unit );",
                "drools.getWorkingMemory();",
                "insertLogical( finding( \"TT-A01\", $unit, $p, atLeast( $stated, $full ), $stated, $full ) );",
                "modify( $full ) { };",
                "delete( $full );",
                "int x = 1;",
                "{ insert( finding( \"TT-A01\", $unit, $p, atLeast( $stated, $full ), $stated, $full ) ); }",
                "\\u0054rap.spring();",
                "insert( finding( \"TT-A01\", $unit, $p, atLeast( $stated, $full ), $stated, $full ) ); // \\u000a "
                        + TRAP + ".spring();",
                "then[more] " + TRAP + ".spring();",
                ";",
                ""
            })
    void aConsequenceWithForeignCodeIsRefused(String consequence) {
        isRefused(new Folder().consequence(consequence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import " + TRAP + ";",
                "import java.lang.Runtime;",
                "import no.likevilkar.ruleset.source.*;",
                "import no.likevilkar.figure.*;",
                "import *;",
                "import Trap;",
                "import function " + TRAP + ".spring;",
                "import function " + TRAP + ".*;",
                "import function java.lang.System.exit;",
                "import static " + TRAP + ".spring;",
                "import accumulate " + TRAP + " trap;",
                "import acc " + TRAP + " trap;",
                "declare Item kind : String end",
                "declare trait Thing end",
                "declare enum Kind A( " + TRAP + ".spring() ); value : boolean end",
                "declare entry-point other end",
                "declare window last Item() over window:length( 1 ) end",
                "function boolean trap() { return " + TRAP + ".spring(); }",
                "global " + TRAP + " trap;",
                "query ask( String $x ) Item( id == $x ) end",
                "unit " + TRAP + ";",
                "salience 10",
                "agenda-group \"test\"",
                "dialect \"mvel\"",
                "ruleflow-group \"compare\"",
                "package no.likevilkar.fact",
                "expander other.dsl"
            })
    void aHeadThatBringsAnythingInIsRefused(String line) {
        isRefused(new Folder().head(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@duration( 10 )",
                "@phase( \"" + TRAP + "\" )",
                "@Expires( 1s )",
                "@java.lang.Deprecated( 1 )",
                "salience 10",
                "dialect \"mvel\"",
                "enabled ( " + TRAP + ".spring() )",
                "salience ( " + TRAP + ".spring() ? 1 : 2 )",
                "timer ( expr: " + TRAP + ".spring() )",
                "duration 10",
                "calendars \"x\"",
                "date-effective \"01-Jan-2026\"",
                "extends \"TT-A02 another\"",
                "no-loop true",
                "auto-focus true",
                "activation-group \"x\""
            })
    void aRuleWithAnAttributeOrAnnotationOfItsOwnIsRefused(String attribute) {
        isRefused(new Folder().replaced(Folder.RULES, "when\n", "    " + attribute + "\nwhen\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no.likevilkar.fact",
                "java.lang",
                "org.drools.core",
                "mini.v2",
                "no.likevilkar.model",
                "no_eea.v2026_0"
            })
    void aPackageThatShadowsAnotherIsRefused(String name) {
        isRefused(new Folder().replaced(Folder.RULES, "package mini.v1", "package " + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.likevilkar.model", "../x", "java", "No-EEA", "a/b", "no eea", "-", "a--b"})
    void aRegimeThatWouldMakeAnotherPackageIsRefused(String regime) {
        isRefused(new Folder().replaced("ruleset.yaml", "id: mini", "id: \"" + regime + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Evil.java", "META-INF/kmodule.xml", "70-test/more.dsl", "70-test/more.xls", "70-test/more.drl.csv",
                        "kmodule.xml",
                "70-test/rules.gdst", "70-test/.drl", "../up.drl", "70-test/../up.yaml", "META-INF/services/x",
                        "70-test/a b.drl",
                "deep/deeper/deepest/still/x.yaml", "70-test/more.DRL", "more.drl", "70-test/more.class"
            })
    void aFileOfAnotherKindOrNameIsRefused(String path) {
        isRefused(new Folder().with(path, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\t", "\u0000", "\u001a", "\u00e6", "\u2028", "\u202e", "\ufeff", "\uff08"})
    void rulesInAnythingButPlainTextAreRefused(String letter) {
        isRefused(new Folder().replaced(Folder.RULES, "when\n", "// " + letter + "\nwhen\n"));
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefusedBeforeItIsParsed() {
        isRefused(new Folder().consequence("insert( ".repeat(5000) + " )".repeat(5000)));
        isRefused(new Folder().consequence("//" + "x".repeat(2000) + "\n"));
        isRefused(new Folder().with(Folder.RULES, "x\n".repeat(40_000)));
        isRefused(new Folder().with("parameters/deep.yaml", "[".repeat(900_000)));
        isRefused(new Folder().with("keys.yaml", "- key: x\n  scale: \"99999999\"\n"));
        isRefused(new Folder().replaced("keys.yaml", "scale: 2", "scale: 99999999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruleset.yaml", "keys.yaml"})
    void whatIsNoRuleSetIsRefused(String path) {
        var gone = new Folder();
        gone.files().remove(path);
        isRefused(gone);
        isRefused(new Folder().with(path, "\u0000"));
        isRefused(new Folder().with(path, "!!javax.script.ScriptEngineManager [x]"));
    }

    @Test
    void anotherAlgebraOrFactModelIsRefused() {
        isRefused(new Folder().replaced("ruleset.yaml", "algebra: \"1\"", "algebra: \"2\""));
        isRefused(new Folder().replaced("ruleset.yaml", "facts: \"1\"", "facts: \"2\""));
    }

    private static SortedMap<String, String> unchecked(String consequence) {
        var texts = new TreeMap<String, String>();
        texts.put(
                "a.drl",
                "package test.v1\ndialect \"java\"\nimport no.likevilkar.model.PublicUnit;\n\nrule \"X-A01 a rule\"\nwhen\n"
                        + "    PublicUnit( $unit : id )\nthen\n    " + consequence + "\nend\n");
        return texts;
    }

    /** The second wall alone: the compiler with no check before it. */
    @ParameterizedTest
    @ValueSource(strings = {TRAP + ".spring();", "no.likevilkar.ruleset.RuleSets.builtIn();"})
    void rulesThatSlippedThroughTheCheckDoNotCompileAgainstOurCode(String code) {
        assertThatThrownBy(() -> RuleCompiler.compile("test.v1", unchecked(code)))
                .isInstanceOf(ForeignRulesException.class)
                .hasMessageContaining("do not compile");
        assertThat(Trap.sprung).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.setProperty( \"likevilkar.trap\", \"sprung\" );",
                "new java.io.File( \"x\" ).delete();",
                "$unit.getClass().getClassLoader();",
                "java.util.concurrent.ForkJoinPool.commonPool();"
            })
    void norDoTheyLinkWithAnythingOfTheJdkThatReachesOut(String code) {
        var base = RuleCompiler.compile("test.v1", unchecked(code));
        try (var session = base.newKieSession()) {
            session.insert(CaseWriter.complete("1").write().unit());
            assertThatThrownBy(session::fireAllRules).rootCause().isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(System.getProperty("likevilkar.trap")).isNull();
    }

    @Test
    void aBaseWithOtherRulesThanWereReadIsThrownAway() {
        assertThatThrownBy(() -> RuleCompiler.compile("test.v2", unchecked("")))
                .isInstanceOf(ForeignRulesException.class)
                .hasMessageContaining("others than were checked");
        assertThat(RuleCompiler.compile("test.v1", unchecked(""))).isNotNull();
    }
}
