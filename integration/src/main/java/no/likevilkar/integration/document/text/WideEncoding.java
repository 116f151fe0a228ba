package no.likevilkar.integration.document.text;

/** Tells text of two or four bytes a character by its byte order mark or, without one, by the zero bytes at every other place. */
final class WideEncoding {

    private static final int SAMPLE = 4096;

    private WideEncoding() {}

    static boolean suspected(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE || zerosAlternate(bytes);
    }

    /** Latin text in UTF-16 has a zero in nearly every pair, all on the same side; UTF-32 has them on both sides, three of four. */
    private static boolean zerosAlternate(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = sample / 2;
        return Math.max(even, odd) > pairs * 2 / 3 && even + odd < 2 * pairs;
    }
}
