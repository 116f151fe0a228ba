package no.likevilkar.integration.document.pricesheet;

import java.util.List;

/** The columns of a price sheet, with the names they may bear in English, bokmål and nynorsk. */
enum PriceColumn {
    LINE(true, "line", "line", "linje"),
    DESCRIPTION(false, "description", "description", "beskrivelse", "skildring"),
    UNIT(true, "unit", "unit", "enhet", "eining"),
    QUANTITY(true, "quantity", "quantity", "antall", "tal"),
    UNIT_PRICE(true, "unitPrice", "unit_price", "enhetspris", "einingspris"),
    VAT(true, "vat", "vat", "mva"),
    PERIOD(true, "period", "period", "periode"),
    OPTION(true, "option", "option", "opsjon");

    private final boolean required;
    private final String holds;
    private final List<String> names;

    PriceColumn(boolean required, String holds, String... names) {
        this.required = required;
        this.holds = holds;
        this.names = List.of(names);
    }

    boolean required() {
        return required;
    }

    /** What it holds, as a case's declared documents name it. */
    String holds() {
        return holds;
    }

    /** The names it may bear in one case: the heading that the case gives it, else its own. */
    List<String> names(PriceMapping mapping) {
        String heading = mapping.headings().get(holds);
        return heading == null ? names : List.of(heading);
    }

    /** The English name first. */
    List<String> names() {
        return names;
    }
}
