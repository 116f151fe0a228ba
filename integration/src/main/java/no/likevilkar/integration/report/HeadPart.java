package no.likevilkar.integration.report;

import no.likevilkar.integration.words.Value;

/** The head of the report: which case, and the sentence that says what was found, with all that qualifies it beside it. */
final class HeadPart {

    private final Entry verdict;
    private final Speech speech;

    HeadPart(BundleText bundle, Speech speech) {
        this.verdict = bundle.verdict();
        this.speech = speech;
    }

    Element write() {
        return Element.of("header")
                .add(Element.of("p", speech.text("report.name")).with("class", "kind"))
                .add(speech.sentence(
                        "h1", "report.heading", speech.quoted(subject().get("unit"))))
                .add(facts())
                .add(outcome())
                .add(cautions());
    }

    /** At the end what the head says, for whoever holds the last sheet only. */
    Element foot() {
        return Element.of("footer")
                .add(Element.of("p")
                        .sentence(
                                speech.text("report.foot"),
                                speech.quoted(verdict.text("case")),
                                speech.day(verdict.text("asOf")),
                                ruleSet()))
                .add(cautions());
    }

    private Entry subject() {
        return verdict.entry("subject");
    }

    private Element facts() {
        var facts = Element.of("dl");
        fact(facts, "head.caseId", speech.quoted(verdict.text("case")));
        fact(facts, "head.service", speech.quoted(subject().get("service")));
        fact(facts, "head.buyer", speech.quoted(subject().get("buyer")));
        fact(facts, "head.basis", speech.word("priceBasis", subject().text("priceBasis")));
        fact(
                facts,
                "head.periods",
                speech.enumeration(
                        verdict.entries("periods").stream().map(this::period).toList()));
        fact(facts, "head.asOf", speech.day(verdict.text("asOf")));
        fact(facts, "head.rules", ruleSet());
        return facts;
    }

    private void fact(Element facts, String key, Object what) {
        facts.add(Element.of("div", Element.of("dt", speech.text(key)), Element.of("dd", what)));
    }

    private String period(Entry period) {
        return speech.text("head.stretch", speech.day(period.text("from")), speech.day(period.text("to")));
    }

    private String ruleSet() {
        var ruleSet = verdict.entry("ruleSet");
        return speech.text(
                "head.ruleSet",
                ruleSet.text("id"),
                ruleSet.text("version"),
                speech.text("rules.status." + ruleSet.text("status")));
    }

    private Element outcome() {
        String outcome = verdict.text("outcome");
        var box = Element.of("div").with("class", "outcome " + outcome);
        box.add(Element.of(
                "p",
                Element.of("span", speech.text("mark." + outcome)).with("aria-hidden", "true"),
                " ",
                Element.of("strong", speech.text("said." + outcome))));
        if (!outcome.equals("OUT_OF_SCOPE")
                && verdict.value("tolerance").known().isEmpty()) {
            decidingTest(box);
        } else if (!outcome.equals("OUT_OF_SCOPE")) {
            var prices = verdict.entry("prices");
            box.add(speech.paragraph(
                    "because." + outcome,
                    currency(prices.value("stated")),
                    currency(prices.value("neutral")),
                    speech.percent(verdict.value("tolerance"))));
        }
        verdict.entries("outOfScope")
                .forEach(reason -> box.add(Element.of(
                        "p", speech.words().message(reason.text("messageKey")).orElse(reason.text("rule")))));
        verdict.optional("strength").ifPresent(strength -> box.add(speech.paragraph("strong." + strength)));
        return box.add(speech.paragraph("means." + outcome));
    }

    /** Where no tolerance decides, the deciding test says why; where there is none, nothing can be said. */
    private void decidingTest(Element box) {
        verdict.entries("findings").stream()
                .filter(finding -> finding.text("rule").equals(verdict.text("decidedBy")))
                .limit(1)
                .forEach(finding -> box.add(FindingsPart.sentence(Element.of("p"), finding, speech)));
    }

    private Element currency(Value amount) {
        var money = speech.money(amount);
        return amount.known().isPresent() ? money.add("\u00a0" + verdict.text("currency")) : money;
    }

    /** What stands beside the sentence so that nobody takes it for more than it is. */
    private Element cautions() {
        var list = Element.of("ul").with("class", "cautions");
        if (verdict.text("processing").equals("PRECHECK")) {
            list.add(Element.of("li", speech.text("caution.precheck")));
        }
        if (verdict.entry("ruleSet").text("status").equals("draft")) {
            list.add(Element.of("li", speech.text("caution.draft")));
        }
        if (!verdict.words("unverified").isEmpty()) {
            list.add(Element.of("li", speech.text("caution.unverified")));
        }
        if (!verdict.words("estimates").isEmpty()) {
            list.add(Element.of("li", speech.text("caution.estimates")));
        }
        if (verdict.words("warnings").contains("TOO-MANY-OPEN-QUESTIONS")) {
            list.add(Element.of("li", speech.text("warning.TOO-MANY-OPEN-QUESTIONS")));
        }
        return list.isEmpty() ? Element.of("div") : list;
    }
}
