package no.likevilkar.integration.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Placed;
import no.likevilkar.integration.document.casexml.generated.AmountType;
import no.likevilkar.integration.document.casexml.generated.AssetType;
import no.likevilkar.integration.document.casexml.generated.AssetValuesType;
import no.likevilkar.integration.document.casexml.generated.BidType;
import no.likevilkar.integration.document.casexml.generated.NumberStatementType;
import no.likevilkar.integration.document.casexml.generated.PeriodStatementType;
import no.likevilkar.integration.document.casexml.generated.WordStatementType;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Input;

/** Turns what stands in the case file itself into inputs and answers. A value for no named period holds for each period. */
final class StatedFacts {

    /** Key of the volume, which price lines without a quantity take over. */
    static final String VOLUME = "volume";

    private final CaseFile file;
    private final Sources sources;
    private final Facts facts;
    private final String unit;
    private final List<String> periods;

    StatedFacts(CaseFile file, Sources sources, Facts facts) {
        this.file = file;
        this.sources = sources;
        this.facts = facts;
        unit = file.form().getUnit().getId();
        periods = file.periods().stream().map(p -> p.what().getId()).toList();
    }

    void gather() {
        file.unitPrices().forEach(p -> amount(unit, "price.unit", p));
        file.amounts().forEach(a -> amount(unit, "price.given", a));
        file.quantities()
                .forEach(q -> number(
                        unit, VOLUME, q.what(), q.attribute("value"), q.what().getValue()));
        file.figures()
                .forEach(f -> figure(Optional.ofNullable(f.what().getSubject()).orElse(unit), f));
        Optional.ofNullable(file.form().getBuyer().getVatPosition())
                .ifPresent(position -> facts.add(
                        new Answer(
                                unit, "vat.position", position.value(), sources.submitted("/case/buyer/@vatPosition")),
                        "/case/buyer/@vatPosition"));
        file.answers()
                .forEach(a -> answer(Optional.ofNullable(a.what().getSubject()).orElse(unit), a));
        file.assets().forEach(this::asset);
        file.items().forEach(item -> {
            item.answers().forEach(a -> answer(item.id(), a));
            item.figures().forEach(f -> figure(item.id(), f));
        });
        file.bids().forEach(this::bid);
    }

    private void answer(String subject, Placed<? extends WordStatementType> answer) {
        String path = answer.attribute("value");
        facts.add(
                new Answer(
                        subject,
                        answer.what().getKey(),
                        answer.what().getValue(),
                        sources.stated(answer.what(), subject, path)),
                path);
    }

    private void figure(String subject, Placed<? extends NumberStatementType> figure) {
        number(
                subject,
                figure.what().getKey(),
                figure.what(),
                figure.attribute("value"),
                figure.what().getValue());
    }

    private void asset(Placed<AssetType> asset) {
        String id = asset.what().getId();
        facts.add(
                new Answer(
                        id,
                        "asset.class",
                        asset.what().getClazz().value(),
                        sources.attribute(id, asset.attribute("class"))),
                asset.attribute("class"));
        for (Placed<AssetValuesType> values : CaseFile.values(asset)) {
            AssetValuesType v = values.what();
            optional(id, "asset.opening-value", values, "openingValue", v.getOpeningValue());
            optional(id, "asset.closing-value", values, "closingValue", v.getClosingValue());
            optional(id, "asset.depreciation", values, "depreciation", v.getDepreciation());
            optional(id, "asset.market-rent", values, "marketRent", v.getMarketRent());
            optional(id, "asset.insurance", values, "insurance", v.getInsurance());
        }
    }

    private void bid(Placed<BidType> bid) {
        String id = bid.what().getId();
        CaseFile.transitionCosts(bid).forEach(c -> amount(id, "bid.transition-cost", c));
        CaseFile.monitoringCosts(bid).forEach(c -> amount(id, "bid.monitoring-cost", c));
        String path = bid.attribute("specificationSame");
        Optional.ofNullable(bid.what().getSpecificationSame())
                .ifPresent(same -> facts.add(
                        new Answer(id, "specification.same", same.value(), sources.attribute(id, path)), path));
    }

    private void amount(String subject, String key, Placed<AmountType> amount) {
        number(
                subject,
                key,
                amount.what(),
                amount.attribute("value"),
                amount.what().getValue());
    }

    private void optional(
            String subject, String key, Placed<AssetValuesType> values, String attribute, BigDecimal value) {
        if (value != null) {
            number(subject, key, values.what(), values.attribute(attribute), value);
        }
    }

    private void number(String subject, String key, PeriodStatementType statement, String path, BigDecimal value) {
        List<String> where = statement.getPeriod() == null ? periods : List.of(statement.getPeriod());
        where.forEach(period ->
                facts.add(new Input(subject, key, period, value, sources.stated(statement, subject, path)), path));
    }
}
