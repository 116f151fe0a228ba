package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in a folder are checked, tested and shown without a build. */
class RulesFolderTest {

    private static final RuleSet SMALL = RuleSets.builtIn().of("no-eea").get(0);

    @TempDir
    private Path folder;

    private Path written() throws Exception {
        for (var file : SMALL.files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    private CommandLineRun rules(String command) {
        return CommandLineRun.of("rules", command, "--folder", folder.toString(), "--lang", "en");
    }

    @Test
    void theSourcesOfABuiltInRuleSetAreAsGoodAsItself() throws Exception {
        written();
        assertThat(rules("check").code()).isZero();
        var test = rules("test");
        assertThat(test.code()).isZero();
        assertThat(test.out()).contains(SMALL.header().name());
        assertThat(rules("list").out()).contains(SMALL.digest().substring(0, 12));
    }

    @Test
    void aFolderThatIsNoRuleSetIsRefusedInWords() {
        assertThat(rules("check").code()).isEqualTo(3);
        assertThat(rules("check").err()).contains("found no ruleset.yaml; expected the folder of one version");
        folder = folder.resolve("absent");
        assertThat(rules("test").code()).isEqualTo(3);
        assertThat(rules("test").err()).contains("expected a folder that can be read");
    }

    @Test
    void aBrokenRuleIsReportedByCheckAndNeverRun() throws Exception {
        var rule = written().resolve("80-exempt/location.drl");
        Files.writeString(
                rule,
                Files.readString(rule).replace("then\n", "then\n    System.exit( 0 );\n"),
                StandardCharsets.UTF_8);
        var check = rules("check");
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out()).contains("80-exempt/location.drl");
        var test = rules("test");
        assertThat(test.code()).isEqualTo(3);
        assertThat(test.err()).contains("80-exempt/location.drl");
    }
}
