package no.likevilkar.integration.document.casexml;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An element of the case file with its path, for example {@code /case/figures/figure[2]}.
 *
 * @param path XPath with local names only; repeatable elements always carry their number
 * @param what the element
 */
public record Placed<T>(String path, T what) {

    /** Numbers the elements of a list from 1. */
    static <T> List<Placed<T>> each(String path, List<? extends T> list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Placed<T>(path + "[" + (i + 1) + "]", list.get(i)))
                .toList();
    }

    /** Path of one of its attributes: the place where that value stands. */
    public String attribute(String name) {
        return path + "/@" + name;
    }
}
