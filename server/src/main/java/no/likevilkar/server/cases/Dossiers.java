package no.likevilkar.server.cases;

import java.util.LinkedHashMap;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.Vault;
import no.likevilkar.server.store.Store;

/** Fetches dossiers. */
public final class Dossiers {

    private final Store store;
    private final Documents documents;
    private final Vault vault;

    public Dossiers(Store store, Documents documents, Vault vault) {
        this.store = store;
        this.documents = documents;
        this.vault = vault;
    }

    /** @throws no.likevilkar.server.errors.Refusal 404 when there is no such case */
    public Dossier of(String caseId) {
        return store.read(em -> {
            var entry = CaseStore.find(em, caseId).orElseThrow(() -> Refused.noCase(caseId));
            var files = new LinkedHashMap<String, byte[]>();
            CaseStore.current(em, caseId)
                    .forEach((name, filed) ->
                            documents.find(em, filed.digest()).ifPresent(bytes -> files.put(name, bytes)));
            return new Dossier(
                    entry, files, CaseStore.answers(em, caseId), vault.unwrap(Cases.secretOf(caseId), entry.secret()));
        });
    }
}
