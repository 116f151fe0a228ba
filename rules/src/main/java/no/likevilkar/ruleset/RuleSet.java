package no.likevilkar.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.likevilkar.check.rule.Rule;
import no.likevilkar.check.rule.RuleReader;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Yaml;
import no.likevilkar.fact.Mapping;
import no.likevilkar.parameter.Citation;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.parameter.Parameters;
import org.kie.api.KieBase;

/** One version of a regime's rules: a folder with everything that decides a verdict, and its digest. */
public final class RuleSet {

    private final SortedMap<String, byte[]> files;
    private final Header header;
    private final String digest;
    private final Keys keys;
    private final Parameters parameters;
    private final Map<String, Citation> citations;
    private final List<Mapping> mappings;
    private final List<RuleDescription> rules;
    private final Messages messages;
    private final List<Form> forms;
    private final Questions questions;
    private final Function<Header, KieBase> compiler;
    private KieBase kieBase;
    private List<Rule> ruleTexts;

    /**
     * @param files every file of the folder by relative path
     * @param compiler gives the rule base; called once, when first needed
     * @throws DefinitionException when the folder is not as it should be
     */
    public RuleSet(SortedMap<String, byte[]> files, Function<Header, KieBase> compiler) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.compiler = compiler;
        this.digest = Digests.ofFolder(files);
        this.header = Header.read("ruleset.yaml", text("ruleset.yaml"));
        this.keys = Keys.read("keys.yaml", text("keys.yaml"));
        this.parameters = new Parameters(each("parameters/", ".yaml", ParameterDefinition::read));
        this.citations = new TreeMap<>();
        for (var register : each("citations/", ".yaml", Citation::read)) {
            register.forEach(this::register);
        }
        this.mappings = each("tables/", ".yaml", RuleSet::table).stream()
                .flatMap(List::stream)
                .toList();
        this.rules = each("", ".drl", RuleDescription::read).stream()
                .flatMap(List::stream)
                .toList();
        this.messages = Messages.read(files);
        this.forms = files.containsKey(Form.FILE) ? Form.read(Form.FILE, text(Form.FILE)) : List.of();
        this.questions = Questions.of(each(Questions.FOLDER, ".yaml", Question::read).stream()
                .flatMap(List::stream)
                .toList());
    }

    private interface Reader<T> {
        T read(String file, String text);
    }

    private <T> List<T> each(String folder, String ending, Reader<T> reader) {
        var all = new ArrayList<T>();
        files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .forEach(path -> all.add(reader.read(path, text(path))));
        return all;
    }

    private void register(Citation citation) {
        if (citations.put(citation.id(), citation) != null) {
            throw new DefinitionException("citations", "each id once", citation.id() + " twice");
        }
    }

    private static List<Mapping> table(String file, String text) {
        var yaml = Yaml.mapping(file, text).only("id", "label", "citation", "note", "rows");
        var id = yaml.text("id");
        return yaml.mappings("rows").stream()
                .map(row -> new Mapping(id, row.only("key", "value", "note").text("key"), row.text("value")))
                .toList();
    }

    /** Text of a file of the folder. */
    public String text(String path) {
        var bytes = files.get(path);
        if (bytes == null) {
            throw new DefinitionException("rule set folder", path, "no such file");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }

    public Header header() {
        return header;
    }

    /** SHA-256 over the sorted path and SHA-256 of every file of its folder. */
    public String digest() {
        return digest;
    }

    public Keys keys() {
        return keys;
    }

    public Parameters parameters() {
        return parameters;
    }

    public Map<String, Citation> citations() {
        return Collections.unmodifiableMap(citations);
    }

    public List<Mapping> mappings() {
        return mappings;
    }

    /** Its rules in order of file and place in the file. */
    public List<RuleDescription> rules() {
        return rules;
    }

    public Optional<RuleDescription> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public Messages messages() {
        return messages;
    }

    /** The forms that the regime prints, in the order of their file; none for most. */
    public List<Form> forms() {
        return forms;
    }

    /** What is asked of people in plain language; of released rule sets some have none. */
    public Questions questions() {
        return questions;
    }

    /** The rule base; one for all assessments, each of which opens a session of its own. */
    public synchronized KieBase kieBase() {
        if (kieBase == null) {
            kieBase = compiler.apply(header);
        }
        return kieBase;
    }

    /** Its rules as the proof checker reads them. */
    public synchronized List<Rule> ruleTexts() {
        if (ruleTexts == null) {
            ruleTexts = each("", ".drl", RuleReader::read).stream()
                    .flatMap(List::stream)
                    .toList();
        }
        return ruleTexts;
    }

    @Override
    public String toString() {
        return header.name();
    }
}
