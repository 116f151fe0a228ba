package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;

/** The whole report in one language: what was found, what it rests on, and every figure with its formula. */
final class Letter {

    private final BundleText bundle;
    private final Speech speech;

    Letter(BundleText bundle, Speech speech) {
        this.bundle = bundle;
        this.speech = speech;
    }

    Element write() {
        var rows = new FigureRows(bundle, speech);
        var parts = new ArrayList<Part>();
        parts.add(new PricesPart(bundle, speech));
        parts.add(new FormPart(bundle, speech));
        parts.add(new BridgePart(bundle, speech, rows));
        parts.add(new ChangePart(bundle, speech, rows));
        parts.add(new FindingsPart(bundle, speech));
        parts.add(new GapsPart(bundle, speech));
        parts.add(new BidsPart(bundle, speech));
        parts.add(new AccountsPart(bundle, speech, rows));
        parts.add(new AssumptionsPart(bundle, speech));
        parts.add(new TracePart(bundle, speech, rows));
        parts.add(new SourcesPart(bundle, speech));
        parts.add(new ProofPart(bundle, speech));
        var shown = parts.stream().filter(Part::isThere).toList();
        var article = Element.of("article")
                .with("class", "in-" + speech.language())
                .with("lang", speech.language())
                .add(new HeadPart(bundle, speech).write(), contents(shown));
        shown.forEach(part -> article.add(Element.of("section")
                .with("id", id(part))
                .add(Element.of("h2", speech.text(part.name() + ".heading")))
                .add(part.write().toArray())));
        return article.add(new HeadPart(bundle, speech).foot());
    }

    private Element contents(List<Part> parts) {
        var list = Element.of("ul");
        parts.forEach(part -> list.add(Element.of(
                "li", Element.of("a", speech.text(part.name() + ".heading")).with("href", "#" + id(part)))));
        return Element.of("nav", list).with("aria-label", speech.text("report.contents"));
    }

    private String id(Part part) {
        return speech.language() + "-" + part.name().substring("part.".length());
    }
}
