package no.likevilkar.integration.report;

import java.util.List;

/** A part of the report with a heading of its own. */
interface Part {

    /** Name in the message files: the heading stands there as {@code <name>.heading}. */
    String name();

    /** Whether there is anything to tell. */
    default boolean isThere() {
        return true;
    }

    /** What stands under the heading. */
    List<Element> write();
}
