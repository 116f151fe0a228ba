package no.likevilkar.server.assessments;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Who counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, which is what one subscriber holds. */
final class Client {

    private static final int BYTES_OF_NETWORK = 8;

    private Client() {}

    /**
     * @param address an address in numbers, as the connection has it; forwarding headers are the sender's own words and not believed
     * @return the text under which the client is counted; anything that is not IPv6 stands for itself
     */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // a literal with a colon is never looked up
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, BYTES_OF_NETWORK);
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
