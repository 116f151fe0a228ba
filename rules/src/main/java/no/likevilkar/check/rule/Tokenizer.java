package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.check.rule.Token.Kind;

/** Cuts a rule file into tokens. There are no escapes: a backslash is refused, so that a text is what it looks like. */
final class Tokenizer {

    /** Longest file in characters; a rule file has at most 120 lines. */
    static final int LONGEST = 100_000;

    private final String file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private Tokenizer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** All tokens, the last one the end. */
    static List<Token> of(String file, String text) {
        if (text.length() > LONGEST) {
            throw new RuleTextException(file, 1, text.length() + " characters", "at most " + LONGEST);
        }
        return new Tokenizer(file, text).cut();
    }

    private List<Token> cut() {
        while (true) {
            boolean spaced = skip();
            if (at == text.length()) {
                tokens.add(new Token(Kind.END, "", line, spaced));
                return List.copyOf(tokens);
            }
            char first = text.charAt(at);
            if (first == '"') {
                tokens.add(quoted(spaced));
            } else if (first == '$') {
                tokens.add(new Token(Kind.VARIABLE, variable(), line, spaced));
            } else if (isLetter(first)) {
                tokens.add(new Token(Kind.WORD, word(), line, spaced));
            } else if (isDigit(first)) {
                tokens.add(new Token(Kind.NUMBER, number(), line, spaced));
            } else {
                tokens.add(new Token(Kind.SIGN, sign(), line, spaced));
            }
        }
    }

    /** Over white space and comments; whether there were any. */
    private boolean skip() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = end("\n", text.length());
            } else if (text.startsWith("/*", at)) {
                int close = end("*/", -1);
                if (close < 0) {
                    throw refuse("a comment without an end", "*/");
                }
                line += (int) text.substring(at, close)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
                at = close + 2;
            } else {
                break;
            }
        }
        return at > start;
    }

    private int end(String mark, int otherwise) {
        int found = text.indexOf(mark, at + 2);
        return found < 0 ? otherwise : found;
    }

    private Token quoted(boolean spaced) {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) < ' ' || text.charAt(at) == '\\') {
                throw refuse(
                        text.charAt(at) == '\\' ? "a backslash" : "a quoted text that goes on after its line",
                        "a quoted text on one line, without escapes");
            }
            at++;
        }
        if (at == text.length()) {
            throw refuse("a quoted text without an end", "\"");
        }
        return new Token(Kind.QUOTED, text.substring(start, at++), line, spaced);
    }

    private String variable() {
        int start = at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        if (at == start + 1) {
            throw refuse("$ without a name", "a variable such as $unit");
        }
        return text.substring(start, at);
    }

    private String word() {
        int start = at;
        while (at < text.length() && isInWord(text.charAt(at)) && !isComment()) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isComment() {
        return text.startsWith("//", at) || text.startsWith("/*", at);
    }

    private String number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String sign() {
        for (var two : List.of("==", "!=")) {
            if (text.startsWith(two, at)) {
                at += 2;
                return two;
            }
        }
        int whole = text.codePointAt(at);
        if ("(),;:.@".indexOf(whole) < 0) {
            throw refuse(
                    whole < ' ' ? "a control character" : Character.toString(whole),
                    "names, variables, quoted texts and ( ) , ; : . @ == !=");
        }
        at++;
        return Character.toString(whole);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInWord(char c) {
        return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '/';
    }

    private RuleTextException refuse(String found, String expected) {
        return new RuleTextException(file, line, found, expected);
    }
}
