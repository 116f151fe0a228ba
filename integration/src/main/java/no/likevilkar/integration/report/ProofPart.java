package no.likevilkar.integration.report;

import java.util.List;

/** How anybody can check the verdict: digests, documents, and the commands. */
final class ProofPart implements Part {

    private final BundleText bundle;
    private final Entry verdict;
    private final Speech speech;

    ProofPart(BundleText bundle, Speech speech) {
        this.bundle = bundle;
        this.verdict = bundle.verdict();
        this.speech = speech;
    }

    @Override
    public String name() {
        return "part.proof";
    }

    @Override
    public List<Element> write() {
        String file = verdict.text("case") + ".verdict.zip";
        return List.of(
                speech.paragraph("proof.verify", code("likevilkar verify " + file)),
                speech.paragraph("proof.replay", code("likevilkar replay " + file)),
                speech.paragraph("proof.digest", code("manifest.json")),
                digests(),
                documents());
    }

    private Element digests() {
        var grid = new Grid(speech.text("proof.digests"), speech.text("proof.what"), "SHA-256");
        var ruleSet = verdict.entry("ruleSet");
        grid.row(
                speech.text("proof.ruleSet", ruleSet.text("id"), ruleSet.text("version")),
                code(ruleSet.text("digest")));
        var trace = verdict.entry("trace");
        grid.row(speech.text("proof.trace", String.valueOf(trace.get("steps"))), code(trace.text("sha256")));
        return grid.write();
    }

    private Element documents() {
        var grid = new Grid(
                speech.text("proof.documents"), speech.text("proof.document"), speech.text("proof.kind"), "SHA-256");
        bundle.theCase()
                .entries("documents")
                .forEach(document -> grid.row(
                        speech.quoted(document.get("name")),
                        speech.word("document", document.text("kind")),
                        document.get("sha256") instanceof String digest ? code(digest) : speech.withheld()));
        return grid.write();
    }

    private static Element code(String text) {
        return Element.of("code", text);
    }
}
