package no.likevilkar.server.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientTest {

    @Test
    void anIpv4AddressIsOneClient() {
        assertThat(Client.of("192.0.2.7")).isEqualTo("192.0.2.7").isNotEqualTo(Client.of("192.0.2.8"));
    }

    @Test
    void allAddressesOfOneIpv6NetworkAreOneClient() {
        assertThat(Client.of("2001:db8:1:2::1")).isEqualTo(Client.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Client.of("2001:db8:1:2::1")).isNotEqualTo(Client.of("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressWrittenAsIpv6IsThatClientAlone() {
        assertThat(Client.of("::ffff:192.0.2.7")).isNotEqualTo(Client.of("::ffff:192.0.2.8"));
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertThat(Client.of("not:an:address")).isEqualTo("not:an:address");
    }
}
