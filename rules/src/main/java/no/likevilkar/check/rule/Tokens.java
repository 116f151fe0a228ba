package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.check.rule.Token.Kind;

/** The tokens of a file, read from front to back. */
final class Tokens {

    private final String file;
    private final List<Token> tokens;
    private int at;

    Tokens(String file, String text) {
        this.file = file;
        this.tokens = Tokenizer.of(file, text);
    }

    Token now() {
        return tokens.get(at);
    }

    boolean isNow(String text) {
        return now().is(text);
    }

    boolean isNow(Kind kind) {
        return now().kind() == kind;
    }

    boolean isNext(String text) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(text);
    }

    /** Goes past the token when it is this one. */
    boolean skip(String text) {
        boolean there = isNow(text);
        if (there) {
            at++;
        }
        return there;
    }

    void take(String text) {
        if (!skip(text)) {
            throw refuse(text);
        }
    }

    /** The text of a token of a kind. */
    String take(Kind kind, String expected) {
        if (!isNow(kind)) {
            throw refuse(expected);
        }
        return tokens.get(at++).text();
    }

    /** What stands between brackets, comma between: at least one word. */
    List<String> words(String expected) {
        take("(");
        var words = new ArrayList<String>();
        do {
            words.add(take(Kind.WORD, expected));
        } while (skip(","));
        take(")");
        return words;
    }

    int place() {
        return at;
    }

    /** The text from a place up to here, all white space of one blank. */
    String since(int place) {
        var text = new StringBuilder();
        for (var token : tokens.subList(place, at)) {
            text.append(token.spaced() && text.length() > 0 ? " " : "").append(token.source());
        }
        return text.toString();
    }

    RuleTextException refuse(String expected) {
        return refuse(now().line(), now().shown(), expected);
    }

    RuleTextException refuse(int line, String found, String expected) {
        return new RuleTextException(file, line, found, expected);
    }
}
