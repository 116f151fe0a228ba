package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.pointer.Decimals;

/** Gathers where case file and {@code case.json} part, each in a sentence with both sides. */
final class Findings {

    private static final int MOST = 1_000;
    private static final int LONGEST = 200;

    private final List<String> sentences = new ArrayList<>();
    private int more;

    /** @param where in the case file */
    void text(String what, String where, String inFile, Json json, String member) {
        if (json.shows(member) && !inFile.equals(json.value(member))) {
            differ(what, where, inFile, shown(json.value(member)));
        }
    }

    /** Two decimal numbers are the same whatever zeros end them. */
    void number(String what, String where, String inFile, Json json, String member) {
        if (!json.shows(member)) {
            return;
        }
        var stated = Decimals.of(inFile);
        var taken = Decimals.of(json.text(member));
        if (stated.isEmpty() || taken.isEmpty() || stated.get().compareTo(taken.get()) != 0) {
            differ(what, where, inFile, shown(json.value(member)));
        }
    }

    void differ(String what, String where, String inFile, String inJson) {
        add(what + ": the case file says " + quoted(inFile) + " at " + where + "; case.json says " + inJson + ".");
    }

    void onlyInFile(String what, String where, String inFile) {
        add(what + ": the case file says " + quoted(inFile) + " at " + where + "; case.json says nothing.");
    }

    void onlyInJson(String what, String inJson) {
        add(what + ": the case file says nothing; case.json says " + inJson + ".");
    }

    private void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else {
            more++;
        }
    }

    List<String> sentences() {
        var all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add(more + " more differences are not told.");
        }
        return all;
    }

    /** A member of case.json as it is shown in a sentence. */
    static String shown(Object value) {
        return Optional.ofNullable(value)
                .map(one -> quoted(String.valueOf(one)))
                .orElse("nothing");
    }

    static String quoted(String text) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return '"' + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain) + '"';
    }
}
