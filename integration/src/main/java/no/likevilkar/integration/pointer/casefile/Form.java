package no.likevilkar.integration.pointer.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.integration.pointer.Xml;

/** The case file with its defaults: what is said when an attribute is left out, and by whom. */
final class Form {

    private static final String UNIT_PARTY = "unit";
    private static final String WHOLE_DOCUMENT = "whole document";

    /** Most items that lead from one to whoever speaks for it; a case file with more of them is none. */
    private static final int MOST_OWNERS = 8;

    private final Xml root;
    private final String fileName;
    private final Set<String> bids;
    private final List<ItemElement> items;
    private final Map<String, String> owners = new HashMap<>();

    /** @param fileName name of the case file, which no case file says of itself */
    Form(Xml root, String fileName) {
        this.root = root;
        this.fileName = fileName;
        bids = bids().stream().map(bid -> bid.text("id")).collect(Collectors.toSet());
        items = ItemElement.all(root, unit());
        items.forEach(item -> owners.putIfAbsent(item.id(), item.owner()));
    }

    Xml root() {
        return root;
    }

    String fileName() {
        return fileName;
    }

    String unit() {
        return root.one("unit").get("id").orElse("unit");
    }

    List<Xml> bids() {
        return root.one("bids").all("bid");
    }

    /** Items of every kind, but assets and measures of support. */
    List<ItemElement> items() {
        return items;
    }

    List<Xml> documents(String element) {
        return root.one("documents").all(element);
    }

    /** The element, of whatever kind, that declares a document. */
    Optional<Xml> document(String id) {
        return root.one("documents").children().stream()
                .filter(one -> one.text("id").equals(id))
                .findFirst();
    }

    List<Xml> periods() {
        return root.one("periods").all("period");
    }

    /** The periods a statement holds for: its own, or each. */
    List<String> periods(Xml statement) {
        return statement.get("period").map(List::of).orElseGet(() -> periods().stream()
                .map(period -> period.text("id"))
                .toList());
    }

    /** Who speaks of a subject when nobody is named: of an item, whoever it belongs to through others. */
    String spokesman(String subject) {
        String holder = subject;
        for (int step = 0; step < MOST_OWNERS && owners.containsKey(holder); step++) {
            holder = owners.get(holder);
        }
        return bids.contains(holder) ? holder : UNIT_PARTY;
    }

    /** What a statement says in one of its attributes. */
    Said said(Xml statement, String subject, String key, String period, String attribute) {
        Optional<String> document = statement.get("document");
        return new Said(
                subject,
                key,
                period,
                statement.text(attribute),
                statement.get("assertedBy").orElseGet(() -> spokesman(subject)),
                document.map(id -> document(id).map(one -> one.text("name")).orElse(""))
                        .orElse(fileName),
                document.isPresent() ? statement.get("pointer").orElse(WHOLE_DOCUMENT) : statement.at(attribute),
                statement.get("standing").orElse("asserted").toUpperCase(Locale.ROOT),
                statement.at(attribute));
    }

    /** A word in an attribute of an element that is no statement. */
    Said plain(Xml element, String subject, String key, String attribute, String party) {
        return new Said(
                subject,
                key,
                "",
                element.text(attribute),
                party,
                fileName,
                element.at(attribute),
                "ASSERTED",
                element.at(attribute));
    }
}
