package no.likevilkar.seal;

import static no.likevilkar.seal.MarkedCase.document;
import static no.likevilkar.seal.MarkedCase.party;
import static no.likevilkar.seal.MarkedCase.secret;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.likevilkar.CaseWriter;
import no.likevilkar.model.Case;
import no.likevilkar.model.Document;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final List<Document> DOCUMENTS = List.of(
            document("case", "case-file", "case.xml", '1'),
            document("test", "price-sheet", "test", '2'),
            document("twin", "attachment", "twin.csv", '2'),
            document("other", "attachment", "other.pdf", '3'));

    private static final Case OPEN = CaseWriter.complete("64")
            .bid("a", "2025")
            .bid("b", "2025")
            .price("a", "10", "5", "0.25")
            .price("b", "20", "6", "0.25")
            .input("a", "bid.transition-cost", "2025", "7")
            .write();

    private static final Audience ONLY_A = Audience.only("a");

    @Test
    void aCaseWithoutMarksIsOpen() {
        var secrets = new Secrets(MarkedCase.of(OPEN, DOCUMENTS));
        assertThat(secrets.any()).isFalse();
        assertThat(secrets.ofSubject("a")).isEqualTo(Audience.OPEN);
        assertThat(secrets.ofDocument("case.xml")).isEqualTo(Audience.OPEN);
    }

    @Test
    void aMarkedBidCoversItsNumbersItsSupplierAndItsSheetAndNoOthers() {
        var secrets = new Secrets(MarkedCase.of(OPEN, DOCUMENTS, party("a", "a")));
        var ofA = OPEN.priceLines().get(0);
        var ofB = OPEN.priceLines().get(1);
        assertThat(secrets.ofSubject("a")).isEqualTo(ONLY_A);
        assertThat(secrets.ofSubject(ofA.id())).isEqualTo(ONLY_A);
        assertThat(secrets.ofSubject("b")).isEqualTo(Audience.OPEN);
        assertThat(secrets.of(ofA, "line.unit-price")).isEqualTo(ONLY_A);
        assertThat(secrets.ofText(ofA)).isEqualTo(ONLY_A);
        assertThat(secrets.of(ofB, "line.unit-price")).isEqualTo(Audience.OPEN);
        assertThat(OPEN.inputs())
                .filteredOn(input -> input.subject().equals("a"))
                .allSatisfy(input -> assertThat(secrets.of(input)).isEqualTo(ONLY_A));
        assertThat(secrets.ofDocument("case.xml")).isEqualTo(ONLY_A);
        assertThat(secrets.ofDocument("test")).isEqualTo(ONLY_A);
        assertThat(secrets.ofDocument("other.pdf")).isEqualTo(Audience.OPEN);
    }

    @Test
    void aMarkedBidCoversWhatBelongsToItThroughOtherItems() {
        var open = CaseWriter.complete("64")
                .bid("a", "2025")
                .asset("hall", "building", "a")
                .asset("machine", "equipment", "hall")
                .asset("own", "equipment")
                .input("machine", "asset.insurance", "2025", "7")
                .input("own", "asset.insurance", "2025", "8")
                .write();
        var secrets = new Secrets(MarkedCase.of(open, DOCUMENTS, party("a", "a")));
        assertThat(secrets.ofSubject("hall")).isEqualTo(ONLY_A);
        assertThat(secrets.ofSubject("machine")).isEqualTo(ONLY_A);
        assertThat(open.inputs())
                .filteredOn(input -> input.key().equals("asset.insurance"))
                .extracting(secrets::of)
                .containsExactly(ONLY_A, Audience.OPEN);
    }

    /** The digest of a copy would tell whoever guesses the bytes. */
    @Test
    void aDocumentWithTheSameBytesAsAWithheldOneIsWithheldToo() {
        var secrets = new Secrets(MarkedCase.of(OPEN, DOCUMENTS, secret("test")));
        assertThat(secrets.ofDocument("twin.csv")).isEqualTo(Audience.NOBODY);
    }

    /** All numbers of these cases stand in the document called test. */
    @Test
    void aMarkedDocumentCoversEveryNumberInItAndTheCaseFileThatRepeatsThem() {
        var secrets = new Secrets(MarkedCase.of(OPEN, DOCUMENTS, party("test", "unit")));
        var unit = Audience.only("unit");
        assertThat(OPEN.inputs())
                .allSatisfy(input -> assertThat(secrets.of(input)).isEqualTo(unit));
        assertThat(OPEN.ledger()).allSatisfy(line -> {
            assertThat(secrets.of(line)).isEqualTo(unit);
            assertThat(secrets.ofText(line)).isEqualTo(unit);
        });
        assertThat(secrets.ofDocument("case.xml")).isEqualTo(unit);
        assertThat(secrets.ofDocument("other.pdf")).isEqualTo(Audience.OPEN);
    }

    @Test
    void aMarkedFigureCoversItselfOnly() {
        var line = OPEN.ledger().get(0);
        var secrets = new Secrets(MarkedCase.of(
                OPEN, DOCUMENTS, secret("unit/price.unit/2025"), party(line.id() + "/line.amount/2025", "unit")));
        assertThat(OPEN.inputs()).allSatisfy(input -> assertThat(secrets.of(input))
                .isEqualTo(input.key().equals("price.unit") ? Audience.NOBODY : Audience.OPEN));
        assertThat(secrets.of(line)).isEqualTo(Audience.only("unit"));
        assertThat(secrets.ofText(line)).isEqualTo(Audience.OPEN);
    }

    @Test
    void aCaseFileWithTwoPartiesSecretsIsForNeither() {
        var secrets = new Secrets(MarkedCase.of(OPEN, DOCUMENTS, party("a", "a"), party("b", "b")));
        assertThat(secrets.ofDocument("case.xml")).isEqualTo(Audience.NOBODY);
        assertThat(secrets.ofSubject("a")).isEqualTo(ONLY_A);
    }
}
