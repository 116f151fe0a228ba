package no.likevilkar.check.figure;

import java.util.Optional;

/**
 * How a figure comes to its value.
 *
 * @param formula its formula, or the value it states
 * @param rounding how it is rounded when it is derived; empty when it stays exact
 */
public record Definition(Node formula, Optional<Rounded> rounding) {}
