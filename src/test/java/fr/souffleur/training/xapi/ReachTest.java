package fr.souffleur.training.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private static final Reach OUTSIDE = new Reach(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.9", "172.31.255.1", "192.168.1.1",
                        "169.254.169.254",
                "100.64.0.1", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1",
                        "240.0.0.1",
                "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1",
                "::ffff:10.0.0.1", "2002:7f00:1::1", "64:ff9b::7f00:1", "2001:db8::1", "2001:0:1::1"
            })
    void whatIsNotOfThePublicInternetIsRefused(String address) throws UnknownHostException {
        assertThat(Reach.open(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.4.4", "172.32.0.1", "100.128.0.1", "192.0.3.1", "2a01:e0a::1", "2606:4700::1111"})
    void aPublicAddressIsTaken(String address) throws UnknownHostException {
        assertThat(Reach.open(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameIsAsInnerAsAnyOfItsAddresses() {
        assertThatThrownBy(() -> OUTSIDE.require(
                        URI.create("https://lrs.example/x"),
                        _ -> List.of(InetAddress.getByName("8.8.4.4"), InetAddress.getByName("127.0.0.1"))))
                .hasMessageContaining("training.lrs-inside");
        assertThatThrownBy(() -> OUTSIDE.require(URI.create("https://lrs.example/x"), _ -> List.of()))
                .hasMessageContaining("training.lrs-inside");
        assertThatThrownBy(() -> OUTSIDE.require(URI.create("https://lrs.example/x"), it -> {
                    throw new UnknownHostException(it);
                }))
                .hasMessageContaining("training.lrs-unknown");
        assertThatCode(() -> OUTSIDE.require(
                        URI.create("https://lrs.example/x"), _ -> List.of(InetAddress.getByName("8.8.4.4"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lrs.example/x",
                "ftp://lrs.example/x",
                "file:///etc/passwd",
                "https:///x",
                "https://me:pw@lrs.example/",
                "https://lrs.example/x?y=1",
                "https://lrs.example/#z",
                "lrs.example"
            })
    void whatIsNoPlainAddressByHttpsIsRefused(String address) {
        assertThatThrownBy(() -> OUTSIDE.require(URI.create(address), _ -> List.of(InetAddress.getByName("8.8.4.4"))))
                .hasMessageContaining("training.lrs-address");
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN",
        "204, TAKEN",
        "409, TAKEN",
        "400, NEVER",
        "413, NEVER",
        "401, LATER",
        "302, LATER",
        "429, LATER",
        "503, LATER"
    })
    void whatTheStoreAnswersDecidesWhatIsTriedAgain(int status, Lrs.Answer answer) {
        assertThat(Lrs.outcome(status).answer()).isEqualTo(answer);
    }
}
