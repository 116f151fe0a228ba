package no.likevilkar.integration.document.casexml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;

/** The sample case file and what becomes of it when one thing is changed. */
public final class CaseXml {

    private static final CaseXmlReader READER = new CaseXmlReader();
    private static final String DIGEST = "0".repeat(64);

    private CaseXml() {}

    public static String sample() {
        try (InputStream in = CaseXml.class.getResourceAsStream("/casefile/call-centre/case.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with one text in place of another, which must be there. */
    public static String with(String what, String instead) {
        assertThat(sample()).contains(what);
        return sample().replace(what, instead);
    }

    public static Reading<CaseFile> read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading<CaseFile> read(byte[] bytes) {
        return READER.read(new SourceDocument("case", "case.xml", DIGEST, bytes));
    }

    /** The only problem of the file; fails when there are none or several. */
    public static Problem only(String xml) {
        Reading<CaseFile> reading = read(xml);
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0);
    }

    public static List<String> codes(String xml) {
        return read(xml).problems().stream().map(Problem::code).toList();
    }
}
