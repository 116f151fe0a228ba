package no.likevilkar.integration.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms to fill in: a case file with its parts explained, and tables with their headings and one example row. UTF-8. */
public final class Templates {

    private static final Map<String, String> FILES = Map.of(
            "case", "case.xml",
            "case-json", "case.json",
            "case-schema", "/no/likevilkar/integration/document/casejson/case.schema.json",
            "ledger", "ledger.csv",
            "price-sheet", "price-sheet.csv");

    private static final List<String> SPREADSHEETS = List.of("ledger", "price-sheet");

    private Templates() {}

    /** The words {@link #find} knows, sorted. */
    public static List<String> names() {
        return FILES.keySet().stream().sorted().toList();
    }

    /**
     * The text of a form.
     *
     * @param name {@code case}, {@code case-json}, {@code case-schema} (its JSON schema), {@code ledger} or {@code price-sheet}
     * @return empty when there is no such form
     */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(FILES.get(name)).map(Templates::text);
    }

    /**
     * A form as a spreadsheet (.xlsx).
     *
     * @param name {@code ledger} or {@code price-sheet}
     * @param language nb, nn or en
     * @return empty when there is no such form as a spreadsheet
     */
    public static Optional<byte[]> spreadsheet(String name, String language) {
        return SPREADSHEETS.contains(name) ? Optional.of(SheetForm.of(name, language)) : Optional.empty();
    }

    private static String text(String file) {
        try (InputStream in = Templates.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the form " + file + " cannot be read", e);
        }
    }
}
