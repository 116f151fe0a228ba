package no.likevilkar.integration.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.likevilkar.integration.diff.Change;
import no.likevilkar.integration.diff.Change.Part;
import no.likevilkar.integration.diff.Change.Side;
import no.likevilkar.integration.explain.ReadBundle;

/** The changes between two bundles in words: what came of it first, then facts and method apart, then the figures. */
final class DiffText {

    private static final int LONGEST = 240;
    private static final int DIGEST = 16;
    private static final Pattern AMOUNT =
            Pattern.compile("-?[0-9]+\\.[0-9]+|(-?[0-9]+\\.[0-9]+)?\\.\\.(-?[0-9]+\\.[0-9]+)?");

    private final Texts texts;
    private final Names names;
    private final ValueText values;
    private final String volumeUnit;

    /** @param bundle the second bundle, by which figures are named */
    DiffText(ReadBundle bundle, Texts texts) {
        this.texts = texts;
        this.names = new Names(bundle, texts);
        this.values = new ValueText(bundle.ruleSet(), texts);
        this.volumeUnit = bundle.theCase().text("volumeUnit");
    }

    void write(Page page, List<Change> changes) {
        if (changes.isEmpty()) {
            page.item("", texts.text("diff.none"));
            return;
        }
        page.item("", cause(changes));
        for (Part part : Part.values()) {
            var own = changes.stream().filter(change -> change.part() == part).toList();
            if (!own.isEmpty()) {
                page.heading(texts.text("diff.part." + part) + " (" + own.size() + ")");
                own.forEach(change -> page.item("  - ", line(change)));
            }
        }
    }

    private String cause(List<Change> changes) {
        boolean data = changes.stream().anyMatch(change -> change.part().side() == Side.DATA);
        boolean method = changes.stream().anyMatch(change -> change.part().side() == Side.METHOD);
        return texts.text("diff.cause." + (data && method ? "BOTH" : data ? "DATA" : method ? "METHOD" : "NEITHER"));
    }

    private String line(Change change) {
        String what = what(change);
        if (change.before().isEmpty()) {
            return texts.text("diff.added", what, value(change, change.after()));
        }
        if (change.after().isEmpty()) {
            return texts.text("diff.removed", what, value(change, change.before()));
        }
        if (change.part() == Part.RULE) {
            return texts.text("diff.changedText", what);
        }
        return texts.text("diff.changed", what, value(change, change.before()), value(change, change.after()));
    }

    private String what(Change change) {
        return switch (change.part()) {
            case INPUT, VALUE_USED, FIGURE, GAP ->
                names.figure(change.what().replaceAll(" .*", "")) + " [" + change.what() + "]";
            case PRICE -> price(change.what());
            case OUTCOME -> texts.find("diff." + change.what()).orElse(change.what());
            default -> change.what();
        };
    }

    private String price(String name) {
        return switch (name) {
            case "neutralNetOfHandicaps" -> texts.text("price.net");
            case "perUnit" -> texts.text("price.perUnit", volumeUnit);
            default -> texts.find("price." + name).orElse(name);
        };
    }

    private String value(Change change, Optional<String> value) {
        String text = value.orElse("");
        if (change.part() == Part.PRICE && AMOUNT.matcher(text).matches()) {
            return values.money(value);
        }
        if (change.part() == Part.DOCUMENT) {
            return text.substring(0, Math.min(DIGEST, text.length()));
        }
        if (change.part() == Part.FINDING) {
            return texts.find("result." + text).orElse(text);
        }
        if (change.what().equals("outcome")) {
            return texts.find("outcome.short." + text).orElse(text);
        }
        if (change.part() == Part.OUTCOME && change.what().equals("strength")) {
            return texts.find("diff.strength." + text.toLowerCase(Locale.ROOT)).orElse(text);
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text.isEmpty() ? "-" : text;
    }
}
