package no.likevilkar.ruleset;

import java.util.List;
import no.likevilkar.definition.Labels;
import no.likevilkar.definition.Yaml;

/**
 * What is asked of people about a key, in plain language, and why it is asked. It has no say in any verdict.
 *
 * @param key the key that the answer or the number goes under
 * @param question the question in three languages
 * @param why in one sentence what the answer is used for, in three languages
 * @param place file and place in it, for whoever has to mend it
 */
public record Question(String key, Labels question, Labels why, String place) {

    static List<Question> read(String file, String text) {
        return Yaml.list(file, text).stream().map(Question::read).toList();
    }

    private static Question read(Yaml yaml) {
        yaml.only("key", "question", "why");
        return new Question(yaml.text("key"), Labels.read(yaml, "question"), Labels.read(yaml, "why"), yaml.place());
    }
}
