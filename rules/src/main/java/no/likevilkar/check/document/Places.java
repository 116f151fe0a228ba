package no.likevilkar.check.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.Remark;

/** Holds statements of the case against what stands in the document at the place they name. */
final class Places {

    private final Shelf shelf;
    private final Opened opened;
    private final Protocol protocol;

    Places(Shelf shelf, Opened opened, Protocol protocol) {
        this.shelf = shelf;
        this.opened = opened;
        this.protocol = protocol;
    }

    /** A number: one of those at the place has to be it. */
    void number(String what, Stated statement, String member) {
        find(what, statement, member).ifPresent(found -> {
            var wanted = statement.number(member);
            boolean there = wanted.isPresent()
                    && found.texts().stream().anyMatch(text -> read(statement, text)
                            .filter(value -> value.compareTo(wanted.get()) == 0)
                            .isPresent());
            settle(what, statement, member, found, there);
        });
    }

    /** A word: in the case file it has to stand at the place, as it is; what another document says in its own words proves no word. */
    void word(String what, Stated statement, String member) {
        find(what, statement, member).ifPresent(found -> {
            boolean there = found.texts().contains(statement.text(member));
            boolean ownWords = shelf.declared(statement.document())
                    .filter(document -> !document.text("kind").equals("case-file"))
                    .isPresent();
            if (!there && ownWords) {
                protocol.unproven(
                        Remark.Kind.OWN_WORDS,
                        what + " = " + statement.text(member) + ": " + statement.document() + ", " + statement.pointer()
                                + " (a person has to read what it says)",
                        what,
                        statement.text(member),
                        statement.document(),
                        statement.pointer());
            } else {
                settle(what, statement, member, found, there);
            }
        });
    }

    private Optional<BigDecimal> read(Stated statement, String text) {
        var declared = shelf.declared(statement.document()).orElseThrow();
        var bytes = shelf.bytes(statement.document()).orElseThrow();
        return opened.number(declared.tree(), bytes, statement.pointer(), text).flatMap(Stated::decimal);
    }

    /** What stands at the place; empty, and told, when that cannot be looked at. */
    private Optional<Opened.Found> find(String what, Stated statement, String member) {
        String document = statement.document();
        var declared = shelf.declared(document);
        if (declared.isEmpty()) {
            protocol.fail(
                    "CHK-110", "case.json " + what, "the document " + document, "a document that the case declares");
            return Optional.empty();
        }
        var bytes = shelf.bytes(document);
        if (bytes.isEmpty() || !statement.shows(member)) {
            return Optional.empty();
        }
        var found = opened.at(declared.get().tree(), bytes.get(), statement.pointer());
        if (!found.readable()) {
            protocol.unproven(
                    Remark.Kind.NOT_READABLE,
                    what + " = " + statement.text(member) + ": " + document + ", " + statement.pointer() + " ("
                            + found.why() + ")",
                    what,
                    statement.text(member),
                    document,
                    statement.pointer(),
                    found.why());
            return Optional.empty();
        }
        return Optional.of(found);
    }

    private void settle(String what, Stated statement, String member, Opened.Found found, boolean there) {
        if (there) {
            protocol.confirm(Confirmed.INPUTS_AT_THEIR_PLACE, 1);
            return;
        }
        protocol.fail(
                "CHK-111",
                "case.json " + what,
                statement.text(member),
                standing(found) + " in " + statement.document() + ", " + statement.pointer());
    }

    private static String standing(Opened.Found found) {
        List<String> texts = found.texts();
        if (texts.isEmpty()) {
            return "nothing (" + found.why() + ")";
        }
        return "\"" + String.join("\", \"", texts.subList(0, Math.min(5, texts.size()))) + "\"";
    }
}
