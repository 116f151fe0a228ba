package no.likevilkar.integration.document.saft;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a SAF-T 1.30 file of about a wanted size, the same each time: accounts, departments and projects, transactions of a cost line
 * with department, VAT and payable. Knows what it wrote, so that a reading can be compared.
 */
public final class GeneratedSaft {

    public static final String UNIT = "107";

    private static final int ACCOUNTS = 300;
    private static final int DEPARTMENTS = 40;
    private static final String[] COST = new String[ACCOUNTS];

    static {
        for (int i = 0; i < ACCOUNTS; i++) {
            COST[i] = Integer.toString(10_000 + i * 10);
        }
    }

    private final Random random = new Random(20261127);
    private final StringBuilder text = new StringBuilder();
    private BigDecimal ofUnit = BigDecimal.ZERO;
    private long transactions;
    private long hundredths;

    private GeneratedSaft() {}

    /** What was written: number of transactions, sum of all debits, and of the costs of {@link #UNIT}. */
    public record Written(long transactions, BigDecimal debit, BigDecimal ofUnit) {}

    /** @param bytes wanted size; the file is a little larger */
    public static Written to(Path file, long bytes) throws IOException {
        var generated = new GeneratedSaft();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            return generated.write(out, bytes);
        }
    }

    private Written write(OutputStream out, long bytes) throws IOException {
        head();
        long written = flush(out);
        while (written < bytes) {
            for (int i = 0; i < 100; i++) {
                transaction();
            }
            written += flush(out);
        }
        text.append("</Journal></GeneralLedgerEntries></AuditFile>\n");
        flush(out);
        return new Written(transactions, BigDecimal.valueOf(hundredths, 2), ofUnit);
    }

    private long flush(OutputStream out) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        text.setLength(0);
        return bytes.length;
    }

    private void head() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AuditFile xmlns=\"" + Masters.NAMESPACE + "\">\n"
                + "<Header><AuditFileVersion>1.30</AuditFileVersion><Company>"
                + "<RegistrationNumber>999999999</RegistrationNumber><Name>Stor by</Name></Company>"
                + "<DefaultCurrencyCode>NOK</DefaultCurrencyCode><SelectionCriteria><PeriodStart>1</PeriodStart>"
                + "<PeriodStartYear>2024</PeriodStartYear><PeriodEnd>12</PeriodEnd><PeriodEndYear>2024</PeriodEndYear>"
                + "</SelectionCriteria></Header>\n<MasterFiles><GeneralLedgerAccounts>\n");
        for (int i = 0; i < ACCOUNTS; i++) {
            account(COST[i], "%03d".formatted(10 + i * 2 % 480));
        }
        account("2400", "35");
        account("2710", "32");
        text.append("</GeneralLedgerAccounts><AnalysisTypeTable>\n");
        for (int i = 0; i < DEPARTMENTS; i++) {
            text.append("<AnalysisTypeTableEntry><AnalysisType>A</AnalysisType><AnalysisTypeDescription>Ansvar"
                            + "</AnalysisTypeDescription><AnalysisID>")
                    .append(100 + i)
                    .append("</AnalysisID><AnalysisIDDescription>Avdeling ")
                    .append(i)
                    .append("</AnalysisIDDescription></AnalysisTypeTableEntry>\n");
        }
        text.append("</AnalysisTypeTable></MasterFiles>\n<GeneralLedgerEntries><NumberOfEntries>0</NumberOfEntries>"
                + "<TotalDebit>0</TotalDebit><TotalCredit>0</TotalCredit>\n<Journal><JournalID>1</JournalID>"
                + "<Description>Hovedbok</Description><Type>H</Type>\n");
    }

    private void account(String id, String art) {
        text.append("<Account><AccountID>")
                .append(id)
                .append("</AccountID><AccountDescription>Konto ")
                .append(id)
                .append("</AccountDescription><GroupingCategory>KA_K</GroupingCategory><GroupingCode>")
                .append(art)
                .append("</GroupingCode><AccountType>GL</AccountType><OpeningDebitBalance>0</OpeningDebitBalance>"
                        + "<ClosingDebitBalance>0</ClosingDebitBalance></Account>\n");
    }

    private void transaction() {
        int month = 1 + random.nextInt(12);
        String date = "2024-%02d-15".formatted(month);
        int department = 100 + random.nextInt(DEPARTMENTS);
        long cost = 100 + random.nextInt(5_000_000);
        long vat = cost / 4;
        transactions++;
        hundredths += cost + vat;
        if (Integer.toString(department).equals(UNIT)) {
            ofUnit = ofUnit.add(BigDecimal.valueOf(cost, 2));
        }
        text.append("  <Transaction>\n    <TransactionID>")
                .append(transactions)
                .append("</TransactionID>\n    <Period>")
                .append(month)
                .append("</Period>\n    <PeriodYear>2024</PeriodYear>\n    <TransactionDate>")
                .append(date)
                .append("</TransactionDate>\n    <SourceID>regnskap</SourceID>\n    <VoucherType>IF</VoucherType>\n"
                        + "    <Description>Inngående faktura fra leverandør</Description>\n    <SystemEntryDate>")
                .append(date)
                .append("</SystemEntryDate>\n    <GLPostingDate>")
                .append(date)
                .append("</GLPostingDate>\n");
        line("1", COST[random.nextInt(ACCOUNTS)], department, "Debit", cost, "Kjøp av tjenester, ordre 4711");
        line("2", "2710", 0, "Debit", vat, "Inngående merverdiavgift, høy sats");
        line("3", "2400", 0, "Credit", cost + vat, "Leverandør 20045, faktura 889911");
        text.append("  </Transaction>\n");
    }

    private void line(String id, String account, int department, String side, long amount, String what) {
        text.append("    <Line>\n      <RecordID>")
                .append(id)
                .append("</RecordID>\n      <AccountID>")
                .append(account)
                .append("</AccountID>\n");
        if (department > 0) {
            text.append("      <Analysis>\n        <AnalysisType>A</AnalysisType>\n        <AnalysisID>")
                    .append(department)
                    .append("</AnalysisID>\n      </Analysis>\n");
        }
        text.append("      <SourceDocumentID>889911</SourceDocumentID>\n      <Description>")
                .append(what)
                .append("</Description>\n      <")
                .append(side)
                .append("Amount>\n        <Amount>")
                .append(BigDecimal.valueOf(amount, 2).toPlainString())
                .append("</Amount>\n      </")
                .append(side)
                .append("Amount>\n      <ReferenceNumber>889911</ReferenceNumber>\n    </Line>\n");
    }
}
