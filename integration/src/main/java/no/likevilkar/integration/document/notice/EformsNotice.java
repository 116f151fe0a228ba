package no.likevilkar.integration.document.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.text.ProblemList;

/** An eForms contract award notice: UBL with the extension of the EU. Norway's national forms are the same with fewer fields. */
final class EformsNotice {

    private static final String NO_WINNER = "clos-nw";

    private final NoticeElement root;
    private final NoticeElement result;
    private final EformsFrameworks frameworks;
    private final Gathered gathered;
    private final Map<String, NoticeAmount> ofTenders = new HashMap<>();

    private EformsNotice(NoticeElement root, NoticeElement result, ProblemList problems) {
        this.root = root;
        this.result = result;
        frameworks = new EformsFrameworks(root, result);
        gathered = new Gathered(problems);
    }

    static Optional<AwardNotice> read(byte[] bytes, ProblemList problems) {
        return NoticeXml.root(bytes, problems).flatMap(root -> {
            Optional<NoticeElement> result =
                    root.at("UBLExtensions", "UBLExtension", "ExtensionContent", "EformsExtension", "NoticeResult");
            if (result.isEmpty()) {
                problems.problem(
                        NoticeFault.NO_NOTICE,
                        NoticePlace.of(root.place()),
                        "a notice without results (NoticeResult)",
                        "a notice that tells of awards");
            }
            return result.map(found -> new EformsNotice(root, found, problems).notice());
        });
    }

    private AwardNotice notice() {
        amount("notice", AmountMeaning.TOTAL, "", result.at("TotalAmount"));
        amount(
                "notice",
                AmountMeaning.CEILING,
                EformsFrameworks.MAXIMUM,
                result.at("OverallMaximumFrameworkContractsAmount"));
        amount(
                "notice",
                AmountMeaning.ESTIMATE,
                "",
                root.at("ProcurementProject", "RequestedTenderTotal", "EstimatedOverallContractAmount"));
        root.all("ProcurementProjectLot").forEach(lot -> named("lot", lot)
                .ifPresent(of -> amount(
                        of,
                        AmountMeaning.ESTIMATE,
                        "",
                        lot.at("ProcurementProject", "RequestedTenderTotal", "EstimatedOverallContractAmount"))));
        result.all("LotTender").forEach(this::tender);
        var awards = new ArrayList<NoticeAward>();
        result.all("LotResult").forEach(one -> award(one).ifPresent(awards::add));
        return new AwardNotice(root.text("ID").orElse(""), awards, gathered.amounts());
    }

    private void tender(NoticeElement tender) {
        named("tender", tender).ifPresent(of -> {
            String why = frameworks.why(tender.text("TenderLot", "ID").orElse(""));
            amount(
                            of,
                            why.isEmpty() ? AmountMeaning.PRICE : AmountMeaning.CEILING,
                            why,
                            tender.at("LegalMonetaryTotal", "PayableAmount"))
                    .ifPresent(amount -> ofTenders.put(tender.text("ID").orElseThrow(), amount));
        });
    }

    private Optional<NoticeAward> award(NoticeElement award) {
        return named("award", award).map(of -> {
            List<String> lots = award.all("TenderLot").stream()
                    .flatMap(lot -> lot.text("ID").stream())
                    .toList();
            amount(
                    of,
                    AmountMeaning.CEILING,
                    EformsFrameworks.MAXIMUM,
                    award.at("FrameworkAgreementValues", "MaximumValueAmount"));
            amount(of, AmountMeaning.ESTIMATE, "", award.at("FrameworkAgreementValues", "ReestimatedValueAmount"));
            if (lots.stream().allMatch(lot -> frameworks.why(lot).isEmpty())) {
                amount(of, AmountMeaning.LOWEST, "", award.at("LowerTenderAmount"));
                amount(of, AmountMeaning.HIGHEST, "", award.at("HigherTenderAmount"));
            }
            boolean winner = award.text("TenderResultCode")
                    .filter(code -> !code.equals(NO_WINNER))
                    .isPresent();
            List<NoticeAmount> awarded = award.all("LotTender").stream()
                    .flatMap(tender -> tender.text("ID").stream())
                    .filter(ofTenders::containsKey)
                    .map(ofTenders::get)
                    .toList();
            return new NoticeAward(award.text("ID").orElseThrow(), lots, winner, winner ? awarded : List.of());
        });
    }

    private Optional<String> named(String kind, NoticeElement element) {
        return gathered.named(kind, element.text("ID"), element.place());
    }

    private Optional<NoticeAmount> amount(
            String of, AmountMeaning meaning, String why, Optional<NoticeElement> element) {
        return element.flatMap(it -> gathered.amount(
                of,
                meaning,
                why,
                Optional.of(it.text()),
                Optional.ofNullable(it.attributes().get("currencyID")),
                it.place()));
    }
}
