package no.likevilkar.integration.pointer.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.integration.pointer.Xml;

/** What a bid or the unit asks is never a ceiling, an estimate or a total of an award notice. */
final class AskedPrices {

    private static final List<String> ASKED = List.of(";price", ";lowest", ";highest");

    private final Form form;
    private final Findings findings;
    private final Set<String> notices;

    AskedPrices(Form form, Findings findings) {
        this.form = form;
        this.findings = findings;
        notices = form.documents("notice").stream().map(one -> one.text("name")).collect(Collectors.toSet());
    }

    /** @param numbers all numbers the case file says */
    void check(List<Said> numbers) {
        Set<String> bids = form.bids().stream().map(bid -> bid.text("id")).collect(Collectors.toSet());
        numbers.stream()
                .filter(said -> said.key().startsWith("price.") || bids.contains(said.subject()))
                .forEach(this::check);
        for (Xml bid : form.bids()) {
            bid.all("line").forEach(line -> check(form.said(line, bid.text("id"), "line", "", "unitPrice")));
        }
    }

    private void check(Said said) {
        if (notices.contains(said.document()) && ASKED.stream().noneMatch(said.pointer()::endsWith)) {
            findings.differ(
                    "price of " + said.subject(),
                    said.path(),
                    said.pointer() + " in " + said.document(),
                    "that it is what somebody asks, and it is no price of a tender");
        }
    }
}
