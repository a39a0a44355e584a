package fr.souffleur.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hangs on the wall for all: situation, clock, last stimulus, open decisions. No control, no script. */
public record RoomScreen(
        int seq,
        Phase phase,
        @Nullable Ending ending,
        String title,
        String structure,
        int playMinutes,
        String situation,
        @Nullable Last last,
        List<LogLine> decisions,
        List<Seat> seats,
        @Nullable Join join,
        int check,
        @Nullable PointSheet point,
        @Nullable DebriefProgress debrief,
        @Nullable StepTime stepTime,
        @Nullable Join questionnaire) {

    /** How long the room has for this step of the debrief: a hint that hurries nobody. */
    public record StepTime(Instant since, int minutes) {}

    /**
     * @param playMillis play time when it was given
     * @param pointMinutes how long a situation point takes, from when it was given; 0 for any other stimulus
     * @param recordings what lies on the table to be listened to by all: the one thing that a wall lets be pressed
     */
    public record Last(
            String title,
            String channel,
            String from,
            List<String> to,
            int storyMinutes,
            long playMillis,
            int pointMinutes,
            List<Handout> recordings) {}

    public record Seat(String role, boolean taken) {}

    /** How to come in, while waiting. @param qrSvg a QR code of the address, drawn as SVG */
    public record Join(String address, String code, String qrSvg) {}
}
