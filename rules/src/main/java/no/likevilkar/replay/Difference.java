package no.likevilkar.replay;

/**
 * Where a replay and a bundle first part, in one file.
 *
 * @param file the file
 * @param place the step and member, or the member
 * @param recorded what the bundle says there, as JSON; empty when it says nothing
 * @param replayed what the replay says there, as JSON; empty when it says nothing
 */
public record Difference(String file, String place, String recorded, String replayed) {}
