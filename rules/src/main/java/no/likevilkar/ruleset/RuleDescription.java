package no.likevilkar.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.likevilkar.definition.DefinitionException;

/**
 * What a rule says of itself: its name and metadata, and where it stands.
 *
 * @param name whole name as in the file
 * @param id id with the optional part, for example {@code NO-A07/test}
 * @param sentence what equal terms require, in English
 * @param phase phase in which it runs
 * @param basis ids of citations
 * @param force LAW, SOFT_LAW, PROPOSAL or BENCHMARK
 * @param needs keys, parameters and answers it needs
 * @param gives keys it gives
 * @param file path in the rule set folder
 * @param source its text
 */
public record RuleDescription(
        String name,
        String id,
        String sentence,
        Phase phase,
        List<String> basis,
        String force,
        List<String> needs,
        List<String> gives,
        String file,
        String source) {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^end\\s*$");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern METADATA = Pattern.compile("@(\\w+)\\(([^)]*)\\)");

    /** The rules of one DRL file. */
    static List<RuleDescription> read(String file, String text) {
        var rules = new ArrayList<RuleDescription>();
        var matcher = RULE.matcher(text);
        while (matcher.find()) {
            rules.add(one(file, matcher.group(1), matcher.group()));
        }
        return rules;
    }

    private static RuleDescription one(String file, String name, String source) {
        var metadata = new HashMap<String, String>();
        var matcher = METADATA.matcher(source.substring(0, source.indexOf("\nwhen")));
        while (matcher.find()) {
            metadata.put(matcher.group(1), matcher.group(2).strip());
        }
        int space = name.indexOf(' ');
        if (space < 0) {
            throw new DefinitionException(file, "a rule name of id and sentence", name);
        }
        return new RuleDescription(
                name,
                name.substring(0, space),
                name.substring(space + 1),
                Phase.of(metadata.getOrDefault("phase", ""))
                        .orElseThrow(() -> new DefinitionException(
                                file + " rule " + name, "a phase", metadata.getOrDefault("phase", "none"))),
                list(metadata, "basis"),
                metadata.getOrDefault("force", ""),
                list(metadata, "needs"),
                list(metadata, "gives"),
                file,
                source);
    }

    private static List<String> list(Map<String, String> metadata, String name) {
        return COMMA.splitAsStream(metadata.getOrDefault(name, ""))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals("none"))
                .toList();
    }

    /** The id without its part: what findings, suppressed members and catalogues name. */
    public String catalogueId() {
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    }
}
