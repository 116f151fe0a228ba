package no.likevilkar.integration.pointer;

/** Something opened at most once: it stays open, or stays unreadable for the same reason. */
final class Once<T> {

    /** How it is opened. */
    @FunctionalInterface
    interface Opening<T> {
        T open() throws UnreadableException;
    }

    private final Opening<T> opening;
    private T opened;
    private String why;

    Once(Opening<T> opening) {
        this.opening = opening;
    }

    T get() throws UnreadableException {
        if (why != null) {
            throw new UnreadableException(why);
        }
        if (opened == null) {
            try {
                opened = opening.open();
            } catch (UnreadableException e) {
                why = e.getMessage();
                throw e;
            }
        }
        return opened;
    }
}
