package no.likevilkar.server.cases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.errors.Refusals;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.store.Store;

/** Takes answers to what a case lacks. Each is a document of the case, so that a number in the verdict points to it. */
public final class Answering {

    private final Store store;
    private final Cases cases;
    private final Dossiers dossiers;
    private final Posts posts;
    private final Documents documents;
    private final IntakeContext intake;
    private final RuleSets ruleSets;

    public Answering(
            Store store,
            Cases cases,
            Dossiers dossiers,
            Posts posts,
            Documents documents,
            IntakeContext intake,
            RuleSets ruleSets) {
        this.store = store;
        this.cases = cases;
        this.dossiers = dossiers;
        this.posts = posts;
        this.documents = documents;
        this.intake = intake;
        this.ruleSets = ruleSets;
    }

    /**
     * What somebody says.
     *
     * @param key of a question or number of the rule set
     * @param value a word for a question, a decimal number else
     * @param subject id of what it is about; the unit without it
     * @param period of a number that is by period
     * @param document name of a document of the case where it is written, of a party one of its own
     * @param pointer the place in it
     * @param asserts on whose behalf an officer answers; nobody else says it
     */
    public record Said(
            String key,
            String value,
            Optional<String> subject,
            Optional<String> period,
            Optional<String> document,
            Optional<String> pointer,
            Optional<String> asserts) {}

    /** @return 201 with what was taken down */
    public Answered answer(Person person, Post post, String caseId, Said said) {
        var asserted = asserted(cases.seen(caseId, person), said);
        said.document().ifPresent(name -> store.read(em -> CaseStore.requireOwn(em, caseId, person, name)));
        var dossier = dossiers.of(caseId);
        var file = dossier.caseFile(intake);
        var ruleSet = ruleSet(dossier, file.form().getAsOf().toString());
        var key = key(ruleSet, said);
        value(key, said);
        var subject = said.subject().orElse(file.form().getUnit().getId());
        wouldHold(dossier, said, asserted, subject, key);
        return posts.once(post, acting -> {
            var em = acting.store();
            Cases.requireSeen(em, caseId, person);
            var position = CaseStore.answers(em, caseId).size();
            var name = said.document().orElse("answer-" + (position + 1) + ".txt");
            var sender = Sender.of(person).orElseThrow();
            var record = documents.seal(Dossier.record(
                    said.key(),
                    subject,
                    said.period(),
                    said.value(),
                    asserted,
                    acting.now().toString()));
            if (said.document().isEmpty()) {
                documents.keep(em, record, acting.now());
                CaseStore.file(em, caseId, name, record.digest(), sender, acting.now());
            } else {
                CaseStore.requireOwn(em, caseId, person, name);
            }
            em.persist(new GivenAnswer(
                    caseId + "/" + position,
                    caseId,
                    position,
                    said.key(),
                    subject,
                    said.period(),
                    said.value(),
                    !key.isAnswer(),
                    sender,
                    asserted,
                    name,
                    said.document().isEmpty()
                            ? Dossier.PLACE_OF_VALUE
                            : said.pointer().orElse("whole document"),
                    acting.now()));
            acting.log(LeafType.SUBMISSION_RECEIVED, logged(caseId, record.digest()));
            return Answered.created(
                    "cases/" + caseId,
                    Tree.of(
                            "case",
                            caseId,
                            "answer",
                            (long) position + 1,
                            "document",
                            name,
                            "digest",
                            record.digest()));
        });
    }

    /** What the log has of an answer: with the name of the case, so that nobody finds the value by trying. */
    private static String logged(String caseId, String digest) {
        return Sha256.of((caseId + "/" + digest).getBytes(StandardCharsets.UTF_8));
    }

    private static void value(Key key, Said said) {
        var fits = key.isAnswer()
                ? key.answers().contains(said.value())
                : said.value().matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
        if (!fits) {
            throw Refused.request(
                    "value",
                    "something else",
                    key.isAnswer() ? "one of " + key.answers() : "a number with a decimal point, such as 1250.50",
                    "Correct the value.");
        }
    }

    /** An answer that the case cannot hold is refused now, by its own problems, and not found out at the assessment. */
    private void wouldHold(Dossier dossier, Said said, String asserted, String subject, Key key) {
        var before = dossier.load(intake).problems();
        var fresh = dossier.with(said, asserted, subject, !key.isAnswer()).load(intake).problems().stream()
                .filter(problem -> !before.contains(problem))
                .toList();
        if (!fresh.isEmpty()) {
            throw Refusals.of(fresh);
        }
    }

    /** A party speaks for itself; an officer says on whose behalf, or speaks as the officer. */
    private static String asserted(Optional<String> standing, Said said) {
        if (standing.isPresent() && said.asserts().isPresent() && !standing.equals(said.asserts())) {
            throw Refused.request(
                    "asserts", "another party than you are", standing.get(), "Leave it out: you answer for yourself.");
        }
        return standing.or(said::asserts).orElse(Standing.OFFICER);
    }

    private RuleSet ruleSet(Dossier dossier, String asOf) {
        return ruleSets.choose(dossier.entry().regime(), LocalDate.parse(asOf))
                .orElseThrow(() -> Refused.conflict(
                        "regime and day of the case",
                        dossier.entry().regime() + " on " + asOf,
                        "a regime with a rule set for that day",
                        "Correct the case file and send the case again."));
    }

    private static Key key(RuleSet ruleSet, Said said) {
        return ruleSet.keys()
                .find(said.key())
                .filter(Key::isSupplied)
                .orElseThrow(() -> Refused.request(
                        "key",
                        "a word that the rule set " + ruleSet + " does not ask for",
                        "a key of a gap, as /gaps gives it",
                        "Read the gaps of the case and answer one of them."));
    }
}
