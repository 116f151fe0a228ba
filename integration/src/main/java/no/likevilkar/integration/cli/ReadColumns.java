package no.likevilkar.integration.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.model.Case;
import no.likevilkar.model.Document;

/**
 * What the columns of one table were read as, for whoever filled in the case file to look over.
 *
 * @param sheet the sheet of a spreadsheet
 * @param columns heading by what the column holds, as a case file names it
 */
record ReadColumns(String document, Optional<String> sheet, Map<String, String> columns) {

    private static final List<String> ORDER = List.of(
            "account",
            "label",
            "amount",
            "id",
            "line",
            "description",
            "unit",
            "quantity",
            "unitPrice",
            "vat",
            "period",
            "option",
            "decimal");

    /** The tables of a case, in their order. */
    static List<ReadColumns> of(Case theCase) {
        return theCase.documents().stream()
                .filter(document -> !document.columns().isEmpty())
                .map(document -> of(document, theCase))
                .filter(read -> !read.columns().isEmpty())
                .toList();
    }

    private static ReadColumns of(Document document, Case theCase) {
        var columns = new LinkedHashMap<String, String>();
        ORDER.stream()
                .filter(document.columns()::containsKey)
                .forEach(name -> columns.put(name, document.columns().get(name)));
        var sheet = Stream.concat(
                        theCase.ledger().stream().map(line -> line.provenance()),
                        theCase.priceLines().stream().map(line -> line.provenance()))
                .filter(place -> place.document().equals(document.name()))
                .map(place -> place.pointer())
                .filter(pointer -> !pointer.startsWith("line=") && pointer.indexOf('!') > 0)
                .map(pointer -> pointer.substring(0, pointer.lastIndexOf('!')))
                .findFirst();
        return new ReadColumns(document.name(), sheet, columns);
    }

    String text(Texts texts) {
        String said = columns.entrySet().stream()
                .map(column -> column.getKey() + " = " + column.getValue())
                .collect(Collectors.joining(", "));
        return sheet.map(name -> texts.text("check.columns.sheet", document, said, name))
                .orElseGet(() -> texts.text("check.columns", document, said));
    }

    Map<String, Object> json() {
        var object = new TreeMap<String, Object>();
        object.put("document", document);
        object.put("columns", columns);
        sheet.ifPresent(name -> object.put("sheet", name));
        return object;
    }
}
