package no.likevilkar.integration.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.form.Sheet;
import no.likevilkar.integration.form.Sheet.Offer;

/** The form of a verdict as a page of its own, to be read, printed and signed: with all that the bundle opens. */
public final class FormPage {

    private final BundleText bundle;
    private final Speech speech;

    private FormPage(BundleText bundle, String language) {
        this.bundle = bundle;
        this.speech = new Speech(bundle, language);
    }

    /**
     * The page in UTF-8.
     *
     * @param sheets the forms to print
     * @param offers all of the verdict
     * @param language nb, nn or en
     */
    public static byte[] html(ReadBundle bundle, List<Sheet> sheets, List<Offer> offers, String language) {
        var text = new BundleText(
                Entry.of(bundle.verdict().tree()), Entry.of(bundle.theCase().tree()), Map.of(), bundle.ruleSet());
        return new FormPage(text, language)
                .write(sheets, offers, bundle.digest())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String write(List<Sheet> sheets, List<Offer> offers, String digest) {
        var verdict = bundle.verdict();
        var main = Element.of("main").add(head(sheets, offers));
        if (sheets.size() > 1) {
            main.add(speech.paragraph("form.several"));
        }
        var table = new FormTable(bundle, speech, offers);
        sheets.forEach(sheet -> main.add(table.whole(sheet).toArray()));
        for (Part part : List.of(
                new AssumptionsPart(bundle, speech), new SourcesPart(bundle, speech, Citations.ofPolicies(bundle)))) {
            if (part.isThere()) {
                main.add(Element.of("section")
                        .add(Element.of("h2", speech.text(part.name() + ".heading")))
                        .add(part.write().toArray()));
            }
        }
        main.add(new HeadPart(bundle, speech).foot().add(stamp(digest)));
        return Paper.of(speech.language(), speech.text("form.title", verdict.text("case")), main);
    }

    private Element head(List<Sheet> sheets, List<Offer> offers) {
        var subject = bundle.verdict().entry("subject");
        var facts = Element.of("dl");
        fact(facts, "head.caseId", speech.quoted(bundle.verdict().text("case")));
        fact(facts, "head.unit", speech.quoted(subject.get("unit")));
        fact(facts, "head.service", speech.quoted(subject.get("service")));
        fact(facts, "head.buyer", speech.quoted(subject.get("buyer")));
        var printed =
                sheets.stream().map(Sheet::offer).flatMap(Optional::stream).toList();
        var others = offers.stream().filter(offer -> !printed.contains(offer)).toList();
        if (!others.isEmpty()) {
            var table = new FormTable(bundle, speech, offers);
            fact(
                    facts,
                    "form.others",
                    speech.list(others.stream().map(table::named).toList()));
        }
        return Element.of("header")
                .add(Element.of("p", speech.text("report.name")).with("class", "kind"))
                .add(Element.of(
                        "h1",
                        String.join(
                                " / ",
                                sheets.stream()
                                        .map(sheet ->
                                                speech.words().in(sheet.form().name()))
                                        .toList())))
                .add(facts);
    }

    private void fact(Element facts, String key, Object what) {
        facts.add(Element.of("div", Element.of("dt", speech.text(key)), Element.of("dd", what)));
    }

    private Element stamp(String digest) {
        return Element.of("dl")
                .add(stamp(
                        "form.ruleSetDigest", bundle.verdict().entry("ruleSet").text("digest")))
                .add(stamp("form.verdictDigest", digest));
    }

    private Element stamp(String key, String digest) {
        return Element.of("div", Element.of("dt", speech.text(key)), Element.of("dd", Element.of("code", digest)));
    }
}
