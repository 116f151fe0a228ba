package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.likevilkar.seal.Disclosure;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who hashes every price there could be, against every commitment of a party's bundle. */
class DictionaryTest {

    private static final Pattern COMMITMENT = Pattern.compile("\"sealed\":\"([0-9a-f]{64})\"");
    private static final int UP_TO_CENTS = 10_000_000;

    private static SealedBids sample;
    private static final Map<Long, String> COMMITMENTS = new HashMap<>();

    @BeforeAll
    static void collect() {
        sample = SealedBids.asItIs();
        String everything = new String(sample.bundle().view("public"), StandardCharsets.UTF_8);
        COMMITMENT
                .matcher(everything)
                .results()
                .map(found -> found.group(1))
                .forEach(hex -> COMMITMENTS.put(beginning(HexFormat.of().parseHex(hex)), hex));
    }

    private static long beginning(byte[] digest) {
        return ByteBuffer.wrap(digest).getLong();
    }

    /** Every price from 0.00 to the limit that gives a commitment under a salt. */
    private static List<String> found(byte[] salt, int upToCents) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        var found = new TreeSet<String>();
        byte[] price = "\"       .00\"".getBytes(StandardCharsets.US_ASCII);
        for (int cents = 0; cents <= upToCents; cents++) {
            int at = write(cents, price);
            digest.update((byte) 2);
            digest.update(salt);
            digest.update(price, at, price.length - at);
            if (COMMITMENTS.containsKey(beginning(digest.digest()))) {
                found.add(new String(price, at + 1, price.length - at - 2, StandardCharsets.US_ASCII));
            }
        }
        return List.copyOf(found);
    }

    /** Writes a price in quotation marks at the end of the buffer; where it begins. */
    private static int write(int cents, byte[] buffer) {
        int at = buffer.length - 2;
        buffer[at--] = (byte) ('0' + cents % 10);
        buffer[at--] = (byte) ('0' + cents / 10 % 10);
        buffer[at--] = '.';
        int whole = cents / 100;
        do {
            buffer[at--] = (byte) ('0' + whole % 10);
            whole /= 10;
        } while (whole > 0);
        buffer[at] = '"';
        return at;
    }

    private static Disclosure unitPriceOfB() {
        return sample.assessment().files(Processing.COMPLETED).disclosures().stream()
                .filter(one -> one.path().endsWith("/unitPrice") && one.value().equals("66.91"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutTheSaltNoPriceIsFound() throws Exception {
        assertThat(COMMITMENTS).hasSizeGreaterThan(50);
        assertThat(found(new byte[0], UP_TO_CENTS)).isEmpty();
        assertThat(found(new byte[32], UP_TO_CENTS)).isEmpty();
    }

    /** A party has the salts of its own values. */
    @Test
    void theSaltsOfOtherValuesDoNotHelp() throws Exception {
        for (Disclosure one : sample.assessment().files(Processing.COMPLETED).disclosures()) {
            if (one.audience().includes("bid-a")) {
                byte[] salt = HexFormat.of().parseHex(one.salt());
                assertThat(found(salt, 20_000)).isSubsetOf(List.of(String.valueOf(one.value())));
            }
        }
    }

    /** Without this the tests above could not tell secrecy from a wrong hash. */
    @Test
    void withTheSaltItIsFoundAtOnce() throws Exception {
        assertThat(found(HexFormat.of().parseHex(unitPriceOfB().salt()), 10_000))
                .containsExactly("66.91");
    }
}
