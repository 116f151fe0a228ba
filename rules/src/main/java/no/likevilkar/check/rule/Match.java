package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.likevilkar.check.derive.Firing;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.rule.Expression.Call;
import no.likevilkar.check.rule.Expression.FigureOf;
import no.likevilkar.check.rule.Expression.Number;
import no.likevilkar.check.rule.Expression.Text;
import no.likevilkar.check.rule.Expression.Variable;
import no.likevilkar.check.rule.Function.Arguments;

/**
 * Facts for which all conditions of a rule hold.
 *
 * @param values value of each variable: a text, a truth, a day, a fact, or a list of figures
 * @param facts what patterns matched and accumulates collected
 */
public record Match(Rule rule, Map<String, Object> values, List<Fact> facts) {

    /** Ids of the facts it rests on, each once, in order: matched by a pattern, or collected; not those inside not and exists. */
    public List<String> on() {
        return facts.stream().map(Fact::id).distinct().sorted().toList();
    }

    /** The fact that the rule gives. */
    public Fact conclude() {
        return (Fact) value(rule.consequence());
    }

    public Firing firing() {
        return new Firing(rule.phase(), rule.id(), on(), conclude().id());
    }

    /** Subject and period of the conclusion as the trace writes them: {@code subject/period}, or the subject alone. */
    String about() {
        var subject = rule.subject().map(this::value).orElse("");
        if (subject instanceof Fact line) {
            return line.text("id") + "/" + line.text("period");
        }
        return rule.period()
                .filter(Variable.class::isInstance)
                .map(period -> subject + "/" + value(period))
                .orElse(subject.toString());
    }

    private Object value(Expression expression) {
        if (expression instanceof Text text) {
            return text.value();
        } else if (expression instanceof Number number) {
            return number.value();
        } else if (expression instanceof FigureOf holder) {
            return ((Fact) values.get(holder.variable())).get("figure");
        } else if (expression instanceof Variable variable) {
            return values.get(variable.name());
        }
        var call = (Call) expression;
        var function = call.function();
        if (function.parameters().equals(List.of(Function.Parameter.OPERANDS))) {
            return function.maker().of(new Arguments(List.of(operands(call.arguments()))));
        }
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.add(
                    argument(function.parameters().get(i), call.arguments().get(i)));
        }
        return function.maker().of(new Arguments(arguments));
    }

    private Object argument(Function.Parameter parameter, Expression expression) {
        return switch (parameter) {
            case OPERAND -> operand(expression);
            case LIST -> collected(expression);
            default -> value(expression);
        };
    }

    private List<Node> operands(List<Expression> arguments) {
        return isList(arguments)
                ? collected(arguments.get(0))
                : arguments.stream().map(this::operand).toList();
    }

    private boolean isList(List<Expression> arguments) {
        return arguments.size() == 1
                && arguments.get(0) instanceof Variable variable
                && values.get(variable.name()) instanceof List<?>;
    }

    private Node operand(Expression expression) {
        return value(expression) instanceof Fact figure ? Functions.reference(figure) : (Node) value(expression);
    }

    /** Collected figures, each as often as it was collected, in order of id. */
    private List<Node> collected(Expression list) {
        return ((List<?>) value(list))
                .stream()
                        .map(Fact.class::cast)
                        .sorted(Comparator.comparing(Fact::id))
                        .map(Functions::reference)
                        .toList();
    }
}
