package no.likevilkar.check.rule;

import java.util.List;

/** An argument of a consequence, as data. */
public sealed interface Expression {

    record Text(String value) implements Expression {}

    /** A whole number: a scale or a part, never an amount. */
    record Number(int value) implements Expression {}

    /** Value of a variable of the conditions. */
    record Variable(String name) implements Expression {}

    /** The figure of a variable that holds a parameter or a selected candidate: {@code $x.figure()}. */
    record FigureOf(String variable) implements Expression {}

    record Call(Function function, List<Expression> arguments) implements Expression {}
}
