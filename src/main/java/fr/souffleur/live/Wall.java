package fr.souffleur.live;

import fr.souffleur.planning.RunSheet.Kind;
import fr.souffleur.planning.RunSheet.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what hangs on the wall: nothing that a player passing by may not read. */
record Wall(Stage stage) {

    private static final int DECISIONS = 6;

    RoomScreen draw(Entrances entrances) {
        var given = Arrivals.forAll(stage).newest();
        return new RoomScreen(
                stage.seq(),
                stage.phase(),
                stage.course().ending(),
                stage.prose().plain(stage.sheet().title()),
                stage.sheet().structure(),
                stage.sheet().playMinutes(),
                situation(),
                given.isEmpty() ? null : last(given.getFirst()),
                decisions(),
                stage.roles().stream()
                        .map(it -> new RoomScreen.Seat(
                                stage.name(it.id()), stage.table().present(it)))
                        .toList(),
                join(entrances),
                new Wings(stage).askedOnTheWall(),
                stage.log().point(stage),
                Guide.forAll(stage),
                Guide.time(stage),
                questionnaire(entrances));
    }

    /** What was read to all last: the opening, a jump, the closing. */
    private String situation() {
        return stage.script().given().reversed().stream()
                .flatMap(it -> stage.script().line(it).stream())
                .filter(it -> it.kind() == Kind.OPENING || it.kind() == Kind.JUMP || it.kind() == Kind.CLOSING)
                .findFirst()
                .map(Line::words)
                .map(it -> Situation.of(stage.prose().plain(it), stage.sheet().language()))
                .orElse("");
    }

    /** What hangs there to be listened to. */
    List<Handout> heard() {
        return Arrivals.forAll(stage).newest().stream()
                .limit(1)
                .flatMap(it -> heard(it).stream())
                .toList();
    }

    private List<Handout> heard(Arrival it) {
        return it.documents().stream()
                .filter(document -> document.recording() != null && shared(document.id()))
                .toList();
    }

    private boolean shared(String document) {
        return stage.sheet().documents().stream().anyMatch(it -> it.id().equals(document) && it.shared());
    }

    private RoomScreen.Last last(Arrival it) {
        int point = stage.script()
                .line(it.inject())
                .filter(line -> line.kind() == Kind.SITUATION_POINT)
                .map(stage.sheet()::minutesOf)
                .orElse(0);
        return new RoomScreen.Last(
                it.title(), it.channel(), it.from(), it.to(), it.storyMinutes(), it.playMillis(), point, heard(it));
    }

    private List<LogLine> decisions() {
        return stage.log().lines(stage).stream()
                .filter(it -> it.kind() == NoteKind.DECISION)
                .limit(DECISIONS)
                .toList();
    }

    /** Hangs there while its step lasts. */
    private RoomScreen.@Nullable Join questionnaire(Entrances entrances) {
        var asked = entrances.questionnaire();
        return asked == null || !Guide.asks(stage) ? null : asked;
    }

    private RoomScreen.@Nullable Join join(Entrances entrances) {
        if (stage.phase() != Phase.WAITING) return null;
        var players = entrances.of(Audience.PLAYER);
        return new RoomScreen.Join(players.address(), players.code(), players.qrSvg());
    }
}
