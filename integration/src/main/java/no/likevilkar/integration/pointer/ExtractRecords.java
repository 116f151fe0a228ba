package no.likevilkar.integration.pointer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An extract of accounts reported to Statistics Norway, by its lines of 48 characters. Amounts are thousands of kroner and are told
 * in kroner.
 */
final class ExtractRecords {

    private static final int LENGTH = 48;
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    private final List<String> lines;

    private ExtractRecords(List<String> lines) {
        this.lines = lines;
    }

    static ExtractRecords of(byte[] bytes) throws UnreadableException {
        if (bytes.length > 20 * 1024 * 1024) {
            throw new UnreadableException("it has more than 20 MB");
        }
        var lines = new ArrayList<String>();
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1)) {
            lines.add(line);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() != LENGTH || !lines.get(i).substring(39).matches(" *-?[0-9]+")) {
                throw new UnreadableException("line " + (i + 1) + " is no record of " + LENGTH + " characters");
            }
        }
        return new ExtractRecords(lines);
    }

    /** The amount in kroner of one line, or of all records that a class, a function and a range of arts take. */
    String at(String pointer) throws UnreadableException {
        if (pointer.startsWith("line=")) {
            int line = pointer.matches("line=[1-9][0-9]{0,8}") ? Integer.parseInt(pointer.substring(5)) : 0;
            if (line < 1 || line > lines.size()) {
                throw new UnreadableException("the extract has no such line");
            }
            return amount(lines.get(line - 1)).toString();
        }
        var wanted = new Wanted(pointer);
        List<BigInteger> taken =
                lines.stream().filter(wanted::takes).map(ExtractRecords::amount).toList();
        if (taken.isEmpty()) {
            throw new UnreadableException("no record of the extract is taken");
        }
        return taken.stream().reduce(BigInteger.ZERO, BigInteger::add).toString();
    }

    private static BigInteger amount(String line) {
        return new BigInteger(line.substring(39).trim()).multiply(THOUSAND);
    }

    /** What a pointer such as {@code class=1;function=120;art=010-099} takes, part by part in this order. */
    private static final class Wanted {

        private final String accountClass;
        private final String function;
        private final String from;
        private final String to;

        Wanted(String pointer) throws UnreadableException {
            var parts = new ArrayList<>(List.of(pointer.split(";", -1)));
            accountClass = part(parts, "class=", "[0-5]?");
            function = part(parts, "function=", "[0-9]{2,4}");
            String arts = part(parts, "art=", "[0-9]{3}(-[0-9]{3})?");
            if (accountClass == null || !parts.isEmpty()) {
                throw new UnreadableException("a place that no extract has");
            }
            from = arts == null ? null : arts.substring(0, 3);
            to = arts == null ? null : arts.substring(arts.length() - 3);
        }

        private static String part(List<String> parts, String name, String form) {
            boolean there = !parts.isEmpty()
                    && parts.get(0).startsWith(name)
                    && parts.get(0).substring(name.length()).matches(form);
            return there ? parts.remove(0).substring(name.length()) : null;
        }

        boolean takes(String line) {
            String art = line.substring(36, 39);
            return line.substring(31, 32).trim().equals(accountClass)
                    && (function == null || line.substring(32, 36).trim().equals(function))
                    && (from == null || from.compareTo(art) <= 0 && art.compareTo(to) <= 0);
        }
    }
}
