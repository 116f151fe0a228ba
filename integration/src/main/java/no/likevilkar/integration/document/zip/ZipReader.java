package no.likevilkar.integration.document.zip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.likevilkar.integration.document.DocumentName;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.text.Quoted;

/**
 * Reads a zip from a stranger into memory: nothing is ever written to disk, nothing in it is opened a second time, and every
 * limit and every odd name is a problem ZIP-xxx. With any problem there are no entries.
 */
public final class ZipReader {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private ZipReader() {}

    /** The files of the zip in the order of its directory. */
    public static Reading<ZipEntryBytes> read(String name, byte[] zip) {
        var problems = new Problems(name);
        var entries = new ArrayList<ZipEntryBytes>();
        if (zip.length > Inflation.MAX_TOTAL) {
            report(new BrokenZipException("ZIP-003", zip.length + " bytes"), "whole document", problems);
        } else {
            read(zip, entries, problems);
        }
        return new Reading<>(problems.isEmpty() ? entries : List.of(), problems.list(), List.of());
    }

    private static void read(byte[] zip, List<ZipEntryBytes> entries, Problems problems) {
        var inflation = new Inflation(zip);
        var names = new HashSet<String>();
        String place = "whole document";
        try {
            for (ZipHeader header : ZipDirectory.read(zip)) {
                place = "entry " + Quoted.of(header.name());
                if (leftBySystem(header.name()) || !acceptable(header, place, names, problems)) {
                    continue;
                }
                if (!header.folder()) {
                    entries.add(new ZipEntryBytes(header.name(), inflation.of(header)));
                }
            }
        } catch (BrokenZipException e) {
            report(e, place, problems);
        }
    }

    private static boolean acceptable(ZipHeader header, String place, Set<String> names, Problems problems) {
        String name = header.folder() ? header.name().substring(0, header.name().length() - 1) : header.name();
        for (String part : name.split("/", -1)) {
            var objection = DocumentName.objection(part);
            if (objection.isPresent()) {
                problems.add(
                        "ZIP-005",
                        place,
                        "a name with a part " + Quoted.of(part) + ", " + objection.get(),
                        "plain names of folders and files",
                        "Pack the folder again from where it lies.");
                return false;
            }
        }
        if (header.special()) {
            problems.add(
                    "ZIP-006",
                    place,
                    "a link or special file",
                    "files and folders only",
                    "Pack the documents themselves.");
            return false;
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            problems.add(
                    "ZIP-007",
                    place,
                    "a zip within the zip",
                    "the documents themselves",
                    "Unpack it into a folder of its own name and pack everything once.");
            return false;
        }
        if (!names.add(DocumentName.folded(name))) {
            problems.add(
                    "ZIP-010",
                    place,
                    "a name that occurs twice",
                    "names that differ by more than case",
                    "Rename one of the two.");
            return false;
        }
        return true;
    }

    private static boolean leftBySystem(String name) {
        return name.startsWith("__MACOSX/") || LEFT_BY_SYSTEMS.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    private static void report(BrokenZipException e, String place, Problems problems) {
        switch (e.code()) {
            case "ZIP-002" ->
                problems.add(
                        e.code(),
                        place,
                        e.getMessage(),
                        "at most " + ZipDirectory.MAX_ENTRIES + " entries",
                        "Pack only the case and its documents.");
            case "ZIP-003" ->
                problems.add(
                        e.code(),
                        place,
                        e.getMessage(),
                        "at most " + Inflation.MAX_TOTAL + " bytes",
                        "Pack only the part of the documents the case is about.");
            case "ZIP-004" ->
                problems.add(
                        e.code(),
                        place,
                        e.getMessage(),
                        "content that does not explode when unpacked",
                        "Pack the original documents.");
            case "ZIP-005" ->
                problems.add(
                        e.code(),
                        place,
                        e.getMessage(),
                        "names in UTF-8",
                        "Rename the file without special letters and pack again.");
            case "ZIP-008" ->
                problems.add(
                        e.code(),
                        place,
                        e.getMessage(),
                        "a plain zip: deflated or stored, without a password",
                        "Pack it with the usual tool of the machine and without a password.");
            default ->
                problems.add(
                        e.code(),
                        place,
                        e.getMessage(),
                        "a complete zip",
                        "Pack the folder again and send the whole file.");
        }
    }
}
