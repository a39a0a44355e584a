package fr.souffleur.live.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Seats;
import fr.souffleur.live.Streams;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live exercise over HTTP, alike for console, players, observers and room. */
@RestController
@RequestMapping(
        path = {"/j/{code}/live", "/o/{code}/live", "/ecran/{code}/live", "/s/{structure}/exercices/{exercise}/live"},
        produces = APPLICATION_JSON_VALUE)
class LiveDoor {

    private final Doorkeeper doorkeeper;
    private final Seats seats;
    private final Streams streams;
    private final LiveExercises live;
    private final Cookies cookies;
    private final Clock clock;

    LiveDoor(Doorkeeper doorkeeper, Seats seats, Streams streams, LiveExercises live, Cookies cookies, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.seats = seats;
        this.streams = streams;
        this.live = live;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** What a seat is asked for with. */
    record Place(@Nullable RoleId role, @Nullable String name) {}

    @GetMapping("/lobby")
    String lobby(HttpServletRequest request) {
        var base = base(request);
        var lobby = seats.lobby(base.audience(), doorkeeper.exercise(base, request));
        return Wire.lobby(lobby, Asked.language(request, lobby.language()));
    }

    @PostMapping("/seat")
    ResponseEntity<Map<String, String>> seat(HttpServletRequest request) throws IOException {
        doorkeeper.mustBeOurs(request);
        var base = base(request);
        var taken = doorkeeper.take(base, request, Wire.place(request));
        var answer = ResponseEntity.ok();
        if (taken.token() instanceof String token) answer.header(HttpHeaders.SET_COOKIE, cookies.seat(base, token));
        return answer.body(Map.of("seat", taken.seat().id().toString()));
    }

    @GetMapping("/snapshot")
    ResponseEntity<String> snapshot(HttpServletRequest request) {
        var seat = doorkeeper.seat(base(request), request);
        var language = Asked.language(request, streams.language(seat.exercise()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(streams.snapshot(seat, language));
    }

    @PostMapping("/moves")
    Map<String, Integer> move(HttpServletRequest request) throws IOException {
        doorkeeper.mustBeOurs(request);
        var seat = doorkeeper.seat(base(request), request);
        var sent = Wire.move(request, seat.audience(), clock.instant());
        return Map.of("seq", live.move(seat, sent.slip(), sent.move()));
    }

    @GetMapping(path = "/events", produces = TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(HttpServletRequest request) {
        var seat = doorkeeper.seat(base(request), request);
        var emitter = new SseEmitter(0L);
        var stop = streams.watch(seat, new EventSink(emitter));
        Runnable leave = () -> Closing.quietly(stop);
        emitter.onCompletion(leave);
        emitter.onTimeout(leave);
        emitter.onError(_ -> leave.run());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    /** The crisis log before what the screen holds of it. */
    @GetMapping("/log")
    ResponseEntity<String> log(HttpServletRequest request, @RequestParam int before) {
        var seat = doorkeeper.seat(base(request), request);
        if (seat.audience() == Audience.ROOM) throw new Refused("unknown");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(streams.older(seat, before));
    }

    /** Observers' facts before those that the screen holds. */
    @GetMapping("/facts")
    ResponseEntity<String> facts(HttpServletRequest request, @RequestParam int before) {
        var seat = doorkeeper.seat(base(request), request);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(streams.olderFacts(seat, before));
    }

    /**
     * A picture or a recording, if it stands in this audience's record; any other does not exist. As a resource, so that a part
     * of it can be asked for: phones play no sound from who gives it only whole.
     */
    @GetMapping(path = "/media/{digest}", produces = "*/*")
    ResponseEntity<Resource> media(HttpServletRequest request, @PathVariable String digest) {
        var seat = doorkeeper.seat(base(request), request);
        var media = streams.media(seat, digest).orElseThrow(() -> new Refused("unknown"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, media.type())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new ByteArrayResource(media.content()));
    }

    @RequestMapping("/**")
    void nothingElse() {
        throw new Refused("unknown");
    }

    static Base base(HttpServletRequest request) {
        return Base.of(request.getRequestURI());
    }
}
