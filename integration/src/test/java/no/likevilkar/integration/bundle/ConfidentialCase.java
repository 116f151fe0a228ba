package no.likevilkar.integration.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.seal.Salts;

/** A sample with marks of confidentiality. */
public final class ConfidentialCase {

    private ConfidentialCase() {}

    public static Case of(Case open, Confidential... marks) {
        return new Case(
                open.id(),
                open.regime(),
                open.asOf(),
                open.decision(),
                open.currency(),
                open.unit(),
                open.volumeUnit(),
                open.periods(),
                open.bids(),
                open.items(),
                open.inputs(),
                open.answers(),
                open.ledger(),
                open.priceLines(),
                open.warnings(),
                open.documents(),
                List.of(marks),
                open.overridden());
    }

    static CaseLoad load(CaseLoad open, Case marked) {
        return new CaseLoad(open.name(), Optional.of(marked), open.documents(), List.of(), List.of());
    }

    /** A sample whose ledger is for the unit alone. */
    static BundleWriter withConfidentialLedger() throws Exception {
        var load = SampleBundles.loads().get("call-centre-worked-example");
        var theCase = load.theCase().orElseThrow();
        String ledger = theCase.documents().stream()
                .filter(document -> document.kind().equals("ledger"))
                .findFirst()
                .orElseThrow()
                .id();
        var mark = new Confidential(ledger, Confidential.Secrecy.PARTY, "unit", "offentleglova § 13", Optional.empty());
        return SampleBundles.of(
                load(load, of(theCase, mark)),
                Salts.of("a secret of exactly 32 bytes ...".getBytes(StandardCharsets.US_ASCII)));
    }

    /** What does not hold, but that the case file has other marks: they were changed after it was read. */
    static List<String> failures(Protocol protocol) {
        return protocol.failures().stream()
                .map(Failure::sentence)
                .filter(sentence ->
                        !sentence.matches("CHK-140 case\\.(xml|json)\\b.*") || !sentence.contains(" confidential "))
                .toList();
    }
}
