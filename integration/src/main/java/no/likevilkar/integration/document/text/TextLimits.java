package no.likevilkar.integration.document.text;

/**
 * How much a table may ask of the machine.
 *
 * @param bytes size of the file
 * @param lineLength characters in one physical line, and in one cell
 * @param columns columns in the header
 */
public record TextLimits(long bytes, int lineLength, int columns) {

    public static final TextLimits STANDARD = new TextLimits(200L * 1024 * 1024, 100_000, 512);
}
