package no.likevilkar.integration.intake;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** Where the documents that a case names are looked for. */
interface Documents {

    /**
     * @param name plain file name
     * @return the bytes, or empty when there is no such document
     * @throws RefusedDocumentException when there is one that must not be read
     */
    Optional<byte[]> find(String name) throws RefusedDocumentException;

    /**
     * The files in a folder beside the documents, by name; not those in folders of it.
     *
     * @param name plain name
     * @param ending in lower case, how the names of the wanted files end
     * @return none when there is no such folder
     * @throws RefusedDocumentException when one of them must not be read
     */
    default SortedMap<String, byte[]> folder(String name, String ending) throws RefusedDocumentException {
        return Collections.emptySortedMap();
    }

    /** First here, else there. */
    default Documents orElse(Documents there) {
        var here = this;
        return new Documents() {
            @Override
            public Optional<byte[]> find(String name) throws RefusedDocumentException {
                Optional<byte[]> found = here.find(name);
                return found.isPresent() ? found : there.find(name);
            }

            @Override
            public SortedMap<String, byte[]> folder(String name, String ending) throws RefusedDocumentException {
                SortedMap<String, byte[]> found = here.folder(name, ending);
                return found.isEmpty() ? there.folder(name, ending) : found;
            }
        };
    }

    /** Names in zips and folders made on a Mac have their accents apart; both ways of writing å are one name. */
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
