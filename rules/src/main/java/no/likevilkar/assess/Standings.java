package no.likevilkar.assess;

import java.util.List;
import java.util.function.Function;
import no.likevilkar.model.Standing;

/** Which of several statements on one matter stand: the accepted ones if there are any, else all. */
final class Standings {

    private Standings() {}

    static <T> List<T> standing(List<T> statements, Function<T, Standing> standing) {
        var accepted = statements.stream()
                .filter(one -> standing.apply(one) == Standing.ACCEPTED)
                .toList();
        return accepted.isEmpty() ? statements : accepted;
    }
}
