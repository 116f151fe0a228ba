package no.likevilkar.ruleset;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * What is worked out when it is first asked for and kept from then on: once, whichever thread comes first. Where that fails,
 * everybody who asks is told, each time anew.
 */
final class Lazy<T> {

    private final Supplier<T> source;
    private volatile T value;

    /** @param source gives the value, never null; asked once, and again only after it failed */
    Lazy(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        var known = value;
        return known != null ? known : first();
    }

    private synchronized T first() {
        if (value == null) {
            value = Objects.requireNonNull(source.get());
        }
        return value;
    }
}
