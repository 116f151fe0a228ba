package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.likevilkar.parameter.Citation;
import org.junit.jupiter.api.Test;

/** Each citation of our own method leads to a section that is there, and the page holds no section that nothing leads to. */
class MethodPageTest {

    /** The module folder, in which the tests run, stands in the repository's root, from which addresses go. */
    private static final Path REPOSITORY = Path.of("..");

    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern RULE = Pattern.compile("[A-Z]{2,4}-[A-Z]\\d{2}(?:/[A-Za-z0-9._-]+)?");

    private static Stream<Citation> ownMethod(RuleSet ruleSet) {
        return ruleSet.citations().values().stream()
                .filter(citation -> citation.kind().equals("own-method"));
    }

    /** Sections by the anchor that a reader's browser knows them by. */
    static Map<String, String> sections(String page) {
        var sections = new LinkedHashMap<String, String>();
        var starts = HEADING.matcher(page).results().toList();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : page.length();
            var anchor = starts.get(i)
                    .group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} -]", "")
                    .replace(' ', '-');
            assertThat(sections.put(anchor, page.substring(starts.get(i).end(), end)))
                    .as("sections called " + anchor)
                    .isNull();
        }
        return sections;
    }

    private static String page(RuleSet ruleSet) throws IOException {
        return Files.readString(
                REPOSITORY.resolve("rules/docs/method-" + ruleSet.header().regime() + ".md"));
    }

    /** The page of a regime is about its newest version. */
    private static Collection<RuleSet> newest() {
        var newest = new TreeMap<String, RuleSet>();
        RuleSets.builtIn()
                .all()
                .forEach(ruleSet -> newest.merge(
                        ruleSet.header().regime(),
                        ruleSet,
                        (one, other) ->
                                one.header().version().compareTo(other.header().version()) > 0 ? one : other));
        return newest.values();
    }

    @Test
    void everyAddressOfTheMethodIsASectionThatNamesItsCitation() throws IOException {
        for (var ruleSet : RuleSets.builtIn().all()) {
            var sections = sections(page(ruleSet));
            assertThat(ownMethod(ruleSet)).isNotEmpty().allSatisfy(citation -> {
                var address = citation.address().split("#", 2);
                assertThat(address).as(citation.id()).hasSize(2);
                assertThat(REPOSITORY.resolve(address[0])).isRegularFile();
                assertThat(address[0])
                        .isEqualTo("rules/docs/method-" + ruleSet.header().regime() + ".md");
                assertThat(sections.get(address[1]))
                        .as(citation.address())
                        .isNotNull()
                        .contains("`" + citation.id() + "`");
            });
        }
    }

    @Test
    void everySectionIsTheAddressOfACitation() throws IOException {
        for (var ruleSet : newest()) {
            var led = ownMethod(ruleSet)
                    .map(citation -> citation.address().replaceAll(".*#", ""))
                    .toList();
            assertThat(sections(page(ruleSet)).keySet()).containsExactlyInAnyOrderElementsOf(led);
        }
    }

    @Test
    void everyRuleThatASectionNamesRestsOnItsCitation() throws IOException {
        for (var ruleSet : newest()) {
            var sections = sections(page(ruleSet));
            ownMethod(ruleSet).forEach(citation -> {
                var first = sections.get(citation.address().replaceAll(".*#", ""))
                        .strip()
                        .split("\\. ", 2)[0];
                assertThat(RULE.matcher(first).results().map(rule -> rule.group()))
                        .as(citation.id())
                        .isNotEmpty()
                        .allMatch(named -> ruleSet.rules().stream()
                                .anyMatch(rule -> (rule.id().equals(named)
                                                || rule.catalogueId().equals(named))
                                        && rule.basis().contains(citation.id())));
            });
        }
    }

    @Test
    void anchorsAreMadeOfHeadingsAsOnThePage() {
        assertThat(sections("# Page\n\n## The ladder\n\ntext\n\n## VAT (pairs)!\n\nmore\n"))
                .containsExactly(Map.entry("the-ladder", "\n\ntext\n\n"), Map.entry("vat-pairs", "\n\nmore\n"));
        assertThat(List.copyOf(sections("no heading").keySet())).isEmpty();
    }
}
