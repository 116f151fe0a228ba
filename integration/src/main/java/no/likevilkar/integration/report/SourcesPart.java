package no.likevilkar.integration.report;

import java.util.List;
import no.likevilkar.parameter.Citation;

/** Every citation that the report names, with where it can be read. Addresses stand as text: the page opens nothing. */
final class SourcesPart implements Part {

    private final BundleText bundle;
    private final Speech speech;
    private final List<String> ids;

    SourcesPart(BundleText bundle, Speech speech) {
        this(bundle, speech, Citations.named(bundle));
    }

    /** @param ids of the citations to tell of */
    SourcesPart(BundleText bundle, Speech speech, List<String> ids) {
        this.bundle = bundle;
        this.speech = speech;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "part.sources";
    }

    @Override
    public boolean isThere() {
        return !ids.isEmpty();
    }

    @Override
    public List<Element> write() {
        var grid = new Grid(
                speech.text("sources.caption"),
                speech.text("sources.source"),
                speech.text("sources.says"),
                speech.text("sources.address"),
                speech.text("sources.status"));
        ids.stream()
                .map(bundle.ruleSet().citations()::get)
                .filter(citation -> citation != null)
                .forEach(citation -> row(grid, citation));
        return List.of(speech.paragraph("sources.language"), grid.write());
    }

    private void row(Grid grid, Citation citation) {
        grid.row(Citations.anchor(speech, citation.id()), new Object[] {
            Element.of("span", Citations.shortForm(citation)).with("lang", "en"),
            Element.of("span", citation.paraphrase().strip()).with("lang", "en"),
            citation.address().isEmpty() ? "\u2013" : citation.address(),
            speech.text("status." + citation.status())
        });
    }
}
