package no.likevilkar.integration.document.saft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.likevilkar.integration.document.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Our own schema beside the official ones: what those call valid it calls valid, and what is wrong in the parts we read, wrong. */
class SchemaAgreementTest {

    private static final String XSD = "data/saf-t/xsd/Norwegian_SAF-T_Financial_Schema_v_";
    private static final String EXAMPLES = "data/saf-t/examples/";

    @ParameterizedTest
    @CsvSource({
        "1.10, ExampleFile SAF-T Financial_888888888_20180228235959.xml",
        "1.10, ExampleFile SAF-T Financial_999999999_20161125213512.xml",
        "1.30, third-party/ruby-saft_biggest_v1.30.xml"
    })
    void theValidExamplesAreValid(String version, String file) throws Exception {
        byte[] bytes = Documents.shared(EXAMPLES + file);
        assertThat(official(version, bytes)).isEmpty();
        assertThat(ours(bytes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NumberOfEntries>13 | NumberOfEntries>13 | 0",
                "<n1:AccountType>GL | <n1:AccountType>XX | 14",
                "<n1:PeriodYear>2024 | <n1:PeriodYear>24 | 13",
                "<n1:TransactionDate>2024-01-10 | <n1:TransactionDate>10.01.2024 | 1",
                "<n1:Amount>21000.00 | <n1:Amount>21000.005 | 2",
                "<n1:GLPostingDate>2024-01-10</n1:GLPostingDate> | '' | 1",
                "<n1:RecordID>1</n1:RecordID> | <n1:RecordID>1234567890123456789</n1:RecordID> | 13",
                "<n1:VoucherType>HB</n1:VoucherType> | <n1:Voucher>HB</n1:Voucher> | 3",
                "<n1:AnalysisType>P</n1:AnalysisType> | <n1:AnalysisType>1234567890</n1:AnalysisType> | 6"
            })
    void theSampleIsJudgedAlikeWithTheSameNumberOfFaults(String text, String instead, int faults) throws Exception {
        byte[] bytes = SampleSaft.with(text, instead).getBytes(StandardCharsets.UTF_8);
        assertThat(official("1.30", bytes)).hasSize(faults);
        assertThat(ours(bytes)).hasSize(faults);
    }

    private static List<String> ours(byte[] bytes) {
        return SampleSaft.read(
                        "a.xml",
                        bytes,
                        SampleSaft.selection(Optional.of("A"), Optional.of("20"), "2024-01-01", "2024-12-31"))
                .warnings()
                .stream()
                .filter(warning -> warning.code().equals("SAF-191"))
                .map(warning -> warning.place() + " " + warning.found())
                .toList();
    }

    private static List<String> official(String version, byte[] bytes) throws SAXException, IOException {
        Schema schema = SchemaFactory.newDefaultInstance()
                .newSchema(new StreamSource(new ByteArrayInputStream(Documents.shared(XSD + version + ".xsd"))));
        var faults = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }

            /** One wrong value is told twice; the second time is left out. */
            @Override
            public void error(SAXParseException e) {
                if (!e.getMessage().startsWith("cvc-type.3.1.3")) {
                    faults.add(e.getLineNumber() + " " + e.getMessage());
                }
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(bytes)));
        return faults;
    }
}
