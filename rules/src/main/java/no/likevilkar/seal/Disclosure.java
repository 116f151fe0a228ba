package no.likevilkar.seal;

/**
 * What opens one commitment.
 *
 * @param path file and place in it, {@code verdict.json/prices/stated}
 * @param salt lower-case hex
 * @param value a tree of plain JSON values
 * @param audience who may see it
 */
public record Disclosure(String path, String salt, Object value, Audience audience) {}
