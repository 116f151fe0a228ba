package no.likevilkar.check.fact;

import java.time.LocalDate;
import java.util.HashMap;
import no.likevilkar.check.figure.Node;

/** Makes facts: the fields of each type by the names that rules use, and the id by which the trace knows it. */
public final class Facts {

    private Facts() {}

    public static Fact unit(
            String id, String name, String buyer, String sector, String service, String priceBasis, String zone) {
        return fact(
                "PublicUnit",
                "unit " + id,
                "id",
                id,
                "name",
                name,
                "buyer",
                buyer,
                "sector",
                sector,
                "service",
                service,
                "priceBasis",
                priceBasis,
                "zone",
                zone);
    }

    /** A period with its year as text, the last day of the year that begins with it and the last day before it. */
    public static Fact period(String id, LocalDate from, LocalDate to) {
        return fact(
                "Period",
                "period " + id,
                "id",
                id,
                "from",
                from,
                "to",
                to,
                "year",
                Integer.toString(from.getYear()),
                "yearEnd",
                from.plusYears(1).minusDays(1),
                "dayBefore",
                from.minusDays(1));
    }

    public static Fact bid(String id, String supplier, String country, String priceYear) {
        return fact("Bid", "bid " + id, "id", id, "supplier", supplier, "country", country, "priceYear", priceYear);
    }

    public static Fact item(String kind, String id, String owner, String name) {
        return fact("Item", "item " + id, "kind", kind, "id", id, "owner", owner, "name", name);
    }

    /** The amount stands in a figure of key {@code line.amount}, not here. */
    public static Fact ledgerLine(
            String id, String owner, String period, String account, String label, String art, boolean artInferred) {
        return fact(
                "LedgerLine",
                "ledger-line " + id,
                "id",
                id,
                "owner",
                owner,
                "period",
                period,
                "account",
                account,
                "label",
                label,
                "art",
                art,
                "artInferred",
                artInferred);
    }

    /** Quantity, price and rate stand in figures, not here. */
    public static Fact priceLine(
            String id, String bid, String period, String name, String unitOfMeasure, boolean option) {
        return fact(
                "PriceLine",
                "price-line " + id,
                "id",
                id,
                "bid",
                bid,
                "period",
                period,
                "name",
                name,
                "unitOfMeasure",
                unitOfMeasure,
                "option",
                option);
    }

    public static Fact answer(String subject, String key, String value) {
        return fact(
                "Answer",
                "answer " + subject + "/" + key + "=" + value,
                "subject",
                subject,
                "key",
                key,
                "value",
                value);
    }

    /** A figure; its field {@code id} is the id without the word before it, as formulas name it. */
    public static Fact figure(String subject, String key, String period, String rule, String step, Node formula) {
        String id = subject + "/" + key + "/" + period;
        return fact(
                "Figure",
                "figure " + id,
                "id",
                id,
                "subject",
                subject,
                "key",
                key,
                "period",
                period,
                "rule",
                rule,
                "step",
                step,
                "formula",
                formula);
    }

    public static Fact parameter(String key, String dimension, String period, Fact figure) {
        return fact(
                "Parameter",
                "parameter " + figure.text("id"),
                "key",
                key,
                "dimension",
                dimension,
                "period",
                period,
                "figure",
                figure);
    }

    public static Fact mapping(String table, String from, String to) {
        return fact("Mapping", "mapping " + table + "/" + from, "table", table, "from", from, "to", to);
    }

    public static Fact costLine(
            String id, String owner, String period, String costClass, String use, String rule, Fact amount) {
        return fact(
                "CostLine",
                "cost-line " + id,
                "id",
                id,
                "owner",
                owner,
                "period",
                period,
                "costClass",
                costClass,
                "use",
                use,
                "rule",
                rule,
                "amount",
                amount);
    }

    public static Fact treatment(
            String line, String owner, String period, String kind, String rule, String key, Fact booked, Fact change) {
        return fact(
                "Treatment",
                "treatment " + change.text("id"),
                "line",
                line,
                "owner",
                owner,
                "period",
                period,
                "kind",
                kind,
                "rule",
                rule,
                "key",
                key,
                "booked",
                booked,
                "change",
                change);
    }

    public static Fact gap(String rule, String subject, String period, String key) {
        return fact(
                "Gap",
                "gap " + rule + " " + subject + "/" + key + "/" + period,
                "rule",
                rule,
                "subject",
                subject,
                "period",
                period,
                "key",
                key);
    }

    public static Fact question(String rule, String subject, String key) {
        return fact(
                "Question",
                "question " + rule + " " + subject + "/" + key,
                "rule",
                rule,
                "subject",
                subject,
                "key",
                key);
    }

    public static Fact scope(String rule, String subject, String reason) {
        return fact(
                "Scope",
                "scope " + rule + " " + subject + " " + reason,
                "rule",
                rule,
                "subject",
                subject,
                "reason",
                reason);
    }

    public static Fact finding(String rule, String subject, String period, Node test, Node measured, Node limit) {
        return fact(
                "Finding",
                "finding " + rule + " " + subject + "/" + period,
                "rule",
                rule,
                "subject",
                subject,
                "period",
                period,
                "test",
                test,
                "measured",
                measured,
                "limit",
                limit);
    }

    public static Fact assertion(String rule, String subject, String period, String result) {
        return fact(
                "Assertion",
                "finding " + rule + " " + subject + "/" + period,
                "rule",
                rule,
                "subject",
                subject,
                "period",
                period,
                "result",
                result);
    }

    public static Fact flag(String rule, String bid, String code) {
        return fact("Flag", "flag " + rule + " " + bid + " " + code, "rule", rule, "bid", bid, "code", code);
    }

    static Fact fact(String type, String id, Object... namesAndValues) {
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Fact(type, id, fields);
    }
}
