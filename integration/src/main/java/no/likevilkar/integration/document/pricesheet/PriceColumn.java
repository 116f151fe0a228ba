package no.likevilkar.integration.document.pricesheet;

import java.util.List;

/** The columns of a price sheet, with the names they may bear in English, bokmål and nynorsk. */
enum PriceColumn {
    LINE(true, "line", "linje"),
    DESCRIPTION(false, "description", "beskrivelse", "skildring"),
    UNIT(true, "unit", "enhet", "eining"),
    QUANTITY(true, "quantity", "antall", "tal"),
    UNIT_PRICE(true, "unit_price", "enhetspris", "einingspris"),
    VAT(true, "vat", "mva"),
    PERIOD(true, "period", "periode"),
    OPTION(true, "option", "opsjon");

    private final boolean required;
    private final List<String> names;

    PriceColumn(boolean required, String... names) {
        this.required = required;
        this.names = List.of(names);
    }

    boolean required() {
        return required;
    }

    /** The English name first. */
    List<String> names() {
        return names;
    }
}
