package no.likevilkar.integration.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.MadeWith;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.RefusedDocumentException;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.verdict.Processing;

/**
 * The sample with a bid for its bidder's eyes and a bid for nobody's, as it is or with something changed.
 *
 * @param assessment what the engine says
 * @param bundle its bundle, which every party sees in its own way
 */
record SealedBids(Assessment assessment, BundleWriter bundle) {

    static final List<String> PARTIES = List.of("public", "unit", "buyer", "complainant", "bid-a", "bid-b");

    private static final Assessor ASSESSOR = Assessor.builtIn();
    private static final Path SAMPLE = SampleFolders.root("cases").resolve("call-centre-sealed-bids");

    static SealedBids asItIs() {
        return read(SAMPLE);
    }

    /** The sample in a folder of its own with another case file and another price sheet of bid A. */
    static SealedBids changed(Path folder, UnaryOperator<String> caseFile, UnaryOperator<String> priceSheet) {
        try {
            for (String name : List.of("ledger-2024.csv", "overhead.txt", "case.secret")) {
                Files.copy(SAMPLE.resolve(name), folder.resolve(name));
            }
            change("case.xml", folder, caseFile);
            change("prices-a.csv", folder, priceSheet);
            return read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(String name, Path folder, UnaryOperator<String> change) throws IOException {
        Files.writeString(folder.resolve(name), change.apply(Files.readString(SAMPLE.resolve(name))));
    }

    private static SealedBids read(Path folder) {
        try (var context = IntakeContext.start()) {
            CaseLoad load =
                    new CaseLoader(context).load(folder, Optional.empty()).get(0);
            var theCase = load.theCase().orElseThrow(() -> new AssertionError(load.problems()));
            var assessment = ASSESSOR.assess(theCase, load.secret().salts(theCase));
            return new SealedBids(
                    assessment,
                    BundleWriter.of(assessment, Processing.COMPLETED, load.documents(), new MadeWith("test", "17")));
        } catch (RefusedDocumentException e) {
            throw new AssertionError(e);
        }
    }

    String verdict() {
        return new String(assessment.verdictJson(Processing.COMPLETED), StandardCharsets.UTF_8);
    }
}
