package no.likevilkar.integration.document.text;

/** A kind of problem or warning with its number and its remedy; the kind of document adds three letters and makes it a code. */
public interface Fault {

    /** Three digits, never given to another fault. Numbers ending in 9x are warnings, save {@link TableFault#AND_MORE}. */
    int number();

    /** What the owner of the document should do, one or two sentences. */
    String remedy();
}
