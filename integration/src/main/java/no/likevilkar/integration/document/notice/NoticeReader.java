package no.likevilkar.integration.document.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;

/**
 * Reads a notice of awarded contracts, eForms (XML) or OCDS (JSON), as its first sign tells. What the notice calls a value is a
 * price only outside framework agreements; no amount is ever converted to another currency.
 */
public final class NoticeReader {

    /** Three letters that begin every code of this reader. */
    public static final String KIND = "AWD";

    /** One notice, or every problem found. */
    public Reading<AwardNotice> read(SourceDocument document) {
        var problems = new ProblemList(document.name(), KIND);
        var found = new ArrayList<AwardNotice>();
        switch (firstSign(document.bytes())) {
            case 0 ->
                problems.problem(
                        NoticeFault.EMPTY,
                        Place.WHOLE,
                        document.bytes().length == 0 ? "an empty file" : "blanks only",
                        "an award notice");
            case '{' -> OcdsRelease.read(document.bytes(), problems).ifPresent(found::add);
            case '<' -> EformsNotice.read(document.bytes(), problems).ifPresent(found::add);
            default ->
                problems.problem(
                        NoticeFault.NO_NOTICE, Place.WHOLE, "neither XML nor a JSON object", "an award notice");
        }
        if (problems.isEmpty()) {
            found.forEach(notice -> remark(notice, problems));
        }
        return problems.reading(found);
    }

    private static int firstSign(byte[] bytes) {
        int at = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at == bytes.length ? 0 : bytes[at] & 0xFF;
    }

    private static void remark(AwardNotice notice, ProblemList problems) {
        List<NoticeAmount> awarded = notice.awards().stream()
                .flatMap(award -> award.awarded().stream())
                .toList();
        if (awarded.isEmpty()) {
            boolean winner = notice.awards().stream().anyMatch(NoticeAward::winner);
            problems.warning(
                    NoticeFault.NO_PRICE,
                    Place.WHOLE,
                    winner ? "winners and no amount" : "no winner and no amount",
                    "what the winning tenders ask");
        }
        awarded.stream()
                .filter(amount -> amount.meaning() == AmountMeaning.CEILING)
                .collect(Collectors.groupingBy(NoticeAmount::why))
                .forEach((why, amounts) -> problems.warning(
                        NoticeFault.CEILING,
                        NoticePlace.of(amounts.get(0).place()),
                        amounts.get(0).money() + (amounts.size() > 1 ? " and " + (amounts.size() - 1) + " more" : "")
                                + ", the ceiling of a framework agreement: " + why,
                        "the price of a tender"));
    }
}
