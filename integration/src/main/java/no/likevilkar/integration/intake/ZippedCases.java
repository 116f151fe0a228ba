package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Documents inside = name -> Optional.ofNullable(entries.get(folder + Documents.composed(name)));
        Documents all = first.map(f -> f.orElse(inside)).orElse(inside);
        List<String> there = CaseLoader.CASE_FILES.stream()
                .filter(file -> entries.containsKey(folder + file))
                .toList();
        if (there.size() > 1) {
            return CaseLoad.refused(zipName, CaseLoader.twoCaseFiles(zipName));
        }
        String caseFile = there.get(0);
        asked.add(folder + caseFile);
        asked.add(folder + CaseSecret.FILE);
        Documents noting = name -> {
            asked.add(folder + Documents.composed(name));
            return all.find(name);
        };
        String name = only ? zipName : zipName + "/" + folder.substring(0, Math.max(0, folder.length() - 1));
        CaseLoad load = intake.take(name, caseFile, entries.get(folder + caseFile), noting)
                .with(secret(folder));
        return load.theCase().isPresent() ? withLeftovers(load, folder, only) : load;
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
