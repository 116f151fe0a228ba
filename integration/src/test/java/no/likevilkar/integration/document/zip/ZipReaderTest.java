package no.likevilkar.integration.document.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.SampleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipReaderTest {

    private static final int CENTRAL = 0x02014b50;

    @Test
    void files_come_out_as_they_went_in() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("case.xml", "x".repeat(5000).getBytes(StandardCharsets.UTF_8));
        entries.put("mappe/beløp å.csv", new byte[0]);
        var reading = ZipReader.read("a.zip", SampleCase.zip(entries));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(ZipEntryBytes::name).containsExactly("case.xml", "mappe/beløp å.csv");
        assertThat(reading.rows().get(0).bytes()).isEqualTo(entries.get("case.xml"));
    }

    @Test
    void stored_entries_and_a_comment_are_read() throws IOException {
        byte[] content = "abc".getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment("from the archive PK\u0005\u0006");
            var entry = new ZipEntry("a.csv");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(3);
            var crc = new CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        assertThat(ZipReader.read("a.zip", out.toByteArray()).rows().get(0).bytes())
                .isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../case.xml",
                "/etc/passwd",
                "a/../../b",
                "a\\b",
                "C:/x",
                "a//b",
                "./a",
                "a\u0001b",
                "%2e%2e/x",
                "．．/x",
                "a/\u202ex"
            })
    void a_name_that_leads_elsewhere_is_refused(String name) {
        assertThat(codes(SampleCase.zip(Map.of(name, new byte[1])))).containsExactly("ZIP-005");
    }

    @Test
    void a_name_longer_than_file_systems_take_is_refused() {
        assertThat(codes(SampleCase.zip(Map.of("x".repeat(300), new byte[1])))).containsExactly("ZIP-005");
    }

    @Test
    void a_name_that_is_not_utf_8_is_refused() {
        byte[] zip = one("aå.csv", new byte[1]);
        byte[] broken = replace(zip, "aå.csv".getBytes(StandardCharsets.UTF_8), new byte[] {
            'a', (byte) 0xe5, (byte) 0xe5, '.', 'c', 's', 'v'
        });
        assertThat(codes(broken)).containsExactly("ZIP-005");
    }

    @Test
    void a_symbolic_link_is_refused() {
        byte[] zip = one("case.xml", "/etc/passwd".getBytes(StandardCharsets.UTF_8));
        int entry = central(zip);
        zip[entry + 5] = 3;
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 38, 0120777 << 16);
        assertThat(codes(zip)).containsExactly("ZIP-006");
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 38, 0100644 << 16);
        assertThat(codes(zip)).isEmpty();
    }

    @Test
    void a_zip_within_a_zip_is_not_opened() {
        assertThat(codes(one("inner.ZIP", one("case.xml", new byte[1])))).containsExactly("ZIP-007");
    }

    @Test
    void names_that_differ_by_case_only_are_refused() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("a.csv", new byte[1]);
        entries.put("A.CSV", new byte[1]);
        assertThat(codes(SampleCase.zip(entries))).containsExactly("ZIP-010");
    }

    @Test
    void a_bomb_is_stopped_while_it_grows() {
        byte[] bomb = one("case.xml", new byte[50 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(codes(bomb)).containsExactly("ZIP-004"));
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_stopped_too() {
        byte[] bomb = one("case.xml", new byte[5 * 1024 * 1024]);
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(central(bomb) + 24, 10);
        assertThat(codes(bomb)).containsExactly("ZIP-004");
    }

    @Test
    void more_than_the_limit_in_all_is_refused() throws IOException {
        byte[] noise = new byte[1024 * 1024];
        new Random(1).nextBytes(noise);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 5; i++) {
                zip.putNextEntry(new ZipEntry("part-" + i + ".csv"));
                zip.write(noise);
                zip.write(new byte[45 * 1024 * 1024]);
            }
        }
        assertThat(codes(out.toByteArray())).containsExactly("ZIP-003");
        assertThat(codes(new byte[(int) Inflation.MAX_TOTAL + 1])).containsExactly("ZIP-003");
    }

    @Test
    void more_entries_than_the_limit_are_refused() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= ZipDirectory.MAX_ENTRIES; i++) {
            entries.put("n" + i, new byte[0]);
        }
        assertThat(codes(SampleCase.zip(entries))).containsExactly("ZIP-002");
    }

    @Test
    void an_encrypted_or_strangely_packed_entry_is_refused() {
        byte[] encrypted = one("case.xml", new byte[3]);
        encrypted[central(encrypted) + 8] |= 1;
        assertThat(codes(encrypted)).containsExactly("ZIP-008");
        byte[] strange = one("case.xml", new byte[3]);
        strange[central(strange) + 10] = 14;
        assertThat(codes(strange)).containsExactly("ZIP-008");
    }

    @Test
    void content_that_does_not_match_its_checksum_is_refused() {
        byte[] zip = one("case.xml", new byte[3]);
        zip[central(zip) + 16]++;
        assertThat(codes(zip)).containsExactly("ZIP-009");
    }

    @Test
    void a_local_name_other_than_the_directory_s_is_refused() {
        byte[] zip = one("case.xml", new byte[3]);
        zip[30] = 'b';
        assertThat(codes(zip)).containsExactly("ZIP-001");
    }

    @Test
    void entries_that_share_their_bytes_are_refused() {
        byte[] zip = SampleCase.zip(new LinkedHashMap<>(Map.of("a.csv", new byte[1], "b.csv", new byte[1])));
        int second = central(zip) + 46 + 5;
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(second + 42, 0);
        assertThat(codes(zip)).containsExactly("ZIP-001");
    }

    @Test
    void no_zip_and_half_a_zip_are_refused() {
        byte[] zip = new SampleCase().zip();
        assertThat(codes("<case/>".getBytes(StandardCharsets.UTF_8))).containsExactly("ZIP-001");
        for (int length = 0; length < zip.length; length += 101) {
            assertThat(codes(Arrays.copyOf(zip, length))).containsExactly("ZIP-001");
        }
    }

    @Test
    void random_changes_never_throw_and_never_pass_unseen() {
        byte[] whole = new SampleCase().zip();
        var original = ZipReader.read("a.zip", whole);
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            var reading = ZipReader.read("a.zip", changed);
            for (int i = 0;
                    i < reading.rows().size()
                            && reading.rows().size() == original.rows().size();
                    i++) {
                assertThat(reading.rows().get(i).bytes())
                        .isEqualTo(original.rows().get(i).bytes());
            }
        }
    }

    private static byte[] one(String name, byte[] content) {
        return SampleCase.zip(Map.of(name, content));
    }

    private static List<String> codes(byte[] zip) {
        var reading = ZipReader.read("a.zip", zip);
        assertThat(reading.rows().isEmpty() || reading.problems().isEmpty()).isTrue();
        return reading.problems().stream().map(Problem::code).toList();
    }

    private static int central(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 4; at++) {
            if (bytes.getInt(at) == CENTRAL) {
                return at;
            }
        }
        throw new IllegalArgumentException("no directory");
    }

    private static byte[] replace(byte[] in, byte[] what, byte[] instead) {
        byte[] out = in.clone();
        for (int at = 0; at <= out.length - what.length; at++) {
            if (Arrays.equals(Arrays.copyOfRange(out, at, at + what.length), what)) {
                System.arraycopy(instead, 0, out, at, instead.length);
            }
        }
        return out;
    }
}
