package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.planning.RunSheet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells each line of a log as a moment of play, with every text in its place; what only screens need to know it leaves out. */
record TimelineTeller(Stage stage) {

    /** What was dropped at once is told one by one. */
    Stream<Chronicle.Line> lines(Entry it) {
        return it.what() instanceof Happening.Cut(var injects)
                ? injects.stream().map(inject -> line(it, What.SKIPPED, inject, title(inject), null))
                : Stream.ofNullable(line(it));
    }

    private Chronicle.@Nullable Line line(Entry it) {
        return switch (it.what()) {
            case Happening.Started() -> line(it, What.STARTED, null, "", null);
            case Happening.Given(var inject) -> line(it, What.GIVEN, inject, title(inject), null);
            case Happening.Relanced(var inject) -> line(it, What.RELANCED, inject, title(inject), null);
            case Happening.Skipped(var inject) -> line(it, What.SKIPPED, inject, title(inject), null);
            case Happening.Held(var inject) -> line(it, What.HELD, inject, title(inject), null);
            case Happening.TakenBack(var inject) -> line(it, What.TAKEN_BACK, inject, title(inject), null);
            case Happening.Improvised what ->
                line(it, What.IMPROVISED, what.inject(), stage.shelf().text(what.title()), null);
            case Happening.Acknowledged(var inject, var seat) ->
                line(it, What.ACKNOWLEDGED, inject, title(inject), role(seat));
            case Happening.Noted(var text, var kind) -> noted(it, stage.shelf().text(text), kind);
            case Happening.Settled(var line, var outcome) ->
                line(
                        it,
                        outcome == Happening.Outcome.CONFIRMED ? What.CONFIRMED : What.DROPPED,
                        null,
                        hypothesis(line),
                        role(it));
            case Happening.PointWritten(var point, var field, var text) ->
                line(it, What.POINT_WRITTEN, point, written(field, stage.shelf().text(text)), role(it));
            case Happening.Aided what ->
                line(it, What.AIDED, null, stage.shelf().text(what.text()), null);
            case Happening.Chosen(var _, var option) when option.equals(RunSheet.Choice.NOT_YET) -> null;
            case Happening.Chosen(var choice, var option) -> line(it, What.CHOSEN, null, choice(choice, option), null);
            case Happening.ReactionTaken(var reaction) -> line(it, What.REACTED, null, reaction(reaction), null);
            case Happening.ReactionDeclined(var reaction) -> line(it, What.DECLINED, null, reaction(reaction), null);
            case Happening.Paused() -> line(it, What.PAUSED, null, "", null);
            case Happening.Resumed() -> line(it, What.RESUMED, null, "", null);
            case Happening.Interrupted _ -> line(it, What.INTERRUPTED, null, "", null);
            case Happening.PlayedOn _ -> line(it, What.PLAYED_ON, null, "", null);
            case Happening.StoppedForReal() -> line(it, What.STOPPED, null, "", null);
            case Happening.Closed _ -> line(it, What.ENDED, null, "", null);
            default -> null;
        };
    }

    private Chronicle.Line noted(Entry it, String text, NoteKind kind) {
        var line = line(it, What.NOTED, null, text, stage.table().roleOf(it.by()));
        return new Chronicle.Line(
                line.seq(),
                line.at(),
                line.claimedAt(),
                line.playMillis(),
                line.day(),
                line.storyMinutes(),
                line.what(),
                null,
                kind,
                text,
                line.role(),
                line.by());
    }

    private Chronicle.Line line(Entry it, What what, @Nullable InjectId inject, String text, @Nullable RoleId role) {
        long play = stage.course().playOf(it);
        return new Chronicle.Line(
                it.seq(),
                it.recordedAt(),
                it.claimedAt(),
                it.timed() ? play : Chronicle.UNKNOWN,
                stage.story().dayAt(play),
                it.timed() ? stage.story().minutesAt(play) : Chronicle.UNKNOWN,
                what,
                inject,
                null,
                text,
                role,
                it.by());
    }

    /** The question and its answer. */
    private String choice(String choice, String option) {
        var conditions = new Conditions(stage);
        return (conditions.question(choice) + " " + conditions.words(choice, option)).strip();
    }

    private String written(int field, String text) {
        return PointSheet.told(stage, field) + " · " + text;
    }

    private String reaction(String reaction) {
        return stage.sheet().reactions().stream()
                .filter(it -> it.id().equals(reaction))
                .map(it -> stage.prose().plain(it.words()).replaceFirst("\\s*:$", ""))
                .findFirst()
                .orElse("");
    }

    String title(InjectId inject) {
        return stage.script()
                .line(inject)
                .map(it -> stage.prose().plain(it.title()))
                .orElse("");
    }

    private String hypothesis(int line) {
        return stage.log().notes().stream()
                .filter(it -> it.seq() == line)
                .findFirst()
                .map(it -> stage.shelf().text(it.text()))
                .orElse("");
    }

    private @Nullable RoleId role(Entry it) {
        return stage.table().roleOf(it.by());
    }

    private @Nullable RoleId role(SeatId seat) {
        return stage.table().roleOf(seat);
    }
}
