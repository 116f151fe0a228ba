package no.likevilkar.ruleset.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One constraint of a pattern in the little language that rules may use. Everything outside it is {@link Foreign}: the text is
 * never looked through for what is forbidden, it is read as what is allowed.
 */
sealed interface Constraint {

    /** {@code $variable : property}. */
    record Binding(String variable, String property) implements Constraint {}

    /** {@code property operator term}, or {@code property in (term, term)} with operator {@code in} or {@code not in}. */
    record Comparison(String left, String operator, List<Term> terms) implements Constraint {

        boolean isEquality() {
            return operator.equals("==") || operator.equals("in");
        }
    }

    /** Anything else. */
    record Foreign(String text, List<String> tokens) implements Constraint {

        private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");

        boolean hasArithmetic() {
            return tokens.stream().anyMatch(ARITHMETIC::contains);
        }

        boolean hasCall() {
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i).equals("(")
                        && NAME.matcher(tokens.get(i - 1)).matches()
                        && !tokens.get(i - 1).equals("in")) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The right-hand side of a comparison. */
    record Term(Kind kind, String text) {

        enum Kind {
            STRING,
            INTEGER,
            TRUTH,
            VARIABLE,
            CONSTANT
        }
    }

    Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    Pattern TOKEN = Pattern.compile("\"[^\"\\\\]*\"|\\$?[A-Za-z_][A-Za-z0-9_]*|\\d+|==|!=|<=|>=|&&|\\|\\||\\S");
    Set<String> OPERATORS = Set.of("==", "!=", "<", ">", "<=", ">=");

    static Constraint read(String text) {
        var tokens = new ArrayList<String>();
        var found = TOKEN.matcher(text);
        while (found.find()) {
            tokens.add(found.group());
        }
        if (tokens.size() == 3 && isVariable(tokens.get(0)) && tokens.get(1).equals(":") && isName(tokens.get(2))) {
            return new Binding(tokens.get(0), tokens.get(2));
        }
        if (tokens.size() >= 3 && (isName(tokens.get(0)) || isVariable(tokens.get(0)))) {
            var left = tokens.get(0);
            if (OPERATORS.contains(tokens.get(1))) {
                return one(tokens.subList(2, tokens.size()))
                        .<Constraint>map(term -> new Comparison(left, tokens.get(1), List.of(term)))
                        .orElse(new Foreign(text, tokens));
            }
            boolean negated = tokens.get(1).equals("not");
            int in = negated ? 2 : 1;
            if (tokens.get(in).equals("in")) {
                return many(tokens.subList(in + 1, tokens.size()))
                        .<Constraint>map(terms -> new Comparison(left, negated ? "not in" : "in", terms))
                        .orElse(new Foreign(text, tokens));
            }
        }
        return new Foreign(text, tokens);
    }

    private static Optional<List<Term>> many(List<String> tokens) {
        if (tokens.size() < 3
                || !tokens.get(0).equals("(")
                || !tokens.get(tokens.size() - 1).equals(")")) {
            return Optional.empty();
        }
        var terms = new ArrayList<Term>();
        int start = 1;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).equals(",") || i == tokens.size() - 1) {
                var term = one(tokens.subList(start, i));
                if (term.isEmpty()) {
                    return Optional.empty();
                }
                terms.add(term.get());
                start = i + 1;
            }
        }
        return Optional.of(List.copyOf(terms));
    }

    private static Optional<Term> one(List<String> tokens) {
        if (tokens.size() == 3
                && isName(tokens.get(0))
                && tokens.get(1).equals(".")
                && tokens.get(2).matches("[A-Z][A-Z0-9_]*")) {
            return Optional.of(new Term(Term.Kind.CONSTANT, tokens.get(0) + "." + tokens.get(2)));
        }
        if (tokens.size() != 1) {
            return Optional.empty();
        }
        var token = tokens.get(0);
        if (token.startsWith("\"") && token.length() > 1) {
            return Optional.of(new Term(Term.Kind.STRING, token.substring(1, token.length() - 1)));
        }
        if (token.matches("\\d{1,4}")) {
            return Optional.of(new Term(Term.Kind.INTEGER, token));
        }
        if (token.equals("true") || token.equals("false")) {
            return Optional.of(new Term(Term.Kind.TRUTH, token));
        }
        return isVariable(token) ? Optional.of(new Term(Term.Kind.VARIABLE, token)) : Optional.empty();
    }

    private static boolean isVariable(String token) {
        return token.startsWith("$") && token.length() > 1;
    }

    private static boolean isName(String token) {
        return NAME.matcher(token).matches();
    }
}
