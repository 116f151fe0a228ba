package no.likevilkar.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.Sha256;

/** The documents of a bundle by the names the case gives them, each held against the digest in {@code case.json}. */
final class Shelf {

    static final String FOLDER = "inputs/";

    private final SortedMap<String, Stated> declared = new TreeMap<>();
    private final Bundle bundle;

    Shelf(Bundle bundle, Map<String, Object> caseJson, Protocol protocol) {
        this.bundle = bundle;
        for (var document : Stated.all(caseJson, "documents")) {
            declared.putIfAbsent(document.text("name"), document);
            compare(document, protocol);
        }
        var inBundle = new TreeSet<>(bundle.withheld());
        inBundle.addAll(bundle.erased().keySet());
        bundle.files().keySet().stream().filter(path -> path.startsWith(FOLDER)).forEach(inBundle::add);
        inBundle.stream()
                .filter(path -> !declared.containsKey(path.substring(FOLDER.length())))
                .forEach(path -> protocol.fail("CHK-101", path, "a document", "none that case.json does not declare"));
    }

    private void compare(Stated document, Protocol protocol) {
        String path = FOLDER + document.text("name");
        byte[] bytes = bundle.files().get(path);
        if (bundle.withheld().contains(path)) {
            return;
        }
        if (bundle.erased().containsKey(path)) {
            compare(path, bundle.erased().get(path).digest(), document, protocol);
        } else if (bytes == null) {
            protocol.fail("CHK-102", path, "no such document", "the document that case.json declares");
        } else if (compare(path, Sha256.of(bytes), document, protocol)) {
            protocol.confirm(Confirmed.DOCUMENTS, 1);
        }
    }

    private static boolean compare(String path, String digest, Stated document, Protocol protocol) {
        if (digest.equals(document.tree().get("sha256"))) {
            return true;
        }
        protocol.fail(
                "CHK-103",
                path,
                "a document with SHA-256 " + digest,
                document.shows("sha256") ? document.text("sha256") + ", as case.json says" : "one that is not shown");
        return false;
    }

    /** How the case declares a document of this name. */
    Optional<Stated> declared(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    /** The document; empty when it is withheld, erased or not there. */
    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(bundle.files().get(FOLDER + name));
    }

    /** Whether it is withheld or was erased. */
    boolean lacks(String name) {
        return bundle.withheld().contains(FOLDER + name) || bundle.erased().containsKey(FOLDER + name);
    }

    /** Every declared document of a kind; one file may be declared several times. */
    static List<Stated> ofKind(Map<String, Object> caseJson, String kind) {
        var some = new ArrayList<>(Stated.all(caseJson, "documents"));
        some.removeIf(document -> !document.text("kind").equals(kind));
        return some;
    }
}
