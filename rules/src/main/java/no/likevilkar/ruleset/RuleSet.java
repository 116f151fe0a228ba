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

/**
 * One version of a regime's rules: a folder with everything that decides a verdict, and its digest. It never changes; the files
 * of a built-in one are read when first asked for, because a command needs few of them.
 */
public final class RuleSet {

    private static final String HEADER = "ruleset.yaml";
    private static final String KEYS = "keys.yaml";
    private static final String YAML = ".yaml";
    private static final String RULES = ".drl";

    private final SortedMap<String, byte[]> files;
    private final Header header;
    private final Lazy<String> digest;
    private final Lazy<Keys> keys = new Lazy<>(() -> Keys.read(KEYS, text(KEYS)));
    private final Lazy<Parameters> parameters =
            new Lazy<>(() -> new Parameters(each("parameters/", YAML, ParameterDefinition::read)));
    private final Lazy<Map<String, Citation>> citations =
            new Lazy<>(() -> register(every("citations/", Citation::read)));
    private final Lazy<List<Mapping>> mappings = new Lazy<>(() -> every("tables/", RuleSet::table));
    private final Lazy<List<RuleDescription>> rules = new Lazy<>(() -> every("", RULES, RuleDescription::read));
    private final Lazy<Messages> messages;
    private final Lazy<List<Form>> forms = new Lazy<>(this::readForms);
    private final Lazy<Questions> questions = new Lazy<>(() -> Questions.of(every(Questions.FOLDER, Question::read)));
    private final Lazy<List<Rule>> ruleTexts = new Lazy<>(() -> every("", RULES, RuleReader::read));
    private final Lazy<KieBase> kieBase;

    /**
     * A rule set from files that anybody may have written: all of them are read now, so that whatever is wrong is told now.
     *
     * @param files every file of the folder by relative path
     * @param compiler gives the rule base; called once, when first needed
     * @throws DefinitionException when the folder is not as it should be
     */
    public RuleSet(SortedMap<String, byte[]> files, Function<Header, KieBase> compiler) {
        this(compiler, files);
        whole();
    }

    private RuleSet(Function<Header, KieBase> compiler, SortedMap<String, byte[]> given) {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        header = Header.read(HEADER, text(HEADER));
        digest = new Lazy<>(() -> Digests.ofFolder(files));
        messages = new Lazy<>(() -> Messages.read(files));
        kieBase = new Lazy<>(() -> compiler.apply(header));
    }

    /**
     * A rule set that the build has checked: only its header is read now, the rest when first asked for.
     *
     * @throws DefinitionException when the header is not as it should be; any other file is told of when it is asked for
     */
    static RuleSet checked(SortedMap<String, byte[]> files, Function<Header, KieBase> compiler) {
        return new RuleSet(compiler, files);
    }

    /**
     * This rule set with every file read, save for its rules themselves.
     *
     * @throws DefinitionException when the folder is not as it should be
     */
    public RuleSet whole() {
        List.of(keys, parameters, citations, mappings, rules, messages, forms, questions)
                .forEach(Lazy::get);
        return this;
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

    private <T> List<T> every(String folder, String ending, Reader<List<T>> reader) {
        return each(folder, ending, reader).stream().flatMap(List::stream).toList();
    }

    private <T> List<T> every(String folder, Reader<List<T>> reader) {
        return every(folder, YAML, reader);
    }

    private static Map<String, Citation> register(List<Citation> citations) {
        var byId = new TreeMap<String, Citation>();
        citations.forEach(citation -> {
            if (byId.put(citation.id(), citation) != null) {
                throw new DefinitionException("citations", "each id once", citation.id() + " twice");
            }
        });
        return Collections.unmodifiableMap(byId);
    }

    private List<Form> readForms() {
        return files.containsKey(Form.FILE) ? Form.read(Form.FILE, text(Form.FILE)) : List.of();
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
        return digest.get();
    }

    public Keys keys() {
        return keys.get();
    }

    public Parameters parameters() {
        return parameters.get();
    }

    public Map<String, Citation> citations() {
        return citations.get();
    }

    public List<Mapping> mappings() {
        return mappings.get();
    }

    /** Its rules in order of file and place in the file. */
    public List<RuleDescription> rules() {
        return rules.get();
    }

    public Optional<RuleDescription> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public Messages messages() {
        return messages.get();
    }

    /** The forms that the regime prints, in the order of their file; none for most. */
    public List<Form> forms() {
        return forms.get();
    }

    /** What is asked of people in plain language; of released rule sets some have none. */
    public Questions questions() {
        return questions.get();
    }

    /** The rule base; one for all assessments, each of which opens a session of its own. */
    public KieBase kieBase() {
        return kieBase.get();
    }

    /** Its rules as the proof checker reads them. */
    public List<Rule> ruleTexts() {
        return ruleTexts.get();
    }

    @Override
    public String toString() {
        return header.name();
    }
}
