package no.likevilkar.server.identity.signin;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.likevilkar.server.identity.Chance;
import no.likevilkar.server.identity.Fingerprint;
import no.likevilkar.server.identity.Person;

/**
 * One-time passwords of the newcomers. Each is 100 bits by chance, so that one fast hash is enough to keep of each.
 */
final class Passwords {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LETTERS = 20;
    private static final int GROUP = 5;

    private final Chance chance;
    private final Consumer<List<Told>> board;
    private final Map<String, Kept> inForce = new LinkedHashMap<>();
    private final byte[] nobodys;

    /**
     * A password in words for people.
     *
     * @param password readable until it is used
     */
    record Told(Newcomer newcomer, String password) {}

    private record Kept(Told told, byte[] fingerprint) {}

    /**
     * Makes a password for each newcomer.
     *
     * @param board is told all passwords in force, now and after each change; what it throws goes to the caller
     */
    Passwords(List<Newcomer> newcomers, Chance chance, Consumer<List<Told>> board) {
        this.chance = chance;
        this.board = board;
        this.nobodys = Fingerprint.bytes(fresh());
        newcomers.forEach(newcomer -> inForce.put(newcomer.name(), made(newcomer)));
        tell(inForce);
    }

    /** The person, when this is the password in force for the name; it is then replaced. The comparison takes as long for a name nobody has. */
    synchronized Optional<Person> use(String name, String password) {
        var kept = Optional.ofNullable(inForce.get(name));
        var same = MessageDigest.isEqual(kept.map(Kept::fingerprint).orElse(nobodys), Fingerprint.bytes(password));
        if (!same || kept.isEmpty()) {
            return Optional.empty();
        }
        var newcomer = kept.get().told().newcomer();
        var renewed = new LinkedHashMap<>(inForce);
        renewed.put(newcomer.name(), made(newcomer));
        tell(renewed); // first, so that a password nobody can read is never in force
        inForce.putAll(renewed);
        return Optional.of(newcomer.person());
    }

    private Kept made(Newcomer newcomer) {
        var password = fresh();
        return new Kept(new Told(newcomer, password), Fingerprint.bytes(password));
    }

    private void tell(Map<String, Kept> all) {
        board.accept(all.values().stream().map(Kept::told).toList());
    }

    /** 32 letters without those that look alike, so that five bits of each byte choose evenly. */
    private String fresh() {
        var password = new StringBuilder();
        for (var next : chance.bytes(LETTERS)) {
            if (password.length() % (GROUP + 1) == GROUP) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(next & 31));
        }
        return password.toString();
    }
}
