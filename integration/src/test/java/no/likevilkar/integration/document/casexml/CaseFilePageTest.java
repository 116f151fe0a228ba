package no.likevilkar.integration.document.casexml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the case file says what the code does, and every problem has been seen by a test. */
class CaseFilePageTest {

    private static final Pattern CODE = Pattern.compile("\\b(?:CAS|DOC|INT|ZIP|LED|PRI|SEC)-[0-9]{3}\\b");
    private static final Pattern NAMED = Pattern.compile("\"((?:CAS|DOC|INT|ZIP|LED|PRI|SEC)-[0-9]{3})\"");

    private final String page = text(Path.of("docs", "case-file.md"));

    @Test
    void the_example_of_the_page_is_valid() {
        assertThat(CaseXml.read(example("<case ")).problems()).isEmpty();
    }

    @Test
    void the_items_of_the_page_are_valid_in_its_example() {
        String withItems = example("<case ").replace("</support>", "</support>" + example("<items>"));
        assertThat(CaseXml.read(withItems).problems()).isEmpty();
        assertThat(CaseXml.read(withItems).rows().get(0).items())
                .extracting(OwnedItem::owner)
                .containsExactly("unit", "gs-2008");
    }

    private String example(String beginning) {
        int from = page.indexOf("```xml\n" + beginning) + 7;
        return page.substring(from, page.indexOf("```\n", from)).strip();
    }

    @Test
    void every_code_stands_in_the_page_once_and_no_other_does() {
        var inPage = page.lines()
                .filter(line -> line.matches("\\| [A-Z]{3}-[0-9]{3} \\|.*"))
                .map(line -> line.substring(2, 9))
                .toList();
        assertThat(inPage).doesNotHaveDuplicates();
        var inCode = codes(Path.of("src", "main", "java"), NAMED);
        inCode.addAll(codes(Path.of("..", "rules", "src", "main", "java"), NAMED));
        assertThat(new TreeSet<>(inPage)).isEqualTo(inCode);
    }

    @Test
    void every_code_is_expected_by_a_test() {
        assertThat(codes(Path.of("src", "test", "java"), CODE))
                .containsAll(codes(Path.of("src", "main", "java"), NAMED));
    }

    @Test
    void every_element_and_attribute_of_the_schema_stands_in_the_page() {
        String schema = text(Path.of("src/main/resources/no/likevilkar/integration/document/casexml/case.xsd"));
        Pattern.compile("<xs:(?:element|attribute) name=\"([^\"]+)\"")
                .matcher(schema)
                .results()
                .map(r -> r.group(1))
                .distinct()
                .forEach(name -> assertThat(page).containsPattern("[`/]" + name + "[`/]"));
    }

    private static Set<String> codes(Path folder, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f ->
                            pattern.matcher(text(f)).results().map(r -> r.groupCount() == 0 ? r.group() : r.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
