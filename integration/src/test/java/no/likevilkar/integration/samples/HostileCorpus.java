package no.likevilkar.integration.samples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.likevilkar.integration.document.sheet.HostileWorkbooks;
import no.likevilkar.integration.intake.SampleCase;

/** Every hostile case there is: the folders of {@code samples/hostile}, armed, and what a test makes because it is too large to keep. */
final class HostileCorpus {

    private static final String COLUMNS = "<columns account=\"konto\" label=\"tekst\" amount=\"beløp\" id=\"bilag\"/>";

    /** Characters of a table that grows some thirty times when unpacked. */
    private static final int LARGE = 20_000_000;

    private final Path canary;
    private final String address;

    /**
     * A case or zip that is sent.
     *
     * @param name file name it is sent under
     * @param code of its problem, or {@code none} where what it tries is passed over
     * @param files of a case, by name; a single one named as the sending for a zip
     */
    record Sent(String name, String code, Map<String, byte[]> files) {

        boolean isZip() {
            return files.containsKey(name);
        }

        void in(Path folder) throws IOException {
            Path to = isZip() ? folder : Files.createDirectories(folder.resolve(name));
            for (var file : files.entrySet()) {
                Files.write(to.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /**
     * @param canary a file that nobody may read
     * @param address that nobody may call
     */
    HostileCorpus(Path canary, String address) {
        this.canary = canary;
        this.address = address;
    }

    /** Those that are small, or give themselves away before much of them is read. */
    List<Sent> all() throws IOException {
        var all = new ArrayList<Sent>();
        for (Path folder : SampleFolders.folders("hostile")) {
            String code = Files.readString(folder.resolve("expected/code.txt")).strip();
            all.add(new Sent(folder.getFileName().toString(), code, armed(folder)));
        }
        HostileWorkbooks.all(canary.toUri().toString(), address)
                .forEach(hostile -> all.add(workbook(all.size(), hostile)));
        zips().forEach(hostile -> {
            var entries = new LinkedHashMap<>(sound());
            entries.putAll(hostile.getValue());
            all.add(zip(all.size(), hostile.getKey(), SampleCase.zip(entries)));
        });
        all.add(zip(all.size(), "ZIP-006", withLink()));
        tables().forEach(hostile -> {
            var files = new TreeMap<>(sound());
            files.put("accounts.csv", hostile.getValue());
            all.add(new Sent("%03d-table".formatted(all.size()), hostile.getKey(), files));
        });
        return all;
    }

    /** Those that are read up to the limits of what is in them. */
    static List<Sent> large() {
        var all = new ArrayList<Sent>();
        HostileWorkbooks.quiet().forEach(hostile -> all.add(workbook(900 + all.size(), hostile)));
        var table = new TreeMap<>(sound());
        var lines = new StringBuilder("bilag;ansvar;konto;tekst;beløp\n");
        var random = new Random(20261127);
        while (lines.length() < LARGE) {
            lines.append(";651;10100;")
                    .append(Long.toString(random.nextLong(), 36))
                    .append("x".repeat(500))
                    .append(";1\n");
        }
        table.put("accounts.csv", lines.toString().getBytes(StandardCharsets.UTF_8));
        all.add(zip(900 + all.size(), "LED-211", SampleCase.zip(table)));
        return all;
    }

    private static Sent workbook(int number, HostileWorkbooks.Hostile hostile) {
        return new Sent("%03d-workbook".formatted(number), hostile.code(), withLedger(hostile.bytes()));
    }

    private static Sent zip(int number, String code, byte[] bytes) {
        String name = "%03d.zip".formatted(number);
        return new Sent(name, code, Map.of(name, bytes));
    }

    private static Stream<Map.Entry<String, Map<String, byte[]>>> zips() {
        byte[] x = {'x'};
        byte[] megabytes = new byte[60 * 1024 * 1024];
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 1001; i++) {
            many.put("n" + i, x);
        }
        return Stream.of(
                Map.entry("ZIP-005", Map.of("../../likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("/likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("a\\..\\..\\likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("C:/likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("%2e%2e/likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("n".repeat(300), x)),
                Map.entry("ZIP-007", Map.of("inner.zip", SampleCase.zip(Map.of("case.xml", x)))),
                Map.entry("ZIP-004", Map.of("accounts.csv", megabytes)),
                Map.entry("ZIP-002", many));
    }

    private static Stream<Map.Entry<String, byte[]>> tables() {
        String ledger = "bilag;ansvar;konto;tekst;beløp\n";
        return Stream.of(
                Map.entry("LED-104", (ledger + "1;650;10100;\u0000;1\n").getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "LED-107",
                        (ledger + "1;650;10100;" + "x".repeat(5_000_000) + ";1\n").getBytes(StandardCharsets.UTF_8)),
                Map.entry("LED-107", "x".repeat(20_000_000).getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "LED-108",
                        (IntStream.range(0, 5_000).mapToObj(i -> "c" + i + ";").collect(Collectors.joining()) + ledger
                                        + ";".repeat(5_000) + "1;650;10100;x;1\n")
                                .getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "LED-112",
                        (ledger + "1;650;10100;\"" + "x\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "LED-206",
                        (ledger + "1;650;10100;x;" + "9".repeat(90_000) + "\n").getBytes(StandardCharsets.UTF_8)),
                Map.entry("LED-201", (ledger + "1;650;10100;x;1e999999999\n").getBytes(StandardCharsets.UTF_8)),
                Map.entry("LED-201", (ledger + "1;650;10100;x;=1+HYPERLINK(A1)\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Its case file is marked as a link to a file of the machine. */
    private static byte[] withLink() {
        byte[] zip = SampleCase.zip(Map.of("case.xml", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 6);
        zip[directory + 5] = 3;
        bytes.putInt(directory + 38, 0120777 << 16);
        return zip;
    }

    /** Addresses that a sample only stands for are made real. */
    private Map<String, byte[]> armed(Path folder) throws IOException {
        var files = read(folder);
        files.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("file:///likevilkar-canary", canary.toUri().toString())
                .replace("http://likevilkar.invalid", address)
                .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, byte[]> withLedger(byte[] workbook) {
        var files = new TreeMap<>(sound());
        String form = new String(files.get("case.xml"), StandardCharsets.UTF_8)
                .replace(COLUMNS, "<columns account=\"konto\" amount=\"beløp\"/>");
        files.put("case.xml", form.getBytes(StandardCharsets.UTF_8));
        files.put("accounts.csv", workbook);
        return files;
    }

    /** The case that the hostile ones are made of. */
    private static Map<String, byte[]> sound() {
        try {
            return read(SampleFolders.root("refused").resolve("sound"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var inside = Files.list(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        files.remove("README.md");
        return files;
    }
}
