package no.likevilkar.server.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;

/** Reads a request body into memory, never more of it than allowed. */
public final class Body {

    private Body() {}

    /**
     * @param declared the Content-Length, or a negative number when the client gave none
     * @param limit the most that is read, bytes
     * @throws Refusal 413 SRV-413 when the body is, or says it is, longer; 400 SRV-400 when it ends early
     */
    public static byte[] read(InputStream body, long declared, int limit) {
        if (declared > limit) {
            throw tooLarge(declared + " bytes declared", limit);
        }
        try {
            var bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge("more than " + limit + " bytes", limit);
            }
            if (bytes.length < declared) {
                throw endedEarly(bytes.length + " of " + declared + " bytes");
            }
            return bytes;
        } catch (IOException broken) {
            throw endedEarly("a body that ended early");
        }
    }

    /**
     * As {@link #read(InputStream, long, int)}, of a request with these headers. The length is read as text, because
     * {@code HttpHeaders.getLength()} is an int; the connector refuses what is no number.
     */
    public static byte[] read(InputStream body, HttpHeaders headers, int limit) {
        var length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return read(body, length == null ? -1 : Long.parseLong(length), limit);
    }

    private static Refusal tooLarge(String found, int limit) {
        return Refusal.of(
                413,
                "The request is too large",
                List.of(new Problem(
                        "SRV-413",
                        "request",
                        "whole body",
                        found,
                        "at most " + limit + " bytes",
                        "Send fewer or smaller documents, or assess the case with the command line")));
    }

    private static Refusal endedEarly(String found) {
        return Refusal.of(
                400,
                "The request is malformed",
                List.of(new Problem(
                        "SRV-400",
                        "request",
                        "whole body",
                        found,
                        "as many bytes as the Content-Length says",
                        "Send the request again")));
    }
}
