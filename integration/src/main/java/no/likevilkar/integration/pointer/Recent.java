package no.likevilkar.integration.pointer;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The documents opened last, known by their bytes, so that each is parsed once although a checker asks cell by cell. */
final class Recent {

    private static final int MOST = 8;

    private final Deque<Held> held = new ArrayDeque<>();

    Held of(byte[] bytes) {
        for (Held one : held) {
            if (one.bytes == bytes || Arrays.equals(one.bytes, bytes)) {
                return one;
            }
        }
        if (held.size() == MOST) {
            held.removeLast();
        }
        held.addFirst(new Held(bytes));
        return held.getFirst();
    }
}
