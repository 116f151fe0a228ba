package no.likevilkar.server.assessing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.MadeWith;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.seal.Salts;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.cases.Dossiers;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.Vault;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.errors.Refusals;
import no.likevilkar.server.identity.Person;
import no.likevilkar.verdict.Processing;

/** Assesses cases. What comes out is a draft until two persons have decided on it. */
public final class Assessing {

    /** The audience whose view holds what is the same for all. */
    static final String COMMON = "*";

    /** The audience that sees everything. */
    public static final String FULL = "full";

    /** The audience of everybody. */
    public static final String PUBLIC = "public";

    /** Where documents stand in a bundle. */
    public static final String INPUTS = "inputs/";

    static final String RULE_SET = "ruleset/";
    static final String DISCLOSURES = "disclosures.json";

    private final Dossiers dossiers;
    private final Posts posts;
    private final Documents documents;
    private final Vault vault;
    private final IntakeContext intake;
    private final Assessor assessor;

    public Assessing(
            Dossiers dossiers, Posts posts, Documents documents, Vault vault, IntakeContext intake, Assessor assessor) {
        this.dossiers = dossiers;
        this.posts = posts;
        this.documents = documents;
        this.vault = vault;
        this.intake = intake;
        this.assessor = assessor;
    }

    /**
     * What the case lacks, as an assessment now would tell it.
     *
     * @return verdict.json with processing PRECHECK
     * @throws no.likevilkar.server.errors.Refusal 422 when the documents cannot be assessed
     */
    public byte[] precheck(String caseId) {
        return precheck(caseId, Refusals::of);
    }

    /**
     * The same for somebody who may not see every document.
     *
     * @param refusal what is said instead of the problems
     */
    byte[] precheck(String caseId, Function<List<Problem>, Refusal> refusal) {
        return assessed(caseId, refusal).assessment().verdictJson(Processing.PRECHECK);
    }

    /** Makes a draft: 201 with its number, digest and outcome. */
    public Answered make(Person person, Post post, String caseId) {
        var assessed = assessed(caseId, Refusals::of);
        var bundle = BundleWriter.of(
                assessed.assessment(), Processing.COMPLETED, assessed.load().documents(), MadeWith.here());
        var inputs = assessed.load().documents().stream()
                .map(document -> documents.seal(document.bytes()))
                .toList();
        Map<String, Vault.Kept> views = new LinkedHashMap<>();
        views(bundle, assessed)
                .forEach(
                        (audience, packed) -> views.put(audience, vault.seal(name(bundle.digest(), audience), packed)));
        var verdict = assessed.assessment().verdict();
        var strength = verdict.strength().map(Enum::name).orElse("-");
        return posts.once(post, acting -> {
            var em = acting.store();
            if (inputs.stream()
                    .anyMatch(input -> documents.erasure(em, input.digest()).isPresent())) {
                throw Refused.conflict(
                        "documents",
                        "a document that was erased while the case was assessed",
                        "documents that are there",
                        "Assess the case again.");
            }
            inputs.forEach(input -> documents.keep(em, input, acting.now()));
            var number = AssessmentStore.count(em, caseId) + 1;
            var id = AssessmentStore.id(caseId, number);
            em.persist(new KeptAssessment(
                    id,
                    caseId,
                    number,
                    State.DRAFT,
                    bundle.digest(),
                    verdict.ruleSet().toString(),
                    verdict.ruleSet().digest(),
                    verdict.outcome().name(),
                    strength,
                    acting.now(),
                    person.id()));
            em.flush();
            views.forEach((audience, kept) ->
                    em.persist(new AssessmentView(id + "/" + audience, id, audience, kept.wrapped(), kept.content())));
            return Answered.created(
                    "cases/" + caseId + "/assessments/" + number,
                    Tree.of(
                            "case",
                            caseId,
                            "number",
                            (long) number,
                            "state",
                            State.DRAFT.name(),
                            "digest",
                            bundle.digest(),
                            "ruleSet",
                            verdict.ruleSet().toString(),
                            "outcome",
                            verdict.outcome().name(),
                            "strength",
                            strength));
        });
    }

    /** What a view is sealed as. */
    static String name(String digest, String audience) {
        return "view of " + digest + " for " + audience;
    }

    private record Assessed(CaseLoad load, Assessment assessment) {}

    private Assessed assessed(String caseId, Function<List<Problem>, Refusal> refusal) {
        var dossier = dossiers.of(caseId);
        var load = dossier.load(intake);
        var theCase = load.theCase().orElseThrow(() -> refusal.apply(load.problems()));
        var salts = theCase.confidential().isEmpty() ? Salts.none() : Salts.of(dossier.secret());
        try {
            return new Assessed(load, assessor.assess(theCase, salts));
        } catch (CaseRefusedException refused) {
            throw refusal.apply(
                    Refusals.problems(refused, load.documents().get(0).name()));
        }
    }

    /** What is the same for all once, and for each audience its openings and the documents it may have. */
    private static Map<String, byte[]> views(BundleWriter bundle, Assessed assessed) {
        var digests = new TreeMap<String, String>();
        for (SourceDocument document : assessed.load().documents()) {
            digests.put(INPUTS + document.name(), document.sha256());
        }
        var common = new TreeMap<>(bundle.files());
        common.keySet()
                .removeIf(path -> path.startsWith(INPUTS) || path.startsWith(RULE_SET) || path.equals(DISCLOSURES));
        Map<String, byte[]> views = new LinkedHashMap<>();
        views.put(COMMON, Packed.pack(common));
        views.put(FULL, own(bundle.files(), digests));
        for (var audience : audiences(assessed)) {
            views.put(audience, own(bundle.files(audience), digests));
        }
        return views;
    }

    private static byte[] own(Map<String, byte[]> files, Map<String, String> digests) {
        var seen = new TreeMap<>(digests);
        seen.keySet().retainAll(files.keySet());
        return Packed.pack(Map.of(
                DISCLOSURES,
                files.get(DISCLOSURES),
                "inputs.json",
                Canonical.bytes(new TreeMap<String, Object>(seen))));
    }

    private static List<String> audiences(Assessed assessed) {
        var all = new ArrayList<>(List.of("unit", "buyer", "complainant", PUBLIC));
        assessed.assessment().verdict().theCase().bids().forEach(bid -> all.add(bid.id()));
        return all;
    }
}
