package no.likevilkar.server.running;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Bytes on the wire, for what a well-behaved client refuses to send, and from an address of one's own choice. */
public final class Wire {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)\r\n");
    private static final int PATIENCE_MILLIS = 30_000;

    private Wire() {}

    /**
     * Sends the text as it stands and reads the answer.
     *
     * @param from an address of this machine, for example 127.0.0.9
     */
    public static String send(Service service, String from, String request) throws IOException {
        try (var socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            bind(socket, from);
            socket.connect(new InetSocketAddress(
                    InetAddress.getByName("127.0.0.1"), service.address().getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(new BufferedInputStream(socket.getInputStream()));
        }
    }

    /** One answer and no more: after a body it did not want to read the container keeps the connection for a while. */
    private static String answer(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        var length = LENGTH.matcher(head);
        var body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : in.readAllBytes();
        return head + new String(body, StandardCharsets.UTF_8);
    }

    private static void bind(Socket socket, String from) throws IOException {
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        } catch (BindException notOurs) {
            Assumptions.abort("SKIPPED: this machine does not have the loopback address " + from
                    + "; Linux has it, others may not");
        }
    }
}
