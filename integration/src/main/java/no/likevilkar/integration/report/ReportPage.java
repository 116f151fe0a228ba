package no.likevilkar.integration.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The page around the three languages. The language is chosen by radio buttons and style alone; without style all three
 * stand one after the other. Printing prints the chosen one.
 */
final class ReportPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final BundleText bundle;
    private final List<Speech> languages = new ArrayList<>();

    ReportPage(BundleText bundle) {
        this.bundle = bundle;
    }

    ReportPage in(String language) {
        languages.add(new Speech(bundle, language));
        return this;
    }

    String write() {
        var main = Element.of("main");
        for (int i = 0; i < languages.size(); i++) {
            choice(main, languages.get(i), i == 0);
        }
        languages.forEach(speech -> main.add(new Letter(bundle, speech).write()));
        String first = languages.get(0).language();
        var page = new StringBuilder("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(first)
                .append("\"><head><meta charset=\"utf-8\"/>");
        Element.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", POLICY)
                .write(page);
        Element.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .write(page);
        Element.of(
                        "title",
                        languages.get(0).text("report.title", bundle.verdict().text("case")))
                .write(page);
        page.append("<style>").append(style()).append("</style></head><body>");
        main.write(page);
        return page.append("</body></html>\n").toString();
    }

    private static void choice(Element main, Speech speech, boolean first) {
        String id = "show-" + speech.language();
        var button = Element.of("input")
                .with("type", "radio")
                .with("name", "language")
                .with("class", "choice")
                .with("id", id);
        main.add(first ? button.with("checked", "checked") : button);
        main.add(Element.of("label", speech.text("report.language"))
                .with("for", id)
                .with("lang", speech.language()));
    }

    /** The one style sheet of the page. It holds no letter that HTML and XML would read differently. */
    private static String style() {
        try (var css = ReportPage.class.getResourceAsStream("report.css")) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains("<") || text.contains("&") || text.contains("]]>")) {
                throw new IllegalStateException("report.css holds a letter that means something in markup");
            }
            return text.replaceAll("\\s*\\n\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read report.css", e);
        }
    }
}
