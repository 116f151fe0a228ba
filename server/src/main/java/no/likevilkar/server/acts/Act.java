package no.likevilkar.server.acts;

/**
 * Something that changes the store and is entered into the log, in one transaction. May be done again after it was taken back, so it
 * changes nothing but the store.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Act<T> {

    T in(Acting acting);
}
