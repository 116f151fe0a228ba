package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the different texts of a kind from 0 in the order they are met, without making a text of each that is met again. */
final class Names {

    private static final int MOST = 1 << 18;

    private final List<String> names = new ArrayList<>();
    private final String what;
    private int[] slots = filled(256);

    /** @param what is named, for the message when there are too many */
    Names(String what) {
        this.what = what;
    }

    int of(Slice text) throws BeyondLimitsException {
        int slot = slot(text.hash(), slots);
        while (slots[slot] >= 0) {
            if (text.same(names.get(slots[slot]))) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(text.toString());
    }

    int of(String text) throws BeyondLimitsException {
        int slot = slot(text.hashCode(), slots);
        while (slots[slot] >= 0) {
            if (text.equals(names.get(slots[slot]))) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(text);
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }

    private int add(String name) throws BeyondLimitsException {
        if (names.size() == MOST) {
            throw new BeyondLimitsException("more than " + MOST + " different " + what);
        }
        names.add(name);
        if (names.size() * 2 > slots.length) {
            int[] wider = filled(slots.length * 2);
            for (int i = 0; i < names.size(); i++) {
                put(wider, names.get(i).hashCode(), i);
            }
            slots = wider;
        } else {
            put(slots, name.hashCode(), names.size() - 1);
        }
        return names.size() - 1;
    }

    private static void put(int[] slots, int hash, int number) {
        int slot = slot(hash, slots);
        while (slots[slot] >= 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number;
    }

    private static int slot(int hash, int[] slots) {
        return (hash ^ hash >>> 16) & (slots.length - 1);
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }
}
