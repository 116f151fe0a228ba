package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.integration.intake.SampleCase;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips as the programs of this world write them; what is not one is told, and never an endless walk. */
class LocalEntriesTest {

    private static final byte[] TEXT = "kroner og øre ".repeat(40).getBytes(StandardCharsets.UTF_8);

    @Test
    void zipsThatAreDeflatedOrStoredAreRead() throws IOException {
        assertThat(read(SampleCase.zip(Map.of("a", TEXT)))).isEqualTo(Map.of("a", text()));
        assertThat(read(StoredZip.write(Map.of("a", TEXT, "b/c", TEXT)))).isEqualTo(Map.of("a", text(), "b/c", text()));
    }

    @ParameterizedTest
    @CsvSource({"true, 4", "true, 8", "false, 4", "false, 8"})
    void aSizeMayFollowInEitherWidthWithItsMarkOrWithout(boolean marked, int width) throws IOException {
        assertThat(read(following(marked, width, 0))).isEqualTo(Map.of("a", text()));
    }

    /** Its sizes follow in 64 bits, which the JDK's stream refused before version 22. */
    @Test
    void aWorkbookWrittenAsAStreamIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "likevilkar", "1.0")) {
            workbook.newWorksheet("Ark1").value(0, 0, "konto");
        }
        assertThat(read(bytes.toByteArray())).containsKeys("xl/workbook.xml", "[Content_Types].xml");
    }

    @Test
    void anotherChecksumThanStatedIsTold() {
        assertThatThrownBy(() -> read(following(true, 4, 1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 29, 31, 50, 60})
    void aZipCutShortIsTold(int length) {
        byte[] zip = SampleCase.zip(Map.of("a", TEXT));
        assertThat(zip).hasSizeGreaterThan(length);
        assertThatThrownBy(() -> read(Arrays.copyOf(zip, length))).isInstanceOf(IOException.class);
    }

    @Test
    void whateverIsNoZipIsTold() {
        for (String no : List.of("", "PK", "PK\u0003\u0004", "konto;beløp\n")) {
            assertThatThrownBy(() -> read(no.getBytes(StandardCharsets.UTF_8))).isInstanceOf(IOException.class);
        }
    }

    private static Map<String, String> read(byte[] zip) throws IOException {
        var all = new TreeMap<String, String>();
        try (var entries = new LocalEntries(zip)) {
            while (entries.next()) {
                all.put(entries.name(), new String(entries.content().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private static String text() {
        return new String(TEXT, StandardCharsets.UTF_8);
    }

    /** One entry whose checksum and sizes stand behind it, and the first bytes of a directory. */
    private static byte[] following(boolean marked, int width, int error) {
        var deflater = new Deflater(9, true);
        deflater.setInput(TEXT);
        deflater.finish();
        byte[] packed = new byte[TEXT.length];
        int length = deflater.deflate(packed);
        deflater.end();
        var crc = new CRC32();
        crc.update(TEXT);
        var zip = ByteBuffer.allocate(200 + length).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50).putShort((short) 45).putShort((short) 8).putShort((short) 8);
        zip.position(26).putShort((short) 1).putShort((short) 0).put((byte) 'a').put(packed, 0, length);
        if (marked) {
            zip.putInt(0x08074b50);
        }
        zip.putInt((int) crc.getValue() + error);
        if (width == 8) {
            zip.putLong(length).putLong(TEXT.length);
        } else {
            zip.putInt(length).putInt(TEXT.length);
        }
        zip.putInt(0x02014b50);
        return Arrays.copyOf(zip.array(), zip.position());
    }
}
