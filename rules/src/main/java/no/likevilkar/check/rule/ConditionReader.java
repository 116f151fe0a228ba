package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.check.rule.Condition.Binding;
import no.likevilkar.check.rule.Condition.Bound;
import no.likevilkar.check.rule.Condition.Collect;
import no.likevilkar.check.rule.Condition.Collected;
import no.likevilkar.check.rule.Condition.Comparison;
import no.likevilkar.check.rule.Condition.Constraint;
import no.likevilkar.check.rule.Condition.Exists;
import no.likevilkar.check.rule.Condition.Literal;
import no.likevilkar.check.rule.Condition.Not;
import no.likevilkar.check.rule.Condition.Pattern;
import no.likevilkar.check.rule.Condition.Term;
import no.likevilkar.check.rule.Token.Kind;

/**
 * Reads conditions by recursive descent and knows of what kind each variable is. What is bound inside {@code not}, {@code exists}
 * or {@code accumulate} is not seen outside.
 */
final class ConditionReader {

    private static final int DEEPEST = 8;

    private final Tokens tokens;
    private final Set<String> imported;
    private final Map<String, String> variables;
    private final Set<String> inner;
    private final int depth;

    ConditionReader(Tokens tokens, Set<String> imported) {
        this(tokens, imported, Map.of(), new HashSet<>(), 0);
    }

    private ConditionReader(
            Tokens tokens, Set<String> imported, Map<String, String> variables, Set<String> inner, int depth) {
        this.tokens = tokens;
        this.imported = imported;
        this.variables = new HashMap<>(variables);
        this.inner = inner;
        this.depth = depth;
    }

    /** Kind of each variable bound so far. */
    Map<String, String> variables() {
        return Collections.unmodifiableMap(variables);
    }

    List<Condition> until(String word) {
        var conditions = new ArrayList<Condition>();
        do {
            conditions.add(condition());
        } while (!tokens.isNow(word));
        return List.copyOf(conditions);
    }

    private Condition condition() {
        int start = tokens.place();
        if (tokens.skip("not")) {
            var inner = inside().group();
            return new Not(inner, tokens.since(start));
        }
        if (tokens.skip("exists")) {
            var inner = inside().group();
            return new Exists(inner, tokens.since(start));
        }
        if (depth == 0 && tokens.skip("accumulate")) {
            return accumulate(start);
        }
        return pattern();
    }

    private ConditionReader inside() {
        if (depth == DEEPEST) {
            throw tokens.refuse("conditions at most " + DEEPEST + " deep");
        }
        return new ConditionReader(tokens, imported, variables, inner, depth + 1);
    }

    private List<Condition> group() {
        if (!tokens.skip("(")) {
            return List.of(condition());
        }
        var all = joined();
        tokens.take(")");
        return all;
    }

    private List<Condition> joined() {
        var all = new ArrayList<Condition>();
        do {
            all.add(condition());
        } while (tokens.skip("and"));
        return List.copyOf(all);
    }

    private Condition accumulate(int start) {
        tokens.take("(");
        var inside = inside();
        var inner = inside.joined();
        tokens.take(";");
        var lists = new ArrayList<Collected>();
        do {
            int line = tokens.now().line();
            String list = tokens.take(Kind.VARIABLE, "a variable for the list");
            tokens.take(":");
            tokens.take("collectList");
            tokens.take("(");
            String each = tokens.take(Kind.VARIABLE, "the variable that is collected");
            if (!Vocabulary.FIGURE.equals(inside.variables.get(each)) || variables.containsKey(each)) {
                throw tokens.refuse(line, "collectList( " + each + " )", "a figure that the accumulate binds");
            }
            tokens.take(")");
            bind(line, list, Vocabulary.LIST);
            lists.add(new Collected(list, each));
        } while (tokens.skip(","));
        tokens.take(")");
        return new Collect(inner, List.copyOf(lists), tokens.since(start));
    }

