package no.likevilkar.server.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.json.Tree;
import no.likevilkar.server.log.LeafTable;
import no.likevilkar.server.store.Store;

/**
 * The keys of the service as {@code verify --trust} takes them. Whoever checks a verdict against somebody who might cheat gets them by
 * another way than from the service itself.
 */
public final class Trust {

    private final SigningKey verdicts;
    private final NoteSigner log;
    private final Store store;
    private final Clock clock;

    Trust(SigningKey verdicts, NoteSigner log, Store store, Clock clock) {
        this.verdicts = verdicts;
        this.log = log;
        this.store = store;
        this.clock = clock;
    }

    /** The trust file: the keys hold from the day of the first leaf, and a proof of the log is asked for. */
    public Map<String, Object> file() {
        var from = store.read(LeafTable::first)
                .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .toString();
        return Tree.of(
                "keys",
                List.of(
                        Tree.of(
                                "id",
                                verdicts.id(),
                                "publicKey",
                                Base64.getEncoder()
                                        .encodeToString(verdicts.publicKey().getEncoded()),
                                "use",
                                "verdict",
                                "from",
                                from,
                                "to",
                                null),
                        Tree.of(
                                "id",
                                log.id(),
                                "publicKey",
                                log.publicKey(),
                                "use",
                                "log",
                                "name",
                                log.name(),
                                "from",
                                from,
                                "to",
                                null)),
                "log",
                Map.of("required", true),
                "witnesses",
                Tree.of("keys", List.of(), "quorum", 0L));
    }
}
