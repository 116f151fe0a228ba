package no.likevilkar.integration.document.notice;

import java.util.List;

/**
 * What came of a lot, or of the whole procurement.
 *
 * @param id id of the result in the notice
 * @param lots ids of its lots
 * @param winner whether somebody won
 * @param awarded what the winners' tenders, or the award itself, come to; empty when the notice names no amount
 */
public record NoticeAward(String id, List<String> lots, boolean winner, List<NoticeAmount> awarded) {

    public NoticeAward {
        lots = List.copyOf(lots);
        awarded = List.copyOf(awarded);
    }
}
