package no.likevilkar.server.verdicts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.integration.archive.ArchiveDocument;
import no.likevilkar.integration.archive.ArchiveEntry;
import no.likevilkar.integration.archive.ArchivedCase;
import no.likevilkar.integration.archive.Restriction;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.integration.words.Wording;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.server.assessing.Assessing;
import no.likevilkar.server.assessing.KeptAssessment;
import no.likevilkar.server.cases.CaseEntry;
import no.likevilkar.server.cases.FiledDocument;
import no.likevilkar.server.cases.Participant;

/**
 * Tells a verdict in the words of an archive: one journalpost for each time somebody sent in something that the verdict rests on, and one
 * for the decision with its bundle. In bokmål, as the schema's own words are.
 */
final class ArchiveWords {

    private static final String SYSTEM = "Likevilkår";

    /**
     * What is kept of a verdict.
     *
     * @param theCase as it was assessed, with everything opened
     * @param filed every document that was sent in to the case
     * @param files of the full bundle, by path
     * @param documents digests of those it rests on, by name
     * @param open names of those that everybody may see
     * @param bundle the full bundle
     */
    record Kept(
            CaseEntry entry,
            Case theCase,
            DecidedVerdict verdict,
            KeptAssessment assessment,
            List<Participant> participants,
            List<FiledDocument> filed,
            SortedMap<String, byte[]> files,
            SortedMap<String, String> documents,
            Set<String> open,
            byte[] bundle) {}

    private final Kept kept;
    private final ArchiveParties parties;
    private int numbers;

    ArchiveWords(Kept kept) {
        this.kept = kept;
        this.parties = new ArchiveParties(kept.theCase(), kept.participants());
    }

    ArchivedCase archived() {
        var unit = kept.theCase().unit();
        var verdict = kept.verdict();
        var assessment = kept.assessment();
        var title = "Konkurranse på like vilkår: " + unit.service() + ", " + unit.name() + ", " + unit.buyer();
        return new ArchivedCase(
                kept.entry().id(),
                title + " (" + kept.entry().name() + ")",
                title,
                new ArchivedCase.Classification(
                        SYSTEM + " regelsett",
                        kept.theCase().regime(),
                        "Vurdering etter regelsettet " + kept.theCase().regime()),
                kept.entry().received(),
                assessment.madeBy(),
                verdict.decided(),
                verdict.decidedBy(),
                parties.all(),
                entries(),
                parties.shielded() ? Optional.of(restriction(Restriction.PARTIES, Optional.empty())) : Optional.empty(),
                new ArchivedCase.Decision(
                        verdict.digest(),
                        verdict.supersedes(),
                        assessment.ruleSet(),
                        assessment.ruleSetDigest(),
                        assessment.outcome(),
                        assessment.strength(),
                        verdict.leaf()));
    }

    /** Of one sender at one time. */
    private record Sending(Instant time, String party) {}

    private List<ArchiveEntry> entries() {
        var sendings = new TreeMap<Sending, List<String>>(
                Comparator.comparing(Sending::time).thenComparing(Sending::party));
        var made = new ArrayList<String>();
        for (String name : kept.documents().keySet()) {
            filed(name)
                    .ifPresentOrElse(
                            one -> sendings.computeIfAbsent(
                                            new Sending(one.filed(), one.party()), key -> new ArrayList<>())
                                    .add(name),
                            () -> made.add(name));
        }
        var entries = new ArrayList<ArchiveEntry>();
        sendings.forEach((sending, names) -> entries.add(sent(sending, names)));
        entries.add(decision(made));
        return entries;
    }

    /** As which it was sent in; empty for what the service made of the case file and the answers. */
    private Optional<FiledDocument> filed(String name) {
        var digest = kept.documents().get(name);
        var same =
                kept.filed().stream().filter(one -> one.digest().equals(digest)).toList();
        return same.stream().filter(one -> one.name().equals(name)).findFirst().or(() -> same.stream()
                .findFirst());
    }

    private ArchiveEntry sent(Sending sending, List<String> names) {
        var by = parties.name(sending.party());
        var documents = names.stream()
                .map(name -> document(name, "Vedlegg til sak", sending.time(), by))
                .toList();
        boolean inHouse = parties.isHouse(sending.party());
        return new ArchiveEntry(
                inHouse ? ArchiveEntry.Kind.INTERNAL : ArchiveEntry.Kind.INCOMING,
                inHouse ? "Dokumenter lagt til av saksbehandler" : "Dokumenter fra " + by,
                inHouse ? "Dokumenter lagt til av saksbehandler" : "Dokumenter fra part i saken",
                sending.time(),
                sending.time(),
                by,
                documents,
                parties.isShielded(sending.party())
                        ? Optional.of(restriction(Restriction.SENDER, Optional.empty()))
                        : Optional.empty());
    }

    private ArchiveEntry decision(List<String> made) {
        var verdict = kept.verdict();
        var by = ArchiveParties.HOUSE;
        var bundle = new ArchiveDocument(
                ++numbers,
                kept.entry().name() + ".verdict.zip",
                "Vedtak",
                verdict.decided(),
                verdict.decidedBy(),
                Sha256.of(kept.bundle()),
                Optional.of(kept.bundle()),
                marked() ? Optional.of(restriction(Restriction.TITLE, Optional.of(Restriction.Part.SOME))) : none());
        var documents = new ArrayList<>(List.of(bundle));
        made.forEach(name -> documents.add(document(
                name,
                "Sakens opplysninger",
                kept.assessment().made(),
                kept.assessment().madeBy())));
        var outcome = Wording.in("nb", Wording.VERDICT)
                .text("outcome.short." + kept.assessment().outcome());
        var title = "Avgjørelse: " + outcome;
        return new ArchiveEntry(
                ArchiveEntry.Kind.INTERNAL,
                title,
                title,
                verdict.decided(),
                verdict.decided(),
                by,
                documents,
                Optional.empty());
    }

    private ArchiveDocument document(String name, String type, Instant made, String by) {
        boolean closed = marked() && !kept.open().contains(name);
        return new ArchiveDocument(
                ++numbers,
                name,
                type,
                made,
                by,
                kept.documents().get(name),
                Optional.ofNullable(kept.files().get(Assessing.INPUTS + name)),
                closed ? Optional.of(restriction(Restriction.TITLE, Optional.of(Restriction.Part.WHOLE))) : none());
    }

    private boolean marked() {
        return !kept.theCase().confidential().isEmpty();
    }

    private static Optional<Restriction> none() {
        return Optional.empty();
    }

    /** The grounds that the case gives, until the last of them ends. */
    private Restriction restriction(String what, Optional<Restriction.Part> part) {
        var marks = kept.theCase().confidential();
        var basis = marks.stream().map(Confidential::reason).distinct().sorted().collect(Collectors.joining("; "));
        var ends = marks.stream().map(Confidential::until).toList();
        Optional<LocalDate> end = ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
        return new Restriction(basis, what, part, end);
    }
}