    private Pattern pattern() {
        int start = tokens.place();
        int line = tokens.now().line();
        Optional<String> variable = Optional.empty();
        if (tokens.isNow(Kind.VARIABLE)) {
            variable = Optional.of(tokens.take(Kind.VARIABLE, "a variable"));
            tokens.take(":");
        }
        String type = tokens.isNow(Kind.WORD) ? tokens.now().text() : "";
        var fields = Vocabulary.fields(type)
                .orElseThrow(() -> tokens.refuse("a pattern, not, exists or, outermost, accumulate"));
        if (!imported.contains(type)) {
            throw tokens.refuse("a type that the head imports");
        }
        tokens.take(type);
        tokens.take("(");
        var constraints = new ArrayList<Constraint>();
        if (!tokens.isNow(")")) {
            do {
                constraints.add(constraint(type, fields));
            } while (tokens.skip(","));
        }
        tokens.take(")");
        variable.ifPresent(name -> bind(line, name, type));
        return new Pattern(type, variable, List.copyOf(constraints), tokens.since(start));
    }

    private Constraint constraint(String type, Map<String, String> fields) {
        int line = tokens.now().line();
        if (tokens.isNow(Kind.VARIABLE)) {
            String variable = tokens.take(Kind.VARIABLE, "a variable");
            tokens.take(":");
            String field = tokens.take(Kind.WORD, "a field of " + type);
            bind(line, variable, field.equals("this") ? type : kind(line, type, field, fields));
            return new Binding(variable, field);
        }
        String field = tokens.take(Kind.WORD, "$variable : field, or a field compared");
        String kind = kind(line, type, field, fields);
        if (!Vocabulary.isComparable(kind)) {
            throw tokens.refuse(line, field + " of " + type + " compared", "a comparison of texts, never of size");
        }
        if (tokens.skip("==") || tokens.isNow("!=")) {
            return new Comparison(field, !tokens.skip("!="), List.of(term(kind)));
        }
        boolean wanted = !tokens.skip("not");
        if (!tokens.skip("in")) {
            throw tokens.refuse("==, !=, in or not in");
        }
        tokens.take("(");
        var terms = new ArrayList<Term>();
        do {
            terms.add(term(kind));
        } while (tokens.skip(","));
        tokens.take(")");
        return new Comparison(field, wanted, List.copyOf(terms));
    }

    private String kind(int line, String type, String field, Map<String, String> fields) {
        if (!fields.containsKey(field)) {
            throw tokens.refuse(
                    line,
                    field + " of " + type,
                    "one of " + fields.keySet().stream().sorted().toList());
        }
        return fields.get(field);
    }

    private Term term(String kind) {
        var token = tokens.now();
        Term term;
        String found;
        if (token.kind() == Kind.VARIABLE) {
            found = Optional.ofNullable(variables.get(token.text()))
                    .orElseThrow(() -> tokens.refuse("a variable bound before"));
            term = new Bound(token.text());
        } else if (token.kind() == Kind.QUOTED) {
            found = Vocabulary.TEXT;
            term = new Literal(token.text());
        } else if (token.is("true") || token.is("false")) {
            found = Vocabulary.TRUTH;
            term = new Literal(token.is("true"));
        } else {
            found = constant(token, kind);
            term = new Literal(token.text().substring(token.text().indexOf('.') + 1));
        }
        if (!found.equals(kind)) {
            throw tokens.refuse("a value that is " + kind);
        }
        tokens.take(token.kind(), "a value");
        return term;
    }

    private String constant(Token token, String kind) {
        int point = token.text().indexOf('.');
        String enumeration = point < 0 ? "" : token.text().substring(0, point);
        boolean there = Vocabulary.constants(enumeration)
                .filter(names -> names.contains(token.text().substring(point + 1)))
                .isPresent();
        if (!there || !imported.contains(enumeration)) {
            throw tokens.refuse("a value that is " + kind);
        }
        return enumeration;
    }

    private void bind(int line, String variable, String kind) {
        boolean local = depth == 0 && inner.contains(variable);
        if (variables.put(variable, kind) != null || local) {
            throw tokens.refuse(line, variable + " bound a second time", "each variable bound once");
        }
        if (depth > 0) {
            inner.add(variable);
        }
    }
}
