package no.likevilkar.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Sorting by a text that is made once for each element, because making it is dearer than comparing it. */
final class Ordered {

    private Ordered() {}

    /** Elements in order of their text. */
    static <T> List<T> by(Function<T, String> text, Collection<? extends T> elements) {
        record Keyed<T>(String text, T element) {}
        return elements.stream()
                .map(element -> new Keyed<T>(text.apply(element), element))
                .sorted(Comparator.comparing(Keyed::text))
                .map(Keyed::element)
                .toList();
    }
}
