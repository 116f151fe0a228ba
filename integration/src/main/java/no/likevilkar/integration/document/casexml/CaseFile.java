package no.likevilkar.integration.document.casexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.likevilkar.integration.document.casexml.generated.AmountType;
import no.likevilkar.integration.document.casexml.generated.AnswerType;
import no.likevilkar.integration.document.casexml.generated.AssetType;
import no.likevilkar.integration.document.casexml.generated.AssetValuesType;
import no.likevilkar.integration.document.casexml.generated.BidLineType;
import no.likevilkar.integration.document.casexml.generated.BidType;
import no.likevilkar.integration.document.casexml.generated.CaseType;
import no.likevilkar.integration.document.casexml.generated.DocumentType;
import no.likevilkar.integration.document.casexml.generated.FigureType;
import no.likevilkar.integration.document.casexml.generated.ItemType;
import no.likevilkar.integration.document.casexml.generated.LedgerType;
import no.likevilkar.integration.document.casexml.generated.MarkType;
import no.likevilkar.integration.document.casexml.generated.MeasureType;
import no.likevilkar.integration.document.casexml.generated.PeriodStatementType;
import no.likevilkar.integration.document.casexml.generated.PeriodType;
import no.likevilkar.integration.document.casexml.generated.PriceSheetType;
import no.likevilkar.integration.document.casexml.generated.QuantityType;
import no.likevilkar.integration.document.casexml.generated.StatementType;
import no.likevilkar.integration.document.casexml.generated.TreatmentType;
import no.likevilkar.integration.document.xml.Places;

/**
 * A case file as written, valid against its schema, with the path of everything in it. Parts that were left out are empty
 * lists here.
 *
 * @param form the generated form
 * @param places on which line each element stands
 */
public record CaseFile(CaseType form, Places places) {

    public List<Placed<PeriodType>> periods() {
        return Placed.each("/case/periods/period", form.getPeriods().getPeriod());
    }

    public List<Placed<AmountType>> unitPrices() {
        return Placed.each("/case/price/unitPrice", form.getPrice().getUnitPrice());
    }

    public List<Placed<AmountType>> amounts() {
        return Placed.each("/case/price/amount", form.getPrice().getAmount());
    }

    public List<Placed<QuantityType>> quantities() {
        return Placed.each("/case/volume/quantity", form.getVolume().getQuantity());
    }

    public List<Placed<LedgerType>> ledgers() {
        return part("/case/documents/ledger", form.getDocuments(), d -> d.getLedger());
    }

    public List<Placed<PriceSheetType>> priceSheets() {
        return part("/case/documents/priceSheet", form.getDocuments(), d -> d.getPriceSheet());
    }

    public List<Placed<DocumentType>> attachments() {
        return part("/case/documents/attachment", form.getDocuments(), d -> d.getAttachment());
    }

    /** Extracts of accounts reported to Statistics Norway. */
    public List<Placed<DocumentType>> extracts() {
        return part("/case/documents/kostra", form.getDocuments(), d -> d.getKostra());
    }

    /** Notices of awarded contracts. */
    public List<Placed<DocumentType>> notices() {
        return part("/case/documents/notice", form.getDocuments(), d -> d.getNotice());
    }

    /** Documents of every kind: ledgers, then price sheets, attachments, extracts and notices. */
    public List<Placed<DocumentType>> documents() {
        var all = new ArrayList<Placed<DocumentType>>();
        ledgers().forEach(l -> all.add(new Placed<>(l.path(), l.what())));
        priceSheets().forEach(p -> all.add(new Placed<>(p.path(), p.what())));
        all.addAll(attachments());
        all.addAll(extracts());
        all.addAll(notices());
        return List.copyOf(all);
    }

    public List<Placed<AnswerType>> answers() {
        return part("/case/answers/answer", form.getAnswers(), a -> a.getAnswer());
    }

    public List<Placed<FigureType>> figures() {
        return part("/case/figures/figure", form.getFigures(), f -> f.getFigure());
    }

    public List<Placed<AssetType>> assets() {
        return part("/case/assets/asset", form.getAssets(), a -> a.getAsset());
    }

    public List<Placed<MeasureType>> measures() {
        return part("/case/support/measure", form.getSupport(), s -> s.getMeasure());
    }

    /** Items of every kind, those that stand in others too, but assets and measures of support. */
    public List<OwnedItem> items() {
        List<Placed<ItemType>> outermost = part("/case/items/item", form.getItems(), i -> i.getItem());
        return OwnedItem.all(outermost, form.getUnit().getId());
    }

    public List<Placed<BidType>> bids() {
        return part("/case/bids/bid", form.getBids(), b -> b.getBid());
    }

    /** What is marked as confidential. */
    public List<Placed<MarkType>> marks() {
        return part("/case/confidential/mark", form.getConfidential(), c -> c.getMark());
    }

    public static List<Placed<TreatmentType>> treatments(Placed<LedgerType> ledger) {
        return Placed.each(ledger.path() + "/treatment", ledger.what().getTreatment());
    }

    public static List<Placed<AssetValuesType>> values(Placed<AssetType> asset) {
        return Placed.each(asset.path() + "/values", asset.what().getValues());
    }

    public static List<Placed<BidLineType>> lines(Placed<BidType> bid) {
        return Placed.each(bid.path() + "/line", bid.what().getLine());
    }

    public static List<Placed<AmountType>> transitionCosts(Placed<BidType> bid) {
        return Placed.each(bid.path() + "/transitionCost", bid.what().getTransitionCost());
    }

    public static List<Placed<AmountType>> monitoringCosts(Placed<BidType> bid) {
        return Placed.each(bid.path() + "/monitoringCost", bid.what().getMonitoringCost());
    }

    /** Everything that is said for a period or for all of them. */
    public List<Placed<? extends PeriodStatementType>> periodStatements() {
        var all = new ArrayList<Placed<? extends PeriodStatementType>>();
        Stream.of(unitPrices(), amounts(), quantities(), figures(), measures()).forEach(all::addAll);
        assets().forEach(a -> all.addAll(values(a)));
        items().forEach(i -> all.addAll(i.figures()));
        bids().forEach(b -> Stream.of(transitionCosts(b), monitoringCosts(b)).forEach(all::addAll));
        return List.copyOf(all);
    }

    /** Everything somebody says. */
    public List<Placed<? extends StatementType>> statements() {
        var all = new ArrayList<Placed<? extends StatementType>>(periodStatements());
        all.addAll(answers());
        items().forEach(i -> all.addAll(i.answers()));
        ledgers().forEach(l -> all.addAll(treatments(l)));
        return List.copyOf(all);
    }

    private static <C, T> List<Placed<T>> part(String path, C container, Function<C, List<? extends T>> elements) {
        return Optional.ofNullable(container)
                .map(c -> Placed.<T>each(path, elements.apply(c)))
                .orElse(List.of());
    }
}
