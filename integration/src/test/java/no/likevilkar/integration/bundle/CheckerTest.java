package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Failure;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.pointer.OpenedDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckerTest {

    static List<String> samples() throws Exception {
        return SampleBundles.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsProven(String sample) throws Exception {
        byte[] bytes = SampleBundles.of(sample).full();
        long before = System.nanoTime();
        var report = new Checker(new OpenedDocuments(), Trust.notAsked()).check(bytes);
        assertThat(report.protocol().failures().stream().limit(12).map(Failure::sentence))
                .isEmpty();
        System.out.println(sample + " " + (System.nanoTime() - before) / 1_000_000 + " ms "
                + report.protocol().confirmed() + report.protocol().unproven());
    }
}
