package no.likevilkar.casejson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.likevilkar.json.Tree;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Document;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.seal.Sealed;
import no.likevilkar.seal.Secrets;

/**
 * The tree of {@code case.json}: the facts of a case as they were assessed, every list in order of id, numbers as decimal
 * strings with the digits they were given, confidential ones marked for sealing.
 */
public final class CaseJson {

    public static final String SCHEMA = "likevilkar-case/1";

    private final Case theCase;
    private final Secrets secrets;

    private CaseJson(Case theCase) {
        this.theCase = theCase;
        this.secrets = new Secrets(theCase);
    }

    public static Map<String, Object> tree(Case theCase) {
        return new CaseJson(theCase).tree();
    }

    private Map<String, Object> tree() {
        return Tree.of(
                "schema",
                SCHEMA,
                "id",
                theCase.id(),
                "regime",
                theCase.regime(),
                "asOf",
                theCase.asOf().toString(),
                "decision",
                theCase.decision().map(LocalDate::toString).orElse(null),
                "currency",
                theCase.currency(),
                "volumeUnit",
                theCase.volumeUnit(),
                "unit",
                unit(theCase.unit()),
                "periods",
                rows(theCase.periods(), Period::id, CaseJson::period),
                "bids",
                rows(theCase.bids(), Bid::id, this::bid),
                "items",
                rows(theCase.items(), Item::id, CaseJson::item),
                "inputs",
                rows(theCase.inputs(), CaseJson::order, this::input),
                "answers",
                rows(theCase.answers(), CaseJson::order, CaseJson::answer),
                "ledger",
                rows(theCase.ledger(), LedgerLine::id, this::ledgerLine),
                "priceLines",
                rows(theCase.priceLines(), PriceLine::id, this::priceLine),
                "warnings",
                theCase.warnings().stream().sorted().toList(),
                "documents",
                rows(theCase.documents(), Document::id, this::document),
                "confidential",
                rows(theCase.confidential(), mark -> mark.of() + " " + mark, CaseJson::confidential),
                "overridden",
                theCase.overridden().stream().sorted().toList());
    }

    private static <T> List<Object> rows(
            Collection<T> all, Function<T, String> order, Function<T, Map<String, Object>> row) {
        return all.stream()
                .sorted(Comparator.comparing(order))
                .map(one -> (Object) row.apply(one))
                .toList();
    }

    private static String order(Input input) {
        return input.subject() + "/" + input.key() + "/" + input.period() + " " + input.provenance();
    }

    private static String order(Answer answer) {
        return answer.subject() + "/" + answer.key() + " " + answer.provenance();
    }

    private static Map<String, Object> unit(PublicUnit unit) {
        return Tree.of(
                "id",
                unit.id(),
                "name",
                unit.name(),
                "buyer",
                unit.buyer(),
                "sector",
                unit.sector(),
                "service",
                unit.service(),
                "priceBasis",
                unit.priceBasis().name(),
                "zone",
                unit.zone());
    }

    private static Map<String, Object> period(Period period) {
        return Tree.of(
                "id",
                period.id(),
                "from",
                period.from().toString(),
                "to",
                period.to().toString());
    }

    private Map<String, Object> bid(Bid bid) {
        return Tree.of(
                "id",
                bid.id(),
                "supplier",
                Sealed.unlessOpen(bid.supplier(), secrets.ofSubject(bid.id())),
                "country",
                bid.country(),
                "priceYear",
                bid.priceYear());
    }

    private static Map<String, Object> item(Item item) {
        return Tree.of(
                "kind",
                item.kind(),
                "id",
                item.id(),
                "owner",
                item.owner(),
                "name",
                item.name(),
                "from",
                item.from().map(LocalDate::toString).orElse(null),
                "to",
                item.to().map(LocalDate::toString).orElse(null));
    }

    private Map<String, Object> input(Input input) {
        return Tree.of(
                "subject",
                input.subject(),
                "key",
                input.key(),
                "period",
                input.period(),
                "value",
                Sealed.unlessOpen(input.value().toPlainString(), secrets.of(input)),
                "provenance",
                provenance(input.provenance()));
    }

    private static Map<String, Object> answer(Answer answer) {
        return Tree.of(
                "subject",
                answer.subject(),
                "key",
                answer.key(),
                "value",
                answer.value(),
                "provenance",
                provenance(answer.provenance()));
    }

    private Map<String, Object> ledgerLine(LedgerLine line) {
        return Tree.of(
                "id",
                line.id(),
                "owner",
                line.owner(),
                "period",
                line.period(),
                "account",
                line.account(),
                "label",
                Sealed.unlessOpen(line.label(), secrets.ofText(line)),
                "art",
                line.art(),
                "artInferred",
                line.artInferred(),
                "amount",
                Sealed.unlessOpen(line.amount().toPlainString(), secrets.of(line)),
                "provenance",
                provenance(line.provenance()));
    }

    private Map<String, Object> priceLine(PriceLine line) {
        return Tree.of(
                "id",
                line.id(),
                "bid",
                line.bid(),
                "period",
                line.period(),
                "name",
                Sealed.unlessOpen(line.name(), secrets.ofText(line)),
                "unitOfMeasure",
                line.unitOfMeasure(),
                "quantity",
                number(line, "line.quantity", line.quantity()),
                "unitPrice",
                number(line, "line.unit-price", line.unitPrice()),
                "vatRate",
                number(line, "line.vat-rate", line.vatRate()),
                "option",
                line.option(),
                "provenance",
                provenance(line.provenance()));
    }

    private Object number(PriceLine line, String key, BigDecimal number) {
        return Sealed.unlessOpen(number.toPlainString(), secrets.of(line, key));
    }

    private static Map<String, Object> provenance(Provenance provenance) {
        return Tree.of(
                "assertedBy",
                provenance.assertedBy(),
                "document",
                provenance.document(),
                "pointer",
                provenance.pointer(),
                "standing",
                provenance.standing().name());
    }

    private Map<String, Object> document(Document document) {
        return Tree.of(
                "id",
                document.id(),
                "kind",
                document.kind(),
                "name",
                document.name(),
                "sha256",
                Sealed.unlessOpen(document.digest(), secrets.ofDocument(document.name())),
                "period",
                document.period(),
                "columns",
                document.columns(),
                "select",
                document.select().stream()
                        .map(one -> (Object) Tree.of("column", one.column(), "value", one.value()))
                        .toList());
    }

    private static Map<String, Object> confidential(Confidential confidential) {
        return Tree.of(
                "of",
                confidential.of(),
                "secrecy",
                confidential.secrecy().name(),
                "holder",
                confidential.holder(),
                "reason",
                confidential.reason(),
                "until",
                confidential.until().map(LocalDate::toString).orElse(null));
    }
}
