package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Media;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who is looking. A line commits, then one message for each audience is encoded once and sent to all its screens. The log
 * is the truth; a screen that misses something asks for a snapshot.
 */
@Service
public class Streams {

    private static final String WORDS = "live.screen.";

    private final Standings standings;
    private final Stages stages;
    private final Exercises exercises;
    private final Clock clock;
    private final Map<ExerciseId, Channel> channels = new ConcurrentHashMap<>();

    Streams(Standings standings, Stages stages, Exercises exercises, Clock clock) {
        this.standings = standings;
        this.stages = stages;
        this.exercises = exercises;
        this.clock = clock;
    }

    /** The way to one screen, a socket or an event stream. */
    public interface Sink {
        /** May wait; is called by one thread at a time. */
        void send(String message) throws IOException;

        void close();
    }

    /** Everything this seat's screen shows, as JSON: the words in this language, the rest in that of the exercise. */
    public String snapshot(Seat seat, String language) {
        var channel = channel(seat.exercise());
        var spot = channel.standing().spot(seat);
        var seen = channel.look(spot);
        return "{\"seq\":" + seen.seq()
                + ",\"audience\":\"" + seat.audience()
                + "\",\"seat\":\"" + seat.id()
                + "\",\"language\":\"" + language(seat.exercise())
                + "\",\"words\":" + words(language, seat.audience() == Audience.FACILITATOR)
                + ",\"clock\":" + Json.write(channel.face())
                + ",\"envelope\":" + Json.write(channel.envelope(spot))
                + ",\"screen\":" + seen.json() + "}";
    }

    /** The screen hears of every line from now on, beginning with how things stand. @return stops it */
    public AutoCloseable watch(Seat seat, Sink sink) {
        return channel(seat.exercise()).join(new Watcher(seat, sink));
    }

    /** Lines of the crisis log before this one, as many as a screen holds, as JSON; every audience may read it. */
    public String older(Seat seat, int line) {
        var stage = stages.of(seat.exercise());
        return Json.write(stage.log().before(stage, line));
    }

    /** Facts noted before this line, as many as a screen holds, as JSON; for observers only. */
    public String olderFacts(Seat seat, int line) {
        if (seat.audience() != Audience.OBSERVER) throw new Refused("unknown");
        return Json.write(new ObserverGrid(stages.of(seat.exercise()), Set.of()).factsBefore(line));
    }

    /** A picture or a recording, if it stands in the record of this seat's audience; no other exists for it. */
    public Optional<Media> media(Seat seat, String digest) {
        var standing = channel(seat.exercise()).standing();
        var shown = standing.media(standing.spot(seat));
        return shown.contains(digest) ? exercises.media(digest) : Optional.empty();
    }

    /** The language of the exercise, for who asks for none. */
    public String language(ExerciseId exercise) {
        return stages.of(exercise).sheet().language();
    }

    /** The words of the live screens, as JSON. */
    public static String words(String language) {
        return words(language, false);
    }

    /** @param refusals whether what a rule says no with goes along: a console without network says it by itself */
    static String words(String language, boolean refusals) {
        var words = new TreeMap<String, String>();
        if (refusals) words.putAll(Words.in(language).under("refused.live."));
        Words.in(language).under(WORDS).forEach((key, text) -> words.put(key.substring(WORDS.length()), text));
        return Json.write(words);
    }

    /**
     * Rings once the line is committed. Not by a transactional listener: each of those is registered by Modulith after the commit,
     * on a second connection while the first is still held, and as many moves at once as there are connections wait for each other.
     */
    @EventListener
    void hear(Moved moved) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            /** Screens first: nothing else that follows from a line is waited for by a room full of people. */
            @Override
            public int getOrder() {
                return Ordered.HIGHEST_PRECEDENCE + 1;
            }

            @Override
            public void afterCommit() {
                ring(moved);
            }
        });
    }

    private void ring(Moved moved) {
        var channel = channels.get(moved.exercise());
        if (channel != null) channel.ring();
    }

    /** Says that all is well, often enough for a screen to notice silence in four seconds; and finds what was missed. */
    @Scheduled(fixedRateString = "${souffleur.live.beat:PT2S}")
    void beat() {
        channels.values().removeIf(Channel::deserted);
        if (channels.isEmpty()) return;
        var newest = standings.newest(channels.keySet());
        channels.forEach((exercise, channel) -> channel.beat(newest.getOrDefault(exercise, 0)));
        stages.sweep();
    }

    /** Lets every screen go at once, so that the portal can stop; they come back to the next one. */
    @EventListener
    void close(ContextClosedEvent stopping) {
        channels.values().forEach(Channel::close);
    }

    private Channel channel(ExerciseId exercise) {
        return channels.computeIfAbsent(exercise, it -> new Channel(it, standings, clock));
    }
}
