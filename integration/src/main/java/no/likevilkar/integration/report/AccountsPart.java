package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.List;

/** How the accounts were used, what was not counted twice, and support received. */
final class AccountsPart implements Part {

    private final Entry verdict;
    private final Speech speech;
    private final FigureRows rows;

    AccountsPart(BundleText bundle, Speech speech, FigureRows rows) {
        this.verdict = bundle.verdict();
        this.speech = speech;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "part.accounts";
    }

    @Override
    public List<Element> write() {
        var all = new ArrayList<Element>();
        var grid = new Grid(
                speech.text("accounts.caption", verdict.text("currency")),
                speech.text("accounts.what"),
                speech.text("accounts.amount"));
        var reconciliation = verdict.entry("reconciliation");
        for (String part : List.of("selected", "included", "corrected", "netted")) {
            grid.row(speech.text("accounts." + part), speech.money(reconciliation.value(part)));
        }
        all.add(speech.paragraph("accounts.lines", String.valueOf(reconciliation.get("lines"))));
        all.add(grid.write());
        suppressed(all);
        support(all);
        return all;
    }

    private void suppressed(List<Element> to) {
        var grid = new Grid(
                speech.text("accounts.suppressed", verdict.text("currency")),
                speech.text("accounts.out"),
                speech.text("accounts.amount"),
                speech.text("accounts.by"),
                speech.text("accounts.group"));
        verdict.entries("suppressed")
                .forEach(one -> grid.row(
                        rows.link(one.text("figure")),
                        speech.money(one.value("amount")),
                        rows.link(one.text("by")),
                        speech.words().group(one.text("group"))));
        if (!grid.isEmpty()) {
            to.add(speech.paragraph("accounts.once"));
            to.add(grid.write());
        }
    }

    private void support(List<Element> to) {
        var grid = new Grid(
                speech.text("accounts.support", verdict.text("currency")),
                speech.text("accounts.supportName"),
                speech.text("accounts.amount"));
        verdict.entries("support").forEach(one -> grid.row(name(one), speech.money(one.value("amount"))));
        if (!grid.isEmpty()) {
            to.add(grid.write());
        }
    }

    private Element name(Entry support) {
        return "".equals(support.get("name")) ? speech.quoted(support.text("id")) : speech.quoted(support.get("name"));
    }
}
