package fr.souffleur.notices;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What counts as an address: plain signs, no quotes, no route, nothing that could end a header. */
final class Address {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9.!#$&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private Address() {}

    /** Its host in small letters, the rest as it is written. */
    static Optional<String> plain(String text) {
        var address = text.strip();
        if (address.length() > LONGEST || !PLAIN.matcher(address).matches()) return Optional.empty();
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException odd) {
            return Optional.empty();
        }
        int at = address.lastIndexOf('@');
        return Optional.of(address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
    }
}
