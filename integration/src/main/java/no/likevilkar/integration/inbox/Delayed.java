package no.likevilkar.integration.inbox;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sendings that are whole and could not be finished because of the machine, as when the disk is full. Each is due again after a number
 * of looks into the inbox that doubles with every failure, up to {@value #LONGEST}, so that it is taken up by itself when there is room
 * again and costs little until then.
 */
final class Delayed {

    /** With two looks a second a minute. */
    static final int LONGEST = 120;

    private record Wait(int looks, int left) {}

    private final SortedMap<String, Wait> waits = new TreeMap<>();

    /** @return whether it had not failed before */
    boolean failed(String sending) {
        var before = waits.get(sending);
        int looks = before == null ? 1 : Math.min(LONGEST, before.looks() * 2);
        waits.put(sending, new Wait(looks, looks));
        return before == null;
    }

    void finished(String sending) {
        waits.remove(sending);
    }

    /** One more look; those whose time has come, in order of name. */
    List<String> due() {
        waits.replaceAll((sending, wait) -> new Wait(wait.looks(), wait.left() - 1));
        return waits.entrySet().stream()
                .filter(entry -> entry.getValue().left() <= 0)
                .map(entry -> entry.getKey())
                .toList();
    }
}
