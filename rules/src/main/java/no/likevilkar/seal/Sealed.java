package no.likevilkar.seal;

/**
 * A confidential value on its way into a canonical file: it stands in a tree where the value would stand, until
 * {@link Sealing} puts a commitment in its place.
 *
 * @param value a tree of plain JSON values, null for no value
 * @param audience who may see it
 */
public record Sealed(Object value, Audience audience) {

    /**
     * The value itself where everybody may see it, else the value to be sealed. No value is sealed too: that there is none
     * can depend on how large something is.
     */
    public static Object unlessOpen(Object value, Audience audience) {
        return audience.everybody() ? value : new Sealed(value, audience);
    }
}
