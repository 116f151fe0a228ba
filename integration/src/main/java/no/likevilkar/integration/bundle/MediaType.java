package no.likevilkar.integration.bundle;

import java.util.Locale;
import java.util.Map;

/** What kind of file an entry is, by the ending of its name. */
final class MediaType {

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("csv", "text/csv"),
            Map.entry("drl", "text/plain"),
            Map.entry("html", "text/html"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("properties", "text/plain"),
            Map.entry("txt", "text/plain"),
            Map.entry("xml", "application/xml"),
            Map.entry("yaml", "application/yaml"));

    private MediaType() {}

    static String of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
