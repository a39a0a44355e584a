package fr.souffleur.live.http;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Seat;
import fr.souffleur.live.Seats;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Lets a request in, or does not: by its seat, by its code, by its session, and never from a foreign page. */
@Component
class Doorkeeper {

    static final String COOKIE = "souffleur-seat";
    private static final String OURS = "X-Souffleur";

    private final Seats seats;
    private final SignedIn signedIn;
    private final Rights rights;
    private final LiveExercises live;
    private final Patience patience;
    private final String address;

    Doorkeeper(
            Seats seats,
            SignedIn signedIn,
            Rights rights,
            LiveExercises live,
            Patience patience,
            @Value("${souffleur.address}") String address) {
        this.seats = seats;
        this.signedIn = signedIn;
        this.rights = rights;
        this.live = live;
        this.patience = patience;
        this.address = address;
    }

    /** The exercise behind this address, for somebody who has no seat yet. */
    ExerciseId exercise(Base base, HttpServletRequest request) {
        return switch (base) {
            case Base.Coded coded ->
                patience.with(request.getRemoteAddr(), () -> seats.behind(coded.audience(), coded.code()));
            case Base.Console console -> {
                rights.require(signedIn.caller(), Right.CONDUCT, console.exercise());
                live.mustBelong(console.exercise(), console.structure());
                yield console.exercise();
            }
        };
    }

    /** The seat that this request comes from. @throws Refused {@code live.seat} when it has none here */
    Seat seat(Base base, HttpServletRequest request) {
        var seat = seats.of(token(request));
        if (seat.audience() != base.audience() || !belongs(seat, base)) throw new Refused("live.seat");
        if (base instanceof Base.Console console) live.mustBelong(console.exercise(), console.structure());
        return seat;
    }

    private boolean belongs(Seat seat, Base base) {
        return switch (base) {
            case Base.Coded coded -> seats.camePast(seat, coded.code());
            case Base.Console console -> seat.exercise().equals(console.exercise());
        };
    }

    Seats.Taken take(Base base, HttpServletRequest request, LiveDoor.Place place) {
        if (base.audience() == Audience.FACILITATOR) {
            var exercise = exercise(base, request);
            return seats.pass(signedIn.caller(), exercise, token(request));
        }
        return seats.take(base.audience(), exercise(base, request), place.role(), place.name(), token(request));
    }

    /** What a foreign page cannot send: our header, and from elsewhere no origin of ours. */
    void mustBeOurs(HttpServletRequest request) {
        if (!"1".equals(request.getHeader(OURS)) || !sameOrigin(request)) throw new Refused("not-allowed");
    }

    private boolean sameOrigin(HttpServletRequest request) {
        return WebUtils.isSameOrigin(new ServletServerHttpRequest(request))
                || Objects.equals(request.getHeader("Origin"), address);
    }

    static @Nullable String token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(COOKIE))
                .map(it -> it.getValue())
                .findFirst()
                .orElse(null);
    }
}
