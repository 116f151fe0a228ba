package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.likevilkar.integration.pointer.Xml;

/**
 * What the case file marks as confidential against what {@code case.json} says is. A quantity that is the case's marked volume is
 * marked once more in {@code case.json}, with the same class, reason and end.
 */
final class MarkComparison {

    private final Form form;
    private final Findings findings;

    MarkComparison(Form form, Findings findings) {
        this.form = form;
        this.findings = findings;
    }

    void compare(List<Json> inJson) {
        var left = new ArrayList<>(inJson);
        List<Xml> marks = form.root().one("confidential").all("mark");
        for (Xml mark : marks) {
            var there = left.stream()
                    .filter(one -> one.text("of").equals(mark.text("of")))
                    .findFirst();
            if (there.isEmpty()) {
                findings.onlyInFile("confidential " + mark.text("of"), mark.path(), mark.text("class"));
            } else {
                left.remove(there.get());
                compare(mark, there.get());
            }
        }
        left.removeIf(one ->
                one.text("of").contains("/line.quantity/") && marks.stream().anyMatch(mark -> sameTerms(mark, one)));
        left.forEach(one -> findings.onlyInJson(
                "confidential " + one.text("of"), Findings.quoted(one.text("secrecy") + ", " + one.text("reason"))));
    }

    private void compare(Xml mark, Json one) {
        String what = " of confidential " + mark.text("of");
        findings.text("class" + what, mark.at("class"), secrecy(mark), one, "secrecy");
        findings.text("reason" + what, mark.at("reason"), mark.text("reason"), one, "reason");
        mark.get("holder")
                .ifPresent(holder -> findings.text("holder" + what, mark.at("holder"), holder, one, "holder"));
        if (!Objects.equals(mark.get("until").orElse(null), one.value("until"))) {
            findings.differ("end" + what, mark.at("until"), mark.text("until"), Findings.shown(one.value("until")));
        }
    }

    private static boolean sameTerms(Xml mark, Json one) {
        return secrecy(mark).equals(one.text("secrecy"))
                && mark.text("reason").equals(one.text("reason"))
                && Objects.equals(mark.get("until").orElse(null), one.value("until"));
    }

    private static String secrecy(Xml mark) {
        return mark.text("class").toUpperCase(Locale.ROOT);
    }
}
