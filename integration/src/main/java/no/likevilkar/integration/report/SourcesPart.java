package no.likevilkar.integration.report;

import java.util.List;
import no.likevilkar.parameter.Citation;

/** Every citation that the report names, with where it can be read. Addresses stand as text: the page opens nothing. */
final class SourcesPart implements Part {

    private final BundleText bundle;
    private final Speech speech;

    SourcesPart(BundleText bundle, Speech speech) {
        this.bundle = bundle;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "part.sources";
    }

    @Override
    public boolean isThere() {
        return !Citations.named(bundle).isEmpty();
    }

    @Override
    public List<Element> write() {
        var grid = new Grid(
                speech.text("sources.caption"),
                speech.text("sources.source"),
                speech.text("sources.says"),
                speech.text("sources.address"),
                speech.text("sources.status"));
        Citations.named(bundle).stream()
                .map(bundle.ruleSet().citations()::get)
                .filter(citation -> citation != null)
                .forEach(citation -> row(grid, citation));
        return List.of(speech.paragraph("sources.language"), grid.write());
    }

    private void row(Grid grid, Citation citation) {
        grid.row(Citations.anchor(speech, citation.id()), new Object[] {
            Element.of("span", citation.act() + " " + citation.section()).with("lang", "en"),
            Element.of("span", citation.paraphrase().strip()).with("lang", "en"),
            citation.address().isEmpty() ? "\u2013" : citation.address(),
            speech.text("status." + citation.status())
        });
    }
}
