package no.likevilkar.integration.document.notice;

import java.util.List;
import java.util.Optional;

/**
 * A notice, read.
 *
 * @param id its own number, empty where it has none
 * @param awards results in the order of the notice
 * @param amounts every amount in it
 */
public record AwardNotice(String id, List<NoticeAward> awards, List<NoticeAmount> amounts) {

    public AwardNotice {
        awards = List.copyOf(awards);
        amounts = List.copyOf(amounts);
    }

    /** The amount at a pointer. */
    public Optional<NoticeAmount> at(String pointer) {
        return amounts.stream().filter(one -> one.pointer().equals(pointer)).findFirst();
    }
}
