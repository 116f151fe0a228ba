package no.likevilkar.server.store;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away or full, which passes, from a statement that it refuses, which does not. */
final class Faults {

    /** Classes of SQLSTATE: connection, resources (disk full among them), intervention of an operator, system error. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "90");

    private Faults() {}

    /** @param fault of JPA, or of the provider under it, which does not wrap everything */
    static RuntimeException told(RuntimeException fault) {
        return sql(fault).filter(Faults::passes).isPresent()
                ? new StoreUnavailableException("the database does not answer", fault)
                : fault;
    }

    private static Optional<SQLException> sql(Throwable fault) {
        return Stream.iterate(fault, t -> t != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static boolean passes(SQLException fault) {
        var state = fault.getSQLState();
        return fault instanceof SQLTransientException
                || (state != null && state.length() >= 2 && PASSING.contains(state.substring(0, 2)));
    }
}
