package fr.souffleur.live.http;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that holds a seat's token: for that address alone, out of any script's reach. */
@Component
class Cookies {

    /** Longer than any seat is good: the portal decides when it ends, not the browser. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final boolean secure;

    Cookies(@Value("${souffleur.address}") String address) {
        this.secure = address.startsWith("https:");
    }

    String seat(Base base, String token) {
        return ResponseCookie.from(Doorkeeper.COOKIE, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path(base.path())
                .maxAge(KEPT)
                .build()
                .toString();
    }
}
