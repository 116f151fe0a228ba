package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.zip.ZipEntryBytes;
import no.likevilkar.integration.document.zip.ZipReader;

/** The cases of one zip: each folder in it that holds a case file, with the documents beside it. */
final class ZippedCases {

    private final CaseIntake intake;
    private final String zipName;
    private final Reading<ZipEntryBytes> zip;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final CaseSecret secret;

    /** @param secret for cases whose secret does not lie in the zip */
    ZippedCases(CaseIntake intake, String zipName, byte[] bytes, CaseSecret secret) {
        this.intake = intake;
        this.secret = secret;
        this.zipName = zipName;
        zip = ZipReader.read(zipName, bytes);
        zip.rows().forEach(entry -> entries.put(Documents.composed(entry.name()), entry.bytes()));
    }

    /** @param first where named documents are looked for before the zip */
    List<CaseLoad> load(Optional<Documents> first) {
        if (!zip.usable()) {
            return List.of(CaseLoad.refused(zipName, List.of(), zip.problems(), List.of()));
        }
        List<String> folders = entries.keySet().stream()
                .filter(name -> CaseLoader.CASE_FILES.contains(name.substring(name.lastIndexOf('/') + 1)))
                .map(name -> name.substring(0, name.lastIndexOf('/') + 1))
                .distinct()
                .sorted()
                .toList();
        if (folders.isEmpty()) {
            return List.of(CaseLoad.refused(
                    zipName,
                    new Problem(
                            "ZIP-011",
                            zipName,
                            "whole document",
                            "no " + CaseLoader.EITHER_CASE_FILE,
                            "a zip with a " + CaseLoader.EITHER_CASE_FILE,
                            "Name the case file " + CaseLoader.EITHER_CASE_FILE + " and pack it with its documents.")));
        }
        var loads = new ArrayList<CaseLoad>();
        folders.forEach(folder -> loads.add(one(folder, folders.size() == 1, first)));
        return List.copyOf(loads);
    }

    private CaseLoad one(String folder, boolean only, Optional<Documents> first) {
        Documents inside = new Inside(folder);
        Documents all = first.map(f -> f.orElse(inside)).orElse(inside);
        Documents noting = new Noting(folder, all);
        List<String> there = CaseLoader.CASE_FILES.stream()
                .filter(file -> entries.containsKey(folder + file))
                .toList();
        if (there.size() > 1) {
            return CaseLoad.refused(zipName, CaseLoader.twoCaseFiles(zipName));
        }
        String caseFile = there.get(0);
        asked.add(folder + caseFile);
        asked.add(folder + CaseSecret.FILE);
        String name = only ? zipName : zipName + "/" + folder.substring(0, Math.max(0, folder.length() - 1));
        CaseLoad load = intake.take(name, caseFile, entries.get(folder + caseFile), noting)
                .with(secret(folder));
        return load.theCase().isPresent() ? withLeftovers(load, folder, only) : load;
    }

    /** The documents in one folder of the zip. */
    private final class Inside implements Documents {

        private final String folder;

        Inside(String folder) {
            this.folder = folder;
        }

        @Override
        public Optional<byte[]> find(String name) {
            return Optional.ofNullable(entries.get(folder + Documents.composed(name)));
        }

        @Override
        public SortedMap<String, byte[]> folder(String name, String ending) {
            String below = folder + Documents.composed(name) + "/";
            var files = new TreeMap<String, byte[]>();
            entries.forEach((entry, bytes) -> {
                if (entry.startsWith(below)
                        && entry.indexOf('/', below.length()) < 0
                        && entry.toLowerCase(Locale.ROOT).endsWith(ending)) {
                    files.put(entry.substring(below.length()), bytes);
                }
            });
            return files;
        }
    }

    /** Notes which entries the case asked for, wherever they were found. */
    private final class Noting implements Documents {

        private final String folder;
        private final Documents documents;

        Noting(String folder, Documents documents) {
            this.folder = folder;
            this.documents = documents;
        }

        @Override
        public Optional<byte[]> find(String name) throws RefusedDocumentException {
            asked.add(folder + Documents.composed(name));
            return documents.find(name);
        }

        @Override
        public SortedMap<String, byte[]> folder(String name, String ending) throws RefusedDocumentException {
            var files = documents.folder(name, ending);
            files.keySet().forEach(file -> asked.add(folder + Documents.composed(name) + "/" + file));
            return files;
        }
    }

    /** What the zip holds and the case does not name; about the sending and not about the case, whose verdict is the same without it. */
    private CaseLoad withLeftovers(CaseLoad load, String folder, boolean only) {
        var warnings = new ArrayList<>(load.warnings());
        entries.keySet().stream()
                .filter(entry -> only || entry.startsWith(folder))
                .filter(entry -> !asked.contains(entry))
                .forEach(entry -> warnings.add(new Problem(
                        "DOC-103",
                        zipName,
                        "entry " + Quoted.of(entry),
                        "a document the case does not name",
                        "documents of the case only",
                        "Nothing, if it is not needed; otherwise declare it in the case file.")));
        return new CaseLoad(load.name(), load.theCase(), load.documents(), load.problems(), warnings, load.secret());
    }

    private CaseSecret secret(String folder) {
        byte[] inside = entries.get(folder + CaseSecret.FILE);
        return inside == null ? secret : CaseSecret.given(CaseSecret.FILE, inside);
    }
}
