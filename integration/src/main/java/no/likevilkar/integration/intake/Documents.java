package no.likevilkar.integration.intake;

import java.text.Normalizer;
import java.util.Optional;

/** Where the documents that a case names are looked for. */
interface Documents {

    /**
     * @param name plain file name
     * @return the bytes, or empty when there is no such document
     * @throws RefusedDocumentException when there is one that must not be read
     */
    Optional<byte[]> find(String name) throws RefusedDocumentException;

    /** First here, else there. */
    default Documents orElse(Documents there) {
        return name -> {
            Optional<byte[]> here = find(name);
            return here.isPresent() ? here : there.find(name);
        };
    }

    /** Names in zips and folders made on a Mac have their accents apart; both ways of writing å are one name. */
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
