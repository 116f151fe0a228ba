package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;

/** Every figure, from the document it stands in through parameters and formulas; each row can be linked to. */
final class TracePart implements Part {

    private final BundleText bundle;
    private final Speech speech;
    private final FigureRows rows;

    TracePart(BundleText bundle, Speech speech, FigureRows rows) {
        this.bundle = bundle;
        this.speech = speech;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "part.trace";
    }

    @Override
    public List<Element> write() {
        var all = new ArrayList<Element>();
        all.add(speech.paragraph("trace.reading"));
        all.addAll(new StatedTables(bundle, speech, rows).write());
        all.addAll(new DerivedTables(bundle, speech, rows).write());
        all.addAll(new SilentRules(bundle, speech).write());
        return all;
    }
}
