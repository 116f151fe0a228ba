package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The page around the three languages. The language is chosen by radio buttons and style alone; without style all three
 * stand one after the other. Printing prints the chosen one.
 */
final class ReportPage {

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
        var first = languages.get(0);
        return Paper.of(
                first.language(), first.text("report.title", bundle.verdict().text("case")), main);
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
}
