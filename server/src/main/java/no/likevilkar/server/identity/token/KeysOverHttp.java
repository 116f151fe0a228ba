package no.likevilkar.server.identity.token;

import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** Fetches a set of keys: from this address only, no redirect followed, 2 s to connect, 2 s between bytes, at most 200 KB. */
final class KeysOverHttp extends DefaultResourceRetriever {

    private static final int MILLIS = 2_000;
    private static final int MOST_BYTES = 200_000;

    private KeysOverHttp() {
        super(MILLIS, MILLIS, MOST_BYTES);
        setDisconnectsAfterUse(true); // it will not be needed for a quarter of an hour
    }

    static JWKSetSource<SecurityContext> at(URI address) {
        try {
            return new URLBasedJWKSetSource<>(address.toURL(), new KeysOverHttp());
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException("an https address is a URL", impossible);
        }
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
        var connection = super.openHTTPConnection(address);
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}
