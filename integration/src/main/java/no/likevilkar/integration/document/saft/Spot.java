package no.likevilkar.integration.document.saft;

/**
 * Where a line stands.
 *
 * @param part number of the file in its set, from 1
 * @param line line of that file, from 1
 */
record Spot(int part, int line) implements Comparable<Spot> {

    @Override
    public int compareTo(Spot other) {
        return part == other.part ? Integer.compare(line, other.line) : Integer.compare(part, other.part);
    }

    /** {@code 45}, or with the part where there are several: {@code 2:45}. */
    String in(int parts) {
        return parts == 1 ? Integer.toString(line) : part + ":" + line;
    }
}
