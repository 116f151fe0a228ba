package no.likevilkar.server.service;

import java.security.SecureRandom;
import java.util.function.Supplier;

/** New names that nobody guesses: twenty letters and digits, of those that are not taken for each other. */
final class Names implements Supplier<String> {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 20;

    private final SecureRandom chance;

    Names(SecureRandom chance) {
        this.chance = chance;
    }

    @Override
    public String get() {
        var name = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            name.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return name.toString();
    }
}
