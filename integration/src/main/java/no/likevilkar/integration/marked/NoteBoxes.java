package no.likevilkar.integration.marked;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the boxes of comments large enough to be read. The library draws them two rows high and over the cell they speak of, and offers
 * no other way; where a box stands is told in one part for each sheet.
 */
final class NoteBoxes {

    private static final Pattern PART = Pattern.compile("xl/drawings/vmlDrawing([0-9]+)\\.vml");
    private static final Pattern ANCHOR = Pattern.compile("<x:Anchor>[0-9,]+</x:Anchor>");

    private NoteBoxes() {}

    /**
     * Writes the same workbook with boxes of these sizes.
     *
     * @param anchors for each sheet by its number, from 1, those of its boxes in order of row and column
     */
    static void fitted(Path workbook, Path file, Map<Integer, List<String>> anchors) throws IOException {
        try (var from = new ZipFile(workbook.toFile());
                var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var part = from.getInputStream(entry)) {
                    var sheet = PART.matcher(entry.getName());
                    if (sheet.matches()) {
                        String drawing = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                        out.write(fitted(drawing, anchors.get(Integer.valueOf(sheet.group(1))))
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        part.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static String fitted(String drawing, List<String> anchors) {
        var next = anchors.iterator();
        return ANCHOR.matcher(drawing).replaceAll(anchor -> "<x:Anchor>" + next.next() + "</x:Anchor>");
    }
}
