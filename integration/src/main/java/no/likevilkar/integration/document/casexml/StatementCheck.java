package no.likevilkar.integration.document.casexml;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problems;

/** Whoever says something is a party, what it is about is there, and where it is written is a document of the case. */
final class StatementCheck {

    private final CaseFile file;
    private final Problems problems;
    private final Set<String> parties;
    private final Set<String> documents;
    private final Set<String> subjects = new TreeSet<>();
    private final Set<String> ledgers;

    private StatementCheck(CaseFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        parties = Parties.of(file);
        documents = file.documents().stream().map(d -> d.what().getId()).collect(Collectors.toCollection(TreeSet::new));
        ledgers = file.ledgers().stream().map(l -> l.what().getId()).collect(Collectors.toCollection(HashSet::new));
        subjects.add(file.form().getUnit().getId());
        file.assets().forEach(a -> subjects.add(a.what().getId()));
        file.measures().forEach(m -> subjects.add(m.what().getId()));
        file.items().forEach(i -> subjects.add(i.id()));
        file.bids().forEach(b -> subjects.add(b.what().getId()));
    }

    static void check(CaseFile file, Problems problems) {
        new StatementCheck(file, problems).check();
    }

    private void check() {
        party(file.form().getSubmittedBy(), "/case/@submittedBy");
        file.statements().forEach(s -> {
            Optional.ofNullable(s.what().getAssertedBy()).ifPresent(p -> party(p, s.attribute("assertedBy")));
            cited(s.what().getDocument(), s.what().getPointer(), s);
        });
        file.bids().forEach(bid -> CaseFile.lines(bid)
                .forEach(line -> cited(line.what().getDocument(), line.what().getPointer(), line)));
        file.answers().forEach(a -> subject(a.what().getSubject(), a.attribute("subject")));
        file.figures().forEach(f -> subject(f.what().getSubject(), f.attribute("subject")));
        file.measures().forEach(m -> {
            if ((m.what().getPeriod() == null) == (m.what().getDate() == null)) {
                problems.add(
                        "CAS-215",
                        m.path(),
                        m.what().getDate() == null ? "neither a period nor a date" : "a period and a date",
                        "a period or a date",
                        "Say when the support was received, in one way.");
            }
        });
    }

    private void cited(String document, String pointer, Placed<?> what) {
        if (document != null && !documents.contains(document)) {
            problems.add(
                    "CAS-203",
                    what.attribute("document"),
                    "\"" + document + "\"",
                    documents.isEmpty()
                            ? "a declared document; there is none"
                            : "a declared document: " + String.join(", ", documents),
                    "Declare the document under documents, or correct its id.");
        }
        if (pointer != null && document == null) {
            problems.add(
                    "CAS-210",
                    what.attribute("pointer"),
                    "a pointer without a document",
                    "the document it points into",
                    "Name the document too.");
        }
    }

    private void party(String party, String path) {
        if (!parties.contains(party)) {
            problems.add(
                    "CAS-208",
                    path,
                    "\"" + party + "\"",
                    "one of " + String.join(", ", parties),
                    "Name a party of the case.");
        }
    }

    private void subject(String subject, String path) {
        if (subject == null || subjects.contains(subject)) {
            return;
        }
        int colon = subject.indexOf(':');
        if (colon < 0 || !ledgers.contains(subject.substring(0, colon))) {
            problems.add(
                    "CAS-207",
                    path,
                    "\"" + subject + "\"",
                    "one of " + String.join(", ", subjects)
                            + (ledgers.isEmpty()
                                    ? ""
                                    : ", or a ledger line such as "
                                            + ledgers.iterator().next() + ":17"),
                    "Correct the id, or declare what it is about.");
        }
    }
}
