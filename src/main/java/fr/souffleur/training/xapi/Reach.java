package fr.souffleur.training.xapi;

import fr.souffleur.common.Refused;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where the portal may send statements: a public address by HTTPS. What is on this machine, in its network or otherwise not of
 * the public internet is refused, by whatever name it goes, unless who keeps the portal says that the store is inside.
 *
 * @param inside whether addresses of the own network, and plain HTTP, are allowed
 */
record Reach(boolean inside) {

    /** How names become addresses; the JDK keeps what it found for half a minute, so that the connection goes where was looked. */
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    /** @throws Refused {@code training.lrs-address} for what is no such address, {@code training.lrs-inside}, {@code training.lrs-unknown} */
    void require(URI address, Names names) {
        var scheme = address.getScheme();
        var host = address.getHost();
        var plain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
        if (host == null || !plain || !("https".equals(scheme) || inside && "http".equals(scheme)))
            throw new Refused("training.lrs-address");
        if (inside) return;
        try {
            var found = names.of(host);
            if (found.isEmpty() || found.stream().anyMatch(it -> !open(it))) throw new Refused("training.lrs-inside");
        } catch (UnknownHostException unknown) {
            throw new Refused("training.lrs-unknown");
        }
    }

    /** Whether an address belongs to the public internet. */
    static boolean open(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? openSix(bytes) : openFour(bytes);
    }

    /** 0/8, 100.64/10 (shared), 192.0.0/24, 192.0.2/24, 198.18/15, 198.51.100/24, 203.0.113/24, 240/4 are nobody's public address. */
    private static boolean openFour(byte[] bytes) {
        int one = bytes[0] & 255;
        int two = bytes[1] & 255;
        int three = bytes[2] & 255;
        return one != 0
                && one < 240
                && !(one == 100 && two >= 64 && two < 128)
                && !(one == 192 && two == 0 && (three == 0 || three == 2))
                && !(one == 198 && (two == 18 || two == 19 || two == 51 && three == 100))
                && !(one == 203 && two == 0 && three == 113);
    }

    /** Only 2000::/3 is routed; within it, documentation (2001:db8::/32), 6to4 and NAT64 may hide an inner address. */
    private static boolean openSix(byte[] bytes) {
        int first = (bytes[0] & 255) << 8 | bytes[1] & 255;
        int second = (bytes[2] & 255) << 8 | bytes[3] & 255;
        return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && (second == 0xdb8 || second == 0));
    }
}
