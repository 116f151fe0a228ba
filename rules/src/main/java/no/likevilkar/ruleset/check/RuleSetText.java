package no.likevilkar.ruleset.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rule files of one rule set, read once for all checks.
 *
 * @param paths every path of the folder, rules or not
 * @param files the rule files in the order of their paths
 * @param rules the rules of all files
 * @param vocabulary what they may say
 */
record RuleSetText(Set<String> paths, List<DrlFile> files, List<DrlRule> rules, Vocabulary vocabulary) {

    static RuleSetText read(Map<String, String> texts, Vocabulary vocabulary) {
        var files = new ArrayList<DrlFile>();
        new TreeMap<>(texts).forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                files.add(DrlFile.read(path, text));
            }
        });
        var rules = files.stream().flatMap(file -> file.rules().stream()).toList();
        return new RuleSetText(new TreeMap<>(texts).keySet(), List.copyOf(files), rules, vocabulary);
    }
}
