package no.likevilkar.ruleset.check;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The consequence of a rule, read as the one thing it may be: {@code insert( fn( "ID", … ) )} with literals, variables, calls
 * and {@code $variable.figure()} as arguments. Everything else is kept as foreign text.
 *
 * @param function the function inserted from; empty when the consequence is not one insert of one call
 * @param id the first literal
 * @param literals the other literals among the function's own arguments
 * @param formulas the functions called further in
 * @param foreign what may not stand there
 * @param arithmetic operators on numbers
 */
record Consequence(
        Optional<String> function,
        Optional<String> id,
        List<String> literals,
        Set<String> formulas,
        List<String> foreign,
        List<String> arithmetic) {

    private static final ParserConfiguration JAVA =
            new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);

    static Consequence read(String text) {
        var foreign = new ArrayList<String>();
        var arithmetic = new ArrayList<String>();
        var formulas = new TreeSet<String>();
        var call = conclusion(text, foreign);
        call.ifPresent(conclusion ->
                conclusion.getArguments().forEach(argument -> walk(argument, formulas, foreign, arithmetic)));
        var words = call.stream()
                .flatMap(conclusion -> conclusion.getArguments().stream())
                .filter(Expression::isStringLiteralExpr)
                .map(argument -> argument.asStringLiteralExpr().getValue())
                .toList();
        var id = call.flatMap(conclusion -> conclusion.getArguments().getFirst())
                .filter(StringLiteralExpr.class::isInstance)
                .map(first -> first.asStringLiteralExpr().getValue());
        return new Consequence(
                call.map(MethodCallExpr::getNameAsString),
                id,
                id.isPresent() ? words.subList(1, words.size()) : words,
                formulas,
                List.copyOf(foreign),
                List.copyOf(arithmetic));
    }

    private static Optional<MethodCallExpr> conclusion(String text, List<String> foreign) {
        var read = new JavaParser(JAVA).parseBlock("{" + text + "\n}");
        var call = read.getResult()
                .filter(block -> read.isSuccessful() && block.getStatements().size() == 1)
                .map(block -> block.getStatement(0))
                .filter(ExpressionStmt.class::isInstance)
                .map(statement -> statement.asExpressionStmt().getExpression())
                .filter(expression -> isCall(expression, Optional.of("insert")))
                .map(expression -> expression.asMethodCallExpr().getArguments())
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> arguments.get(0))
                .filter(argument -> isCall(argument, Optional.empty()))
                .map(Expression::asMethodCallExpr);
        if (call.isEmpty()) {
            foreign.add(text.strip().replaceAll("\\s+", " "));
        }
        return call;
    }

    private static boolean isCall(Expression expression, Optional<String> name) {
        return expression instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getTypeArguments().isEmpty()
                && name.map(call.getNameAsString()::equals).orElse(true);
    }

    private static void walk(Expression argument, Set<String> formulas, List<String> foreign, List<String> arithmetic) {
        if (isCall(argument, Optional.empty())) {
            formulas.add(argument.asMethodCallExpr().getNameAsString());
            argument.asMethodCallExpr().getArguments().forEach(inner -> walk(inner, formulas, foreign, arithmetic));
        } else if (isNumberOperator(argument)) {
            arithmetic.add(argument.toString());
        } else if (!isAtom(argument) && !isAccessor(argument)) {
            foreign.add(argument.toString());
        }
    }

    private static boolean isAtom(Expression argument) {
        return argument instanceof StringLiteralExpr
                || argument instanceof IntegerLiteralExpr number
                        && number.getValue().matches("\\d{1,4}")
                || isVariable(argument);
    }

    private static boolean isVariable(Expression argument) {
        return argument instanceof NameExpr name && name.getNameAsString().startsWith("$");
    }

    private static boolean isAccessor(Expression argument) {
        return argument instanceof MethodCallExpr call
                && call.getNameAsString().equals("figure")
                && call.getArguments().isEmpty()
                && call.getTypeArguments().isEmpty()
                && call.getScope().filter(Consequence::isVariable).isPresent();
    }

    private static boolean isNumberOperator(Expression argument) {
        return (argument instanceof BinaryExpr || argument instanceof UnaryExpr)
                && argument.findFirst(StringLiteralExpr.class).isEmpty();
    }
}
