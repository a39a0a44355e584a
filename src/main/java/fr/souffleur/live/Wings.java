package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import fr.souffleur.live.Exchange.Kind;
import fr.souffleur.live.Exchange.Row;
import fr.souffleur.planning.RunSheet.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Beside the play: is everybody there, and a word in the facilitator's ear. */
record Wings(Stage stage) {

    /** Signs in one word to the facilitator. */
    static final int LONGEST = 300;

    /** Words from one seat in one exercise. */
    static final int MOST = 20;

    Decision decide(Mover by, Move.InTheWings move) {
        stage.course().mustBe(Phase.WAITING, Phase.RUNNING, Phase.PAUSED);
        return switch (move) {
            case Move.CallCheck() -> Decision.of(new Happening.CheckCalled());
            case Move.Check(var seen, var heard) -> {
                if (check().line() == 0) throw new Refused("live.no-check");
                yield Decision.of(new Happening.Checked(Objects.requireNonNull(by.seat()), null, seen, heard));
            }
            case Move.CheckFor(var role, var seen, var heard) -> {
                if (check().at() == null) throw new Refused("live.no-check");
                if (role != null && stage.role(role).isEmpty()) throw new Refused("live.role");
                yield Decision.of(new Happening.Checked(null, role, seen, heard));
            }
            case Move.Whisper(var text) -> whisper(Objects.requireNonNull(by.seat()), text);
            case Move.SeeWhisper(var line) -> {
                if (stage.help().whispers().stream().noneMatch(it -> it.seq() == line))
                    throw new Refused("live.whisper");
                yield Decision.of(new Happening.WhisperSeen(line));
            }
        };
    }

    private Decision whisper(SeatId seat, String text) {
        long told = stage.help().whispers().stream()
                .filter(it -> it.by().equals(new Caller.Seat(seat)))
                .count();
        if (told >= MOST) throw new Refused("live.whispers", MOST);
        var id = TextId.fresh();
        return new Decision(new Happening.Whispered(id), Map.of(id, Rules.written(text, LONGEST)));
    }

    /** Only for who is asked now. */
    int asked() {
        return switch (stage.phase()) {
            case WAITING, RUNNING, PAUSED -> check().line();
            default -> 0;
        };
    }

    /** The room's screen asks until the facilitator has seen it there. */
    int askedOnTheWall() {
        return check().wall() == null ? asked() : 0;
    }

    Exchange draw() {
        var at = check().at();
        return new Exchange(
                at == null ? null : new Exchange.Check(asked(), at, rows()),
                stage.help().whispers().reversed().stream()
                        .map(it -> new Exchange.Whisper(
                                it.seq(),
                                stage.name(stage.table().roleOf(it.by())),
                                stage.story().minutesAt(it.play()),
                                stage.shelf().text(it.text()),
                                it.seen()))
                        .toList(),
                stage.log().point(stage),
                calls());
    }

    private List<Exchange.Call> calls() {
        return stage.script().given().stream()
                .filter(this::isCall)
                .map(it -> {
                    var cue = stage.script().cue(it);
                    var by = cue.takenBy();
                    return new Exchange.Call(it, by == null ? null : stage.name(by), cue.takenAt());
                })
                .toList();
    }

    private boolean isCall(InjectId inject) {
        var improvised = stage.script().improvised().get(inject);
        return improvised != null
                ? improvised.channel() == Channel.CALL
                : stage.script()
                        .line(inject)
                        .filter(it -> it.channel() == Channel.CALL)
                        .isPresent();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var role : stage.roles()) {
            seats(Audience.PLAYER, role.id()).forEach(it -> rows.add(row(Kind.PLAYER, role.id(), it)));
            if (!stage.table().seated(role.id()) && stage.table().present(role)) rows.add(onPaper(role.id()));
        }
        stage.table().seats().forEach((seat, place) -> {
            if (place.audience() == Audience.OBSERVER) rows.add(row(Kind.OBSERVER, null, seat));
        });
        var wall = LinkCheck.Answer.of(check().wall());
        rows.add(new Row(Kind.ROOM, "", null, null, wall.seen(), wall.heard()));
        return List.copyOf(rows);
    }

    private List<SeatId> seats(Audience audience, RoleId role) {
        return stage.table().seats().entrySet().stream()
                .filter(it -> it.getValue().audience() == audience
                        && role.equals(it.getValue().role()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Row row(Kind kind, @Nullable RoleId role, SeatId seat) {
        var answer = LinkCheck.Answer.of(check().seats().get(seat));
        return new Row(kind, stage.name(role), null, check().since().get(seat), answer.seen(), answer.heard());
    }

    private Row onPaper(RoleId role) {
        var answer = LinkCheck.Answer.of(check().byHand().get(role));
        return new Row(Kind.PAPER, stage.name(role), role, null, answer.seen(), answer.heard());
    }

    private LinkCheck check() {
        return stage.table().check();
    }
}
