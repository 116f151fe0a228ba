package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Confidential.Secrecy;
import no.likevilkar.seal.Salts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is marked in a sample, the checker, which knows nothing of marks, finds every bundle of it whole: nothing is sealed
 * that it can work out from what is shown, and nothing it cannot work out is claimed to be proven. In the build the samples take
 * turns, one with single marks and the next with whole documents and bids; with {@code -Plong} each has both.
 */
class SealedViewsTest {

    static List<String> samples() throws Exception {
        return SampleBundles.names();
    }

    private static Salts salts() {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        return Salts.of(secret);
    }

    private static Confidential mark(String of, Secrecy secrecy, String holder) {
        return new Confidential(of, secrecy, holder, "a provision", Optional.empty());
    }

    /** One line of the accounts and one number for nobody. */
    private static List<Confidential> single(Case theCase) {
        var marks = new ArrayList<Confidential>();
        theCase.ledger().stream()
                .limit(1)
                .forEach(line -> marks.add(mark(line.id() + "/line.amount/" + line.period(), Secrecy.SECRET, "unit")));
        theCase.inputs().stream()
                .limit(1)
                .forEach(input -> marks.add(
                        mark(input.subject() + "/" + input.key() + "/" + input.period(), Secrecy.SECRET, "unit")));
        return marks;
    }

    /** Every document for the unit, every bid for its bidder. */
    private static List<Confidential> wholesale(Case theCase) {
        var marks = new ArrayList<Confidential>();
        theCase.documents().forEach(document -> marks.add(mark(document.id(), Secrecy.PARTY, "unit")));
        theCase.bids().forEach(bid -> marks.add(mark(bid.id(), Secrecy.PARTY, bid.id())));
        return marks;
    }

    private static List<List<Confidential>> marks(String sample, Case open) throws Exception {
        var both = List.of(single(open), wholesale(open));
        return Boolean.getBoolean("likevilkar.long")
                ? both
                : List.of(both.get(samples().indexOf(sample) % both.size()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyViewHolds(String sample) throws Exception {
        var load = SampleBundles.loads().get(sample);
        var open = load.theCase().orElseThrow();
        for (var marks : marks(sample, open)) {
            var marked = ConfidentialCase.load(load, ConfidentialCase.of(open, marks.toArray(Confidential[]::new)));
            var bundle = SampleBundles.of(marked, salts());
            for (byte[] view : List.of(bundle.full(), bundle.view("unit"), bundle.view("public"))) {
                Protocol protocol = new Checker(new OpenedDocuments(), Trust.notAsked())
                        .check(view)
                        .protocol();
                assertThat(ConfidentialCase.failures(protocol))
                        .as(marks.toString())
                        .isEmpty();
            }
        }
    }
}
