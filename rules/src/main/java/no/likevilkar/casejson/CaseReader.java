package no.likevilkar.casejson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Document;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.model.Standing;

/** Reads the tree of {@code case.json}, every confidential value opened, back into a case. */
public final class CaseReader {

    private final Map<String, String> digests = new HashMap<>();

    private CaseReader() {}

    /**
     * The case.
     *
     * @throws IllegalArgumentException when the tree is not a case; the message names the member
     */
    public static Case read(Map<String, Object> tree) {
        return new CaseReader().theCase(new Row("case.json", tree));
    }

    private Case theCase(Row row) {
        if (!row.text("schema").equals(CaseJson.SCHEMA)) {
            throw new IllegalArgumentException(
                    "case.json: found schema " + row.text("schema") + "; expected " + CaseJson.SCHEMA);
        }
        var documents = row.rows("documents", CaseReader::document);
        documents.forEach(document -> digests.put(document.name(), document.digest()));
        return new Case(
                row.text("id"),
                row.text("regime"),
                row.day("asOf"),
                row.optionalDay("decision"),
                row.text("currency"),
                unit(row.row("unit")),
                row.text("volumeUnit"),
                row.rows("periods", one -> new Period(one.text("id"), one.day("from"), one.day("to"))),
                row.rows(
                        "bids",
                        one -> new Bid(
                                one.text("id"), one.text("supplier"), one.text("country"), one.text("priceYear"))),
                row.rows("items", CaseReader::item),
                row.rows("inputs", this::input),
                row.rows("answers", this::answer),
                row.rows("ledger", this::ledgerLine),
                row.rows("priceLines", this::priceLine),
                row.texts("warnings"),
                documents,
                row.rows("confidential", CaseReader::confidential),
                row.texts("overridden"));
    }

    private static PublicUnit unit(Row row) {
        return new PublicUnit(
                row.text("id"),
                row.text("name"),
                row.text("buyer"),
                row.text("sector"),
                row.text("service"),
                PriceBasis.valueOf(row.text("priceBasis")),
                row.text("zone"));
    }

    private static Item item(Row row) {
        return new Item(
                row.text("kind"),
                row.text("id"),
                row.text("owner"),
                row.text("name"),
                row.optionalDay("from"),
                row.optionalDay("to"));
    }

    private Input input(Row row) {
        return new Input(
                row.text("subject"), row.text("key"), row.text("period"), row.number("value"), provenance(row));
    }

    private Answer answer(Row row) {
        return new Answer(row.text("subject"), row.text("key"), row.text("value"), provenance(row));
    }

    private LedgerLine ledgerLine(Row row) {
        return new LedgerLine(
                row.text("id"),
                row.text("owner"),
                row.text("period"),
                row.text("account"),
                row.text("label"),
                row.text("art"),
                row.flag("artInferred"),
                row.number("amount"),
                provenance(row));
    }

    private PriceLine priceLine(Row row) {
        return new PriceLine(
                row.text("id"),
                row.text("bid"),
                row.text("period"),
                row.text("name"),
                row.text("unitOfMeasure"),
                row.number("quantity"),
                row.number("unitPrice"),
                row.number("vatRate"),
                row.flag("option"),
                provenance(row));
    }

    private Provenance provenance(Row of) {
        var row = of.row("provenance");
        String document = row.text("document");
        return new Provenance(
                row.text("assertedBy"),
                document,
                digests.getOrDefault(document, "none"),
                row.text("pointer"),
                Standing.valueOf(row.text("standing")));
    }

    private static Document document(Row row) {
        var columns = new TreeMap<String, String>();
        row.row("columns").tree().forEach((name, heading) -> columns.put(name, (String) heading));
        return new Document(
                row.text("id"),
                row.text("kind"),
                row.text("name"),
                row.text("sha256"),
                row.text("period"),
                columns,
                row.rows("select", one -> new Document.Selection(one.text("column"), one.text("value"))));
    }

    private static Confidential confidential(Row row) {
        return new Confidential(
                row.text("of"),
                Confidential.Secrecy.valueOf(row.text("secrecy")),
                row.text("holder"),
                row.text("reason"),
                row.optionalDay("until"));
    }

    /** One object of the tree, with where it stands. */
    private record Row(String place, Map<String, Object> tree) {

        Object member(String name) {
            if (!tree.containsKey(name)) {
                throw new IllegalArgumentException(place + "/" + name + ": missing");
            }
            return tree.get(name);
        }

        private IllegalArgumentException unlike(String name, String expected) {
            return new IllegalArgumentException(
                    place + "/" + name + ": found " + tree.get(name) + "; expected " + expected);
        }

        String text(String name) {
            if (member(name) instanceof String text) {
                return text;
            }
            throw unlike(name, "a text");
        }

        boolean flag(String name) {
            if (member(name) instanceof Boolean flag) {
                return flag;
            }
            throw unlike(name, "true or false");
        }

        BigDecimal number(String name) {
            if (text(name).matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
                return new BigDecimal(text(name));
            }
            throw unlike(name, "a decimal number");
        }

        LocalDate day(String name) {
            try {
                return LocalDate.parse(text(name));
            } catch (DateTimeParseException e) {
                throw unlike(name, "a day such as 2026-03-01");
            }
        }

        Optional<LocalDate> optionalDay(String name) {
            return member(name) == null ? Optional.empty() : Optional.of(day(name));
        }

        @SuppressWarnings("unchecked")
        Row row(String name) {
            if (member(name) instanceof Map<?, ?> map) {
                return new Row(place + "/" + name, (Map<String, Object>) map);
            }
            throw unlike(name, "an object");
        }

        List<String> texts(String name) {
            return list(name).stream().map(String.class::cast).toList();
        }

        private List<?> list(String name) {
            if (member(name) instanceof List<?> list) {
                return list;
            }
            throw unlike(name, "a list");
        }

        @SuppressWarnings("unchecked")
        <T> List<T> rows(String name, Function<Row, T> read) {
            var list = list(name);
            var rows = new ArrayList<T>();
            for (int i = 0; i < list.size(); i++) {
                if (!(list.get(i) instanceof Map<?, ?> map)) {
                    throw unlike(name, "a list of objects");
                }
                rows.add(read.apply(new Row(place + "/" + name + "/" + i, (Map<String, Object>) map)));
            }
            return rows;
        }
    }
}
