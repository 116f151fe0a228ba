package no.likevilkar.integration.document.notice;

import no.likevilkar.integration.document.text.Fault;

/** What can be wrong with a notice, and what is noticed in a sound one. */
public enum NoticeFault implements Fault {
    EMPTY(101, "Download the notice again and send the file."),
    TOO_MUCH(102, "Send the notice alone."),
    MALFORMED(103, "Download the notice again; do not open and save it in an office program."),
    DOCTYPE(
            104,
            "Download the notice from the register it was published in; entities and outside files are never read."),
    NAME_TWICE(105, "Download the notice again; which of the two holds cannot be told."),
    NO_NOTICE(106, "Send an eForms contract award notice (XML) or one OCDS release with awards (JSON)."),
    RELEASES(107, "Send the one release that the case cites."),
    AMOUNT(201, "Download the notice again; an amount is digits with a decimal point."),
    CURRENCY(202, "Download the notice again; every amount needs the three letters of its currency."),
    ID(203, "Download the notice again; without ids nobody can tell what an amount belongs to."),
    ID_TWICE(204, "Download the notice again; which of the two is meant cannot be told."),
    NO_PRICE(291, "Nothing; the notice proves no price."),
    CEILING(292, "Do not cite it as a price: ask the buyer for the tender or the price form.");

    private final int number;
    private final String remedy;

    NoticeFault(int number, String remedy) {
        this.number = number;
        this.remedy = remedy;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
