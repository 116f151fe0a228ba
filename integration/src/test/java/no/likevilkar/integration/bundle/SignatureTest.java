package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Checker.Report;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.signature.BadTrustException;
import no.likevilkar.check.signature.Signature.State;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.key.BadKeyException;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.json.Canonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String SAMPLE = "parking-enforcement";

    private static Report check(byte[] bundle, Trust trust) {
        return new Checker(new OpenedDocuments(), trust).check(bundle);
    }

    @Test
    void aTrustedKeyIsTrustedAndItsIdIsTheDigestOfThePublicKey() throws Exception {
        var key = TestKeys.fresh();
        assertThat(key.key().id()).isEqualTo(key.id());
        var bundle = SampleBundles.of(SAMPLE).signed(key.key());
        var report = check(bundle.full(), Trust.of(TestKeys.trust(0, key.row("verdict", "2026-01-01", null)), DAY));
        assertThat(report.protocol().failures()).isEmpty();
        assertThat(report.signature().state()).isEqualTo(State.TRUSTED);
        assertThat(report.signature().keyId()).isEqualTo(key.id());
        assertThat(bundle.digest()).isEqualTo(SampleBundles.of(SAMPLE).digest());
    }

    @ParameterizedTest
    @CsvSource({
        "verdict, 2026-01-01, 2026-03-01, 0, TRUSTED",
        "verdict, 2026-03-01, '', 0, TRUSTED",
        "verdict, 2026-03-02, '', 0, NOT_VALID",
        "verdict, 2026-01-01, 2026-02-28, 0, NOT_VALID",
        "receipt, 2026-01-01, '', 0, OTHER_USE",
        "verdict, 2026-01-01, '', 1, TRUSTED"
    })
    void useAndDayDecideWhetherAKeyIsTrusted(String use, String from, String to, long quorum, State state)
            throws Exception {
        var key = TestKeys.fresh();
        var trust = Trust.of(TestKeys.trust(quorum, key.row(use, from, to.isEmpty() ? null : to)), DAY);
        var report = check(SampleBundles.of(SAMPLE).signed(key.key()).full(), trust);
        assertThat(report.protocol().failures()).isEmpty();
        assertThat(report.signature().state()).isEqualTo(state);
    }

    @Test
    void anUnknownKeyAnUnsignedBundleAndNoTrustFileAreToldApart() throws Exception {
        var bundle = SampleBundles.of(SAMPLE);
        var signed = bundle.signed(TestKeys.fresh().key());
        var trust = Trust.of(TestKeys.trust(0, TestKeys.fresh().row("verdict", "2026-01-01", null)), DAY);
        assertThat(check(signed.full(), trust).signature().state()).isEqualTo(State.UNKNOWN_KEY);
        assertThat(check(bundle.full(), trust).signature().state()).isEqualTo(State.NOT_SIGNED);
        assertThat(check(signed.full(), Trust.notAsked()).signature().state()).isEqualTo(State.NOT_CHECKED);
    }

    @Test
    void theSignatureOfAnotherBundleIsBroken() throws Exception {
        var key = TestKeys.fresh();
        var other = SampleBundles.of("parking-contested").signed(key.key());
        var files = SampleBundles.of(SAMPLE).files();
        files.put("statement.dsse.json", other.files().get("statement.dsse.json"));
        var trust = Trust.of(TestKeys.trust(0, key.row("verdict", "2026-01-01", null)), DAY);
        var report = check(StoredZip.write(files), trust);
        assertThat(report.protocol().failures())
                .extracting(failure -> failure.code())
                .containsExactly("CHK-083");
        assertThat(report.signature().state()).isEqualTo(State.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload", "sig", "keyid"})
    void noPartOfAnEnvelopeCanBeChangedUnnoticed(String part) throws Exception {
        var key = TestKeys.fresh();
        var files = SampleBundles.of(SAMPLE).signed(key.key()).files();
        var tree = StrictJson.object("statement.dsse.json", files.get("statement.dsse.json"));
        @SuppressWarnings("unchecked")
        var signature = (Map<String, Object>) ((List<?>) tree.get("signatures")).get(0);
        var holder = part.equals("payload") ? tree : signature;
        char[] text = ((String) holder.get(part)).toCharArray();
        text[5] = text[5] == 'a' ? 'b' : 'a';
        holder.put(part, new String(text));
        files.put("statement.dsse.json", Canonical.bytes(tree));
        var trust = Trust.of(TestKeys.trust(0, key.row("verdict", "2026-01-01", null)), DAY);
        var report = check(StoredZip.write(files), trust);
        assertThat(report.signature().state()).isEqualTo(part.equals("keyid") ? State.UNKNOWN_KEY : State.BROKEN);
        assertThat(report.holds()).isEqualTo(part.equals("keyid"));
    }

    @Test
    void theSignatureCoversTypeAndPayloadAsDsseSays() throws Exception {
        var key = TestKeys.fresh();
        var files = SampleBundles.of(SAMPLE).signed(key.key()).files();
        var tree = StrictJson.object("statement.dsse.json", files.get("statement.dsse.json"));
        byte[] payload = Base64.getDecoder().decode((String) tree.get("payload"));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key.pair().getPublic());
        verifier.update(("DSSEv1 28 application/vnd.in-toto+json " + payload.length + " "
                        + new String(payload, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
        var signature = (Map<?, ?>) ((List<?>) tree.get("signatures")).get(0);
        assertThat(verifier.verify(Base64.getDecoder().decode((String) signature.get("sig"))))
                .isTrue();
    }

    @Test
    void aKeyOfAnotherKindIsNoKey() throws Exception {
        var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        byte[] rsa = new TestKeys(pair).pem();
        assertThatThrownBy(() -> VerdictKey.read(rsa))
                .isInstanceOf(BadKeyException.class)
                .hasMessageContaining("Ed25519");
        assertThatThrownBy(() -> VerdictKey.read("x".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadKeyException.class)
                .hasMessageContaining("PKCS#8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"keys\":[],\"witnesses\":{}}",
                "{\"keys\":1,\"witnesses\":{\"keys\":[],\"quorum\":0}}",
                "{\"keys\":[1],\"witnesses\":{\"keys\":[],\"quorum\":0}}",
                "{\"keys\":[{}],\"witnesses\":{\"keys\":[],\"quorum\":0}}",
                "{\"keys\":[],\"witnesses\":{\"keys\":[],\"quorum\":-1}}",
                "{\"keys\":[],\"witnesses\":{\"keys\":1,\"quorum\":0}}",
                "{\"keys\":[],\"witnesses\":{\"keys\":[{}],\"quorum\":0}}",
                "{\"keys\":[],\"log\":true,\"witnesses\":{\"keys\":[],\"quorum\":0}}",
                "{\"keys\":[],\"log\":{\"required\":1},\"witnesses\":{\"keys\":[],\"quorum\":0}}"
            })
    void aTrustFileThatIsNotExactlySoIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> Trust.of(text.getBytes(StandardCharsets.UTF_8), DAY))
                .isInstanceOf(BadTrustException.class)
                .hasMessageStartingWith("trust.json");
    }

    @Test
    void aTrustFileWhoseIdIsNotOfItsKeyIsRefused() throws Exception {
        var one = new String(
                TestKeys.trust(0, TestKeys.fresh().row("verdict", "2026-01-01", null)), StandardCharsets.UTF_8);
        String wrong = one.replaceFirst("\"id\":\"[0-9a-f]{8}", "\"id\":\"00000000");
        assertThatThrownBy(() -> Trust.of(wrong.getBytes(StandardCharsets.UTF_8), DAY))
                .hasMessageContaining("/id");
        String day = one.replace("2026-01-01", "2026-13-01");
        assertThatThrownBy(() -> Trust.of(day.getBytes(StandardCharsets.UTF_8), DAY))
                .hasMessageContaining("/from");
    }
}
