package no.likevilkar.integration.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.casejson.CaseFileReader;
import no.likevilkar.integration.route.IntakeContext;

/**
 * The front door for cases, for the command line and the server alike: takes in a folder, a case file or a zip and gives cases
 * ready to be assessed, or the problems in their way. Never throws for what is in a document. Safe for several threads.
 */
public final class CaseLoader {

    /** Largest file taken in, in bytes: a document, or a zip of a case. */
    public static final long MAX_BYTES = FolderDocuments.MAX_BYTES;

    /** What the case file is called in a folder or zip. */
    public static final String CASE_FILE = "case.xml";

    /** What it is called when it is JSON. */
    public static final String CASE_FILE_JSON = "case.json";

    /** Both names; a folder has one of them. */
    public static final List<String> CASE_FILES = List.of(CASE_FILE, CASE_FILE_JSON);

    /** Both names, for people. */
    public static final String EITHER_CASE_FILE = String.join(" or ", CASE_FILES);

    private final CaseIntake intake;

    /** @param context started; the caller closes it */
    public CaseLoader(IntakeContext context) {
        intake = new CaseIntake(context);
    }

    /**
     * All cases at a path: the folder's own case or, when it has none, those of the folders in it; a case file; a zip with one
     * case or several folders with a case each.
     *
     * @param documents where named documents are looked for first; else they are beside the case file
     * @return at least one, in the order of their names
     */
    public List<CaseLoad> load(Path path, Optional<Path> documents) {
        String name = Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse(path.toString());
        try {
            if (Files.isDirectory(path)) {
                return folder(name, path, documents);
            }
            if (!Files.isRegularFile(path)) {
                return absent(name, "nothing there");
            }
            if (Files.size(path) > MAX_BYTES) {
                return List.of(CaseLoad.refused(
                        name,
                        new Problem(
                                "DOC-105",
                                name,
                                "whole document",
                                Files.size(path) + " bytes",
                                "at most " + MAX_BYTES + " bytes",
                                "Send only what the case is about.")));
            }
            byte[] bytes = Files.readAllBytes(path);
            Optional<Documents> first = documents.map(FolderDocuments::new);
            if (isZip(name, bytes)) {
                var beside = CaseSecret.keptIn(path.resolveSibling(name + CaseSecret.BESIDE_ZIP));
                return new ZippedCases(intake, name, bytes, beside).load(first);
            }
            Documents beside = new FolderDocuments(path.toAbsolutePath().getParent());
            return List.of(intake.take(
                            name, name, bytes, first.map(f -> f.orElse(beside)).orElse(beside))
                    .with(CaseSecret.keptIn(path.resolveSibling(CaseSecret.FILE))));
        } catch (IOException e) {
            return List.of(CaseLoad.refused(
                    name,
                    new Problem(
                            "DOC-107",
                            name,
                            "whole document",
                            "a file that cannot be read",
                            "a readable file",
                            "Check its permissions and the disk.")));
        }
    }

    /** The one case of a zip that was sent in; unless the zip holds one, its secret is kept by nobody. */
    public CaseLoad load(String name, byte[] zip) {
        List<CaseLoad> cases = new ZippedCases(intake, name, zip, CaseSecret.unkept()).load(Optional.empty());
        return cases.size() == 1
                ? cases.get(0)
                : CaseLoad.refused(
                        name,
                        new Problem(
                                "ZIP-012",
                                name,
                                "whole document",
                                cases.size() + " cases",
                                "one case",
                                "Send each case in a zip of its own."));
    }

    /**
     * One case that somebody else keeps the documents of.
     *
     * @param name what the case is called in problems about it
     * @param caseFile its case file, as received
     * @param documents by plain file name
     */
    public CaseLoad load(String name, byte[] caseFile, Map<String, byte[]> documents) {
        return intake.take(
                name, caseFileName(caseFile), caseFile, document -> Optional.ofNullable(documents.get(document)));
    }

    private List<CaseLoad> folder(String name, Path folder, Optional<Path> documents) throws IOException {
        if (holdsCase(folder)) {
            return List.of(oneFolder(name, folder, documents));
        }
        List<Path> folders;
        try (Stream<Path> inside = Files.list(folder)) {
            folders = inside.filter(CaseLoader::holdsCase).sorted().toList();
        }
        return folders.isEmpty()
                ? absent(name, "a folder without a " + EITHER_CASE_FILE)
                : folders.stream()
                        .map(f -> oneFolder(f.getFileName().toString(), f, documents))
                        .toList();
    }

    /** What a case file with these bytes is to be called. */
    public static String caseFileName(byte[] caseFile) {
        return CaseFileReader.looksLikeJson(caseFile) ? CASE_FILE_JSON : CASE_FILE;
    }

    private CaseLoad oneFolder(String name, Path folder, Optional<Path> documents) {
        Documents beside = new FolderDocuments(folder);
        try {
            List<String> there = CASE_FILES.stream()
                    .filter(file -> Files.exists(folder.resolve(file)))
                    .toList();
            if (there.size() > 1) {
                return CaseLoad.refused(name, twoCaseFiles(name));
            }
            Optional<byte[]> bytes = there.isEmpty() ? Optional.empty() : beside.find(there.get(0));
            if (bytes.isEmpty()) {
                return absent(name, "a folder without a " + EITHER_CASE_FILE).get(0);
            }
            Documents all = documents
                    .<Documents>map(FolderDocuments::new)
                    .map(first -> first.orElse(beside))
                    .orElse(beside);
            return intake.take(name, there.get(0), bytes.get(), all)
                    .with(CaseSecret.keptIn(folder.resolve(CaseSecret.FILE)));
        } catch (RefusedDocumentException e) {
            return CaseLoad.refused(name, e.problem());
        }
    }

    private static boolean holdsCase(Path folder) {
        return CASE_FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)));
    }

    /** Which of the two holds nobody can tell. */
    static Problem twoCaseFiles(String name) {
        return new Problem(
                "DOC-109",
                name,
                "whole document",
                String.join(" and ", CASE_FILES),
                "one case file",
                "Remove the one that does not hold.");
    }

    private static boolean isZip(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip")
                || (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4);
    }

    private static List<CaseLoad> absent(String name, String found) {
        return List.of(CaseLoad.refused(
                name,
                new Problem(
                        "DOC-102",
                        name,
                        "whole document",
                        found,
                        "a case folder, a case file or a zip of either",
                        "Correct the path.")));
    }
}
