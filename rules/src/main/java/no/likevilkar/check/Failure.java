package no.likevilkar.check;

/**
 * Something that does not hold.
 *
 * @param code CHK- and three digits
 * @param place file and place in it, for example {@code trace.jsonl step 57}
 * @param found what the bundle says
 * @param expected what the checker calculated or requires
 */
public record Failure(String code, String place, String found, String expected) {

    /** One sentence with both sides. */
    public String sentence() {
        return code + " " + place + ": the bundle says " + found + "; calculated " + expected + ".";
    }
}
