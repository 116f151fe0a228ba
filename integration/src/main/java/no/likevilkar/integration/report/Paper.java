package no.likevilkar.integration.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page that stands alone: one style sheet inside, no script, nothing from the network, well-formed as HTML and as XML. */
final class Paper {

    /** The style sheet of every page. */
    static final String COMMON = "report.css";

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private Paper() {}

    /** @param main all that stands on the page */
    static String of(String language, String title, Element main) {
        return of(language, title, main, List.of(COMMON));
    }

    /** @param sheets names of its style sheets, the common one among them */
    static String of(String language, String title, Element main, List<String> sheets) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(language)
                .append("\"><head><meta charset=\"utf-8\"/>");
        Element.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", POLICY)
                .write(page);
        Element.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .write(page);
        Element.of("title", title).write(page);
        page.append("<style>");
        sheets.forEach(sheet -> page.append(style(sheet)));
        page.append("</style></head><body>");
        main.write(page);
        return page.append("</body></html>\n").toString();
    }

    /** A style sheet of the page. It holds no letter that HTML and XML would read differently. */
    private static String style(String sheet) {
        try (var css = Paper.class.getResourceAsStream(sheet)) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains("<") || text.contains("&") || text.contains("]]>")) {
                throw new IllegalStateException(sheet + " holds a letter that means something in markup");
            }
            return text.replaceAll("\\s*\\n\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + sheet, e);
        }
    }
}
