package no.likevilkar.ruleset.check;

import java.util.regex.Pattern;

/** The words of a rule file without comments, the insides of strings, and metadata. */
final class DrlCode {

    private static final Pattern SILENT = Pattern.compile("\"[^\"\\n]*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern METADATA = Pattern.compile("@\\w+\\s*\\([^)]*\\)");

    private DrlCode() {}

    static String of(String text) {
        var code = SILENT.matcher(text).replaceAll(silent -> silent.group().startsWith("\"") ? "\"\"" : " ");
        return METADATA.matcher(code).replaceAll(" ");
    }
}
