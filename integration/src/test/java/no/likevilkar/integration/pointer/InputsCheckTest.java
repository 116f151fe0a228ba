package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.document.Inputs;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker's inputs held against real documents: every sample holds, every altered price line does not. */
class InputsCheckTest {

    private static final Map<String, OpenedCase> SAMPLES = new TreeMap<>();

    @BeforeAll
    static void load() throws IOException {
        try (var context = IntakeContext.start();
                var folders = Files.list(OpenedCase.samples().resolve("cases"))) {
            folders.forEach(folder ->
                    SAMPLES.put(folder.getFileName().toString(), OpenedCase.load(context, folder, Optional.empty())));
        }
    }

    @Test
    void everySampleHolds() {
        SAMPLES.forEach((name, sample) -> {
            var protocol = check(sample, sample.json());
            assertThat(protocol.failures()).as(name).isEmpty();
            assertThat(protocol.confirmed()).as(name).containsKey(Protocol.Confirmed.INPUTS_AT_THEIR_PLACE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "id, zzz",
        "period, zzz",
        "name, zzz",
        "unitOfMeasure, zzz",
        "quantity, 987",
        "unitPrice, 987",
        "vatRate, 0.987",
        "option, zzz",
        "bid, zzz"
    })
    void aPriceLineThatIsNotItsRowIsTold(String member, String value) {
        for (String name : List.of("call-centre-surge-contract", "fitness-messy-files")) {
            for (int i = 0; i < SAMPLES.get(name).all("priceLines").size(); i++) {
                assertThat(altered(name, i, member, value)).as(name + " " + i).isNotEmpty();
            }
        }
    }

    @Test
    void aPriceThatIsNotShownIsNotHeldAgainstItsRow() {
        assertThat(altered("call-centre-surge-contract", 0, "unitPrice", Unshown.VALUE))
                .isEmpty();
    }

    @Test
    void aRowWithoutItsPriceLineAndAPriceLineWithoutARowAreTold() {
        var sample = SAMPLES.get("call-centre-surge-contract");
        var json = new TreeMap<>(sample.json());
        json.put(
                "priceLines",
                sample.all("priceLines").subList(1, sample.all("priceLines").size()));
        assertThat(check(sample, json).failures()).extracting(Failure::code).containsExactly("CHK-132");
    }

    private static List<Failure> altered(String name, int at, String member, Object value) {
        var sample = SAMPLES.get(name);
        var lines = new ArrayList<>(sample.all("priceLines"));
        var line = new TreeMap<>(lines.get(at));
        line.put(member, value);
        lines.set(at, line);
        var json = new TreeMap<>(sample.json());
        json.put("priceLines", lines);
        return check(sample, json).failures();
    }

    private static Protocol check(OpenedCase sample, Map<String, Object> json) {
        var files = new TreeMap<String, byte[]>();
        sample.documents().forEach((name, bytes) -> files.put("inputs/" + name, bytes));
        var protocol = new Protocol();
        var bundle = new Bundle("case", "0", files, Map.of(), List.of(), null, new TreeSet<>(), new TreeMap<>());
        new Inputs(new OpenedDocuments(), protocol).check(bundle, json);
        return protocol;
    }
}
