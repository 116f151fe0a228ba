package no.likevilkar.integration.document.text;

import java.math.BigDecimal;

/** What a spreadsheet keeps of a cell beyond its text. Cells of text, and every cell of a CSV file, have nothing of the kind. */
public sealed interface Stored {

    /**
     * A number that needs no reading: it has a value whatever way it is shown.
     *
     * @param currency in which it is shown, three letters; empty where it shows none
     */
    record Number(BigDecimal value, String currency) implements Stored {}

    /**
     * A cell whose value cannot be known.
     *
     * @param found what stands there, in words
     */
    record Broken(String found) implements Stored {}
}
