package no.likevilkar.integration.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;

/**
 * The sample with the worked example of the method, read from its documents; also with every row of its ledger several times
 * over and its amounts as many times greater, so that the same steps come to as many times the numbers.
 */
final class BenchCase {

    /** Selected lines of the sample's ledger. */
    static final int LINES = 12;

    private static final Path SAMPLE =
            Path.of(System.getProperty("likevilkar.samples")).resolve("cases/call-centre-worked-example");
    private static final Pattern AMOUNT =
            Pattern.compile("(unitPrice value|marketRent|openingValue|closingValue|depreciation)=\"([0-9.]+)\"");

    private BenchCase() {}

    /**
     * @param lines how many lines of the ledger are selected, a multiple of {@link #LINES}
     * @param folder where the documents are written
     */
    static CaseLoad of(int lines, Path folder) throws Exception {
        if (lines < LINES || lines % LINES != 0) {
            throw new IllegalArgumentException("found " + lines + " lines; expected a multiple of " + LINES);
        }
        write(lines / LINES, folder);
        try (var context = IntakeContext.start()) {
            return new CaseLoader(context).load(folder, Optional.empty()).get(0);
        }
    }

    private static void write(int times, Path folder) throws IOException {
        var caseFile = AMOUNT.matcher(Files.readString(SAMPLE.resolve("case.xml"), StandardCharsets.UTF_8))
                .replaceAll(match -> match.group(1) + "=\""
                        + new BigDecimal(match.group(2))
                                .multiply(BigDecimal.valueOf(times))
                                .toPlainString() + "\"");
        Files.writeString(folder.resolve("case.xml"), caseFile, StandardCharsets.UTF_8);
        var rows = Files.readAllLines(SAMPLE.resolve("ledger-2024.csv"), StandardCharsets.UTF_8);
        var ledger = rows.get(0) + "\n" + (String.join("\n", rows.subList(1, rows.size())) + "\n").repeat(times);
        Files.writeString(folder.resolve("ledger-2024.csv"), ledger, StandardCharsets.UTF_8);
    }
}
