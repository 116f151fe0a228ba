package no.likevilkar.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of RFC 5869, appendix A.1 to A.3; of the output the one block that is made here. */
class HkdfTest {

    private static final String A2_MATERIAL =
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021222324"
                    + "25262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f";
    private static final String A2_SALT = "606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f8081828384"
            + "85868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeaf";
    private static final String A2_INFO = "b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4"
            + "d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";

    @ParameterizedTest
    @CsvSource({
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 000102030405060708090a0b0c, f0f1f2f3f4f5f6f7f8f9,"
                + "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5,"
                + "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf",
        A2_MATERIAL + "," + A2_SALT + "," + A2_INFO + ","
                + "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244,"
                + "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c",
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, '', '',"
                + "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04,"
                + "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    })
    void theVectorsOfTheStandardHold(String material, String salt, String info, String key, String firstBlock) {
        var hex = HexFormat.of();
        byte[] extracted = Hkdf.extract(hex.parseHex(salt), hex.parseHex(material));
        assertThat(hex.formatHex(extracted)).isEqualTo(key);
        assertThat(hex.formatHex(Hkdf.expand(extracted, hex.parseHex(info)))).isEqualTo(firstBlock);
    }
}
