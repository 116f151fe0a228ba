package no.likevilkar.integration.pointer;

import java.util.List;
import java.util.Objects;

/** An eForms contract award notice, read for its amounts as the page on award notices says. */
final class NoticeInXml {

    private final NoticeTree root;
    private final List<NoticeTree> results;
    private final NoticeValues values = new NoticeValues();

    private NoticeInXml(NoticeTree root) {
        this.root = root;
        results = root.all("UBLExtensions/UBLExtension/ExtensionContent/EformsExtension/NoticeResult");
    }

    static NoticeValues of(byte[] bytes) throws UnreadableException {
        var notice = new NoticeInXml(NoticeTree.of(bytes));
        if (notice.results.isEmpty()) {
            throw new UnreadableException("it has no results");
        }
        notice.read(notice.results.get(0));
        return notice.values;
    }

    private void read(NoticeTree result) {
        note("notice", "total", result.first("TotalAmount"));
        note("notice", "ceiling", result.first("OverallMaximumFrameworkContractsAmount"));
        String estimate = "ProcurementProject/RequestedTenderTotal/EstimatedOverallContractAmount";
        note("notice", "estimate", root.first(estimate));
        for (NoticeTree lot : root.all("ProcurementProjectLot")) {
            note("lot=" + lot.text("ID"), "estimate", lot.first(estimate));
        }
        for (NoticeTree tender : result.all("LotTender")) {
            boolean ceiling = framework(tender.text("TenderLot/ID"));
            note(
                    "tender=" + tender.text("ID"),
                    ceiling ? "ceiling" : "price",
                    tender.first("LegalMonetaryTotal/PayableAmount"));
        }
        for (NoticeTree award : result.all("LotResult")) {
            String of = "award=" + award.text("ID");
            note(of, "ceiling", award.first("FrameworkAgreementValues/MaximumValueAmount"));
            note(of, "estimate", award.first("FrameworkAgreementValues/ReestimatedValueAmount"));
            if (award.all("TenderLot/ID").stream().noneMatch(lot -> framework(lot.text()))) {
                note(of, "lowest", award.first("LowerTenderAmount"));
                note(of, "highest", award.first("HigherTenderAmount"));
            }
        }
    }

    private boolean framework(String lot) {
        List<NoticeTree> lots = root.all("ProcurementProjectLot").stream()
                .filter(one -> one.all("ID").stream().noneMatch(id -> "LotsGroup".equals(id.attribute("schemeName"))))
                .toList();
        List<NoticeTree> named =
                lots.stream().filter(one -> Objects.equals(one.text("ID"), lot)).toList();
        boolean technique = (named.isEmpty() ? lots : named)
                .stream()
                        .flatMap(
                                one -> one.all("TenderingProcess/ContractingSystem/ContractingSystemTypeCode").stream())
                        .anyMatch(code -> "framework-agreement".equals(code.attribute("listName"))
                                && !code.text().equals("none"));
        boolean maximum = results.get(0).all("LotResult").stream()
                .filter(one -> named.isEmpty() || Objects.equals(one.text("TenderLot/ID"), lot))
                .anyMatch(one -> one.first("FrameworkAgreementValues/MaximumValueAmount") != null);
        return technique
                || maximum
                || speaks(root)
                || (named.isEmpty() ? lots : named).stream().anyMatch(NoticeInXml::speaks);
    }

    private static boolean speaks(NoticeTree thing) {
        return thing.all("ProcurementProject/Name").stream().anyMatch(name -> FrameworkText.in(name.text()))
                || thing.all("ProcurementProject/Description").stream().anyMatch(text -> FrameworkText.in(text.text()));
    }

    private void note(String of, String meaning, NoticeTree amount) {
        if (amount != null && Decimals.of(amount.text()).isPresent()) {
            values.note(of, meaning, amount.text(), amount.attribute("currencyID"));
        }
    }
}
