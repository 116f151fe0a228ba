package no.likevilkar.integration.bench;

import java.math.BigDecimal;
import org.apache.camel.dataformat.bindy.annotation.CsvRecord;
import org.apache.camel.dataformat.bindy.annotation.DataField;

/** A row of a ledger as Camel Bindy binds it. */
@CsvRecord(separator = ";", skipFirstLine = true)
public class BindyRow {

    @DataField(pos = 1)
    private String account;

    @DataField(pos = 2)
    private String label;

    @DataField(pos = 3)
    private String unit;

    @DataField(pos = 4, precision = 2, pattern = "0.00", decimalSeparator = ",")
    private BigDecimal amount;

    /** For Bindy, which fills the fields. */
    public BindyRow() {}

    BigDecimal amount() {
        return amount;
    }
}
