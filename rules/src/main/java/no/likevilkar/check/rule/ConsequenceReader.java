package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.likevilkar.check.rule.Expression.Call;
import no.likevilkar.check.rule.Function.Kind;
import no.likevilkar.check.rule.Function.Parameter;

/** Reads the consequence: one {@code insert} of one conclusion, built from texts, variables and formulas. */
final class ConsequenceReader {

    private static final int DEEPEST = 16;

    private final Tokens tokens;
    private final Set<String> imported;
    private final Map<String, String> variables;

    /** @param variables kind of each variable that the conditions bind */
    ConsequenceReader(Tokens tokens, Set<String> imported, Map<String, String> variables) {
        this.tokens = tokens;
        this.imported = imported;
        this.variables = variables;
    }

    /** @param rule the rule's own id, which must be the first argument */
    Call read(String rule) {
        tokens.take("insert");
        tokens.take("(");
        var call = call(rule, Set.of(Kind.CONCLUSION), 0);
        tokens.take(")");
        tokens.take(";");
        return call;
    }

    private Call call(String rule, Set<Kind> kinds, int depth) {
        if (depth == DEEPEST) {
            throw tokens.refuse("formulas at most " + DEEPEST + " deep");
        }
        String name = tokens.isNow(Token.Kind.WORD) ? tokens.now().text() : "";
        var function = Function.named(name)
                .filter(one -> kinds.contains(one.kind()) && imported.contains(name))
                .orElseThrow(() -> tokens.refuse(
                        kinds.contains(Kind.CONCLUSION) ? "a conclusion that the head imports" : expected(kinds)));
        tokens.take(name);
        tokens.take("(");
        var arguments = new ArrayList<Expression>();
        for (var parameter : function.parameters()) {
            if (parameter == Parameter.OPERANDS) {
                operands(arguments, depth);
            } else {
                if (!arguments.isEmpty()) {
                    tokens.take(",");
                }
                arguments.add(argument(rule, parameter, depth));
            }
        }
        tokens.take(")");
        return new Call(function, List.copyOf(arguments));
    }

    private static String expected(Set<Kind> kinds) {
        return kinds.contains(Kind.FORMULA) ? "a formula that the head imports" : "a comparison that the head imports";
    }

    /** One collected list, or any number of operands. */
    private void operands(List<Expression> arguments, int depth) {
        if (Vocabulary.LIST.equals(variables.get(tokens.now().text()))) {
            arguments.add(argument("", Parameter.LIST, depth));
            return;
        }
        while (!tokens.isNow(")")) {
            if (!arguments.isEmpty()) {
                tokens.take(",");
            }
            arguments.add(argument("", Parameter.OPERAND, depth));
        }
    }

    private Expression argument(String rule, Parameter parameter, int depth) {
        return switch (parameter) {
            case RULE -> ownId(rule);
            case SUBJECT, PERIOD, WORD ->
                tokens.isNow(Token.Kind.QUOTED)
                        ? new Expression.Text(tokens.take(Token.Kind.QUOTED, "a text"))
                        : variable(Vocabulary.TEXT);
            case NUMBER -> number();
            case DAY -> variable(Vocabulary.DAY);
            case COST_LINE -> variable("CostLine");
            case LIST -> variable(Vocabulary.LIST);
            case FIGURE -> figure();
            case FORMULA -> call("", Set.of(Kind.FORMULA, Kind.COMPARISON), depth + 1);
            case COMPARISON -> call("", Set.of(Kind.COMPARISON), depth + 1);
            case OPERAND, OPERANDS ->
                tokens.isNow(Token.Kind.VARIABLE)
                        ? figure()
                        : call("", Set.of(Kind.FORMULA, Kind.COMPARISON), depth + 1);
        };
    }

    private Expression ownId(String rule) {
        if (!tokens.isNow(Token.Kind.QUOTED) || !tokens.now().text().equals(rule)) {
            throw tokens.refuse("the rule's own id, \"" + rule + "\"");
        }
        return new Expression.Text(tokens.take(Token.Kind.QUOTED, "the rule's own id"));
    }

    private Expression number() {
        if (tokens.now().text().length() > 2) {
            throw tokens.refuse("a whole number of at most two digits");
        }
        return new Expression.Number(
                Integer.parseInt(tokens.take(Token.Kind.NUMBER, "a whole number of at most two digits")));
    }

    private Expression figure() {
        if (!tokens.isNext(".")) {
            return variable(Vocabulary.FIGURE);
        }
        var token = tokens.now();
        boolean holds = Vocabulary.fields(variables.getOrDefault(token.text(), ""))
                .filter(fields -> Vocabulary.FIGURE.equals(fields.get("figure")))
                .isPresent();
        if (!holds) {
            throw tokens.refuse("a variable of the conditions that holds a figure");
        }
        tokens.take(Token.Kind.VARIABLE, "a variable");
        tokens.take(".");
        tokens.take("figure");
        tokens.take("(");
        tokens.take(")");
        return new Expression.FigureOf(token.text());
    }

    private Expression variable(String kind) {
        if (!tokens.isNow(Token.Kind.VARIABLE)
                || !kind.equals(variables.get(tokens.now().text()))) {
            throw tokens.refuse("a variable of the conditions that is: " + kind);
        }
        return new Expression.Variable(tokens.take(Token.Kind.VARIABLE, "a variable"));
    }
}
