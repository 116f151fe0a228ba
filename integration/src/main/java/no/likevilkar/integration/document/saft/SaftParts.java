package no.likevilkar.integration.document.saft;

import java.util.List;
import java.util.Locale;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.zip.ZipReader;

/** The files of an export: the XML itself, or those of a zip. */
final class SaftParts {

    private SaftParts() {}

    /** Problems of the zip come with its own codes. */
    static Reading<SaftPart> of(SourceDocument document) {
        if (!isZip(document.bytes())) {
            return new Reading<>(List.of(SaftPart.of(document.name(), document.bytes())), List.of(), List.of());
        }
        var zip = ZipReader.read(document.name(), document.bytes());
        List<SaftPart> parts = zip.rows().stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).endsWith(".xml"))
                .map(entry -> SaftPart.of(entry.name().substring(entry.name().lastIndexOf('/') + 1), entry.bytes()))
                .toList();
        if (!zip.usable() || !parts.isEmpty()) {
            return new Reading<>(parts, zip.problems(), List.of());
        }
        SaftFault fault = SaftFault.NO_XML_IN_ZIP;
        var problem = new Problem(
                SaftProblems.KIND + "-" + fault.number(),
                document.name(),
                "whole document",
                "a zip without an XML file",
                "the SAF-T file, or the parts of one export",
                fault.remedy());
        return new Reading<>(List.of(), List.of(problem), List.of());
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
    }
}
