package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.explain.Step;
import no.likevilkar.integration.form.Sheet.Offer;
import no.likevilkar.integration.form.Sheets;
import no.likevilkar.ruleset.Form;

/** The forms that the regime prints: whole with one offer, then the lines of each other offer. */
final class FormPart implements Part {

    private final BundleText bundle;
    private final Speech speech;
    private final Sheets sheets;

    FormPart(BundleText bundle, Speech speech) {
        this.bundle = bundle;
        this.speech = speech;
        this.sheets = new Sheets(new Step(bundle.verdict().members()), bundle.ruleSet());
    }

    @Override
    public String name() {
        return "part.form";
    }

    @Override
    public boolean isThere() {
        return !sheets.forms().isEmpty();
    }

    @Override
    public List<Element> write() {
        var all = new ArrayList<Element>();
        if (sheets.forms().size() > 1) {
            all.add(speech.paragraph("form.several"));
        }
        sheets.forms().forEach(form -> form(form, all));
        return all;
    }

    private void form(Form form, List<Element> to) {
        var first = sheets.first();
        var table = new FormTable(bundle, speech, sheets.offers());
        to.add(Element.of("h3", speech.words().in(form.name())));
        to.addAll(table.whole(sheets.sheet(form, first)));
        for (Offer other : sheets.offers()) {
            if (!first.equals(Optional.of(other))) {
                to.add(Element.of("h4", speech.text("form.offer"), ": ", table.named(other)));
                to.add(table.ofOffer(sheets.sheet(form, Optional.of(other))));
            }
        }
    }
}
