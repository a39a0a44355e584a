package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.RunSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The exercise as it stands: the fold of its log. Pure, so that every screen can share one.
 *
 * @param opened line by which this attempt began
 * @param digest of the frozen sheet
 */
record Stage(
        int seq,
        int opened,
        String digest,
        RunSheet sheet,
        Prose prose,
        Course course,
        Script script,
        Table table,
        CrisisLog log,
        Ratings ratings,
        Help help,
        StoryClock story,
        Shelf shelf) {

    private static final long MINUTE = 60_000;

    /** Between a stimulus and one that follows it by itself, so that nothing bursts when time was lost. */
    private static final long APART = MINUTE;

    /** Folds a log from its first line, by which the room opened. */
    static Stage of(Shelf shelf, List<Entry> log) {
        var first = log.getFirst();
        var stage = fresh(first.seq(), (Happening.Opened) first.what(), Table.EMPTY, shelf);
        for (var entry : log) stage = stage.after(entry);
        return stage;
    }

    /** A sheet nobody has opened a room on: nothing was played, nothing is written. */
    static Stage printed(RunSheet sheet, String digest) {
        return fresh(1, new Happening.Opened(digest), Table.EMPTY, new Shelf(Map.of(digest, sheet), Map.of()));
    }

    /** Decides: what happens when this mover asks for this move. It refuses, or changes nothing yet. */
    Decision decide(Mover by, Move move) {
        return new Rules(this).decide(by, move);
    }

    /** Folds: the stage when this line has been written. */
    Stage after(Entry entry) {
        return Fold.after(this, entry);
    }

    FacilitatorScreen forFacilitator(Entrances entrances) {
        return new PromptBook(this).draw(entrances);
    }

    PlayerScreen forPlayer(RoleId role) {
        return new PlayerBoard(this, role).draw();
    }

    ObserverScreen forObserver() {
        return new ObserverGrid(this, null).draw();
    }

    /** What others rated is kept from an observer who has not rated it yet, so that nobody leans on anybody. */
    ObserverScreen forObserver(Set<CriterionId> rated) {
        return new ObserverGrid(this, rated).draw();
    }

    RoomScreen forRoom(Entrances entrances) {
        return new Wall(this).draw(entrances);
    }

    Phase phase() {
        return course.phase();
    }

    ClockFace clock(Instant wall, long play) {
        return story.face(wall, play, phase() == Phase.RUNNING);
    }

    /** The stimulus that comes by itself now: the next one, if it was so set, its minute has come, and none came just before. */
    Optional<InjectId> due(long play) {
        if (phase() != Phase.RUNNING) return Optional.empty();
        long last = script.given().stream()
                .mapToLong(it -> script.cue(it).play())
                .max()
                .orElse(-APART);
        return script.lines(State.WAITING).stream()
                .findFirst()
                .filter(it -> script.cue(it.id()).automatic() && it.minute() * MINUTE <= play && last + APART <= play)
                .map(RunSheet.Line::id);
    }

    Optional<RunSheet.Role> role(RoleId id) {
        return sheet.roles().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Roles that somebody can take: those held by nobody else. */
    List<RunSheet.Role> roles() {
        return sheet.roles().stream().filter(it -> it.heldBy().equals(it.id())).toList();
    }

    /** The role's name; empty for the facilitator and the clock. */
    String name(@Nullable RoleId role) {
        return role == null ? "" : role(role).map(it -> prose.plain(it.name())).orElse("");
    }

    /** The same sheet before anybody sat down or anything was played. */
    Stage unplayed() {
        var untouched = Script.of(sheet);
        return new Stage(
                opened,
                opened,
                digest,
                sheet,
                prose,
                Course.BEFORE,
                untouched,
                Table.EMPTY,
                CrisisLog.EMPTY,
                Ratings.NONE,
                Help.NONE,
                StoryClock.of(sheet, untouched),
                shelf);
    }

    /** A sheet changed while people sit down keeps them seated; after being planned anew everything begins afresh. */
    Stage openedAgain(int line, Happening.Opened again) {
        if (phase() == Phase.WAITING) return fresh(line, again, table, shelf);
        return phase() == Phase.CLOSED ? fresh(line, again, Table.EMPTY, shelf) : at(line);
    }

    private static Stage fresh(int seq, Happening.Opened how, Table table, Shelf shelf) {
        var sheet = shelf.sheet(how.digest());
        var script = Script.of(sheet);
        return new Stage(
                seq,
                seq,
                how.digest(),
                sheet,
                Prose.of(sheet),
                Course.BEFORE,
                script,
                table,
                CrisisLog.EMPTY,
                Ratings.NONE,
                Help.NONE,
                StoryClock.of(sheet, script),
                shelf);
    }

    Stage at(int line) {
        return new Stage(line, opened, digest, sheet, prose, course, script, table, log, ratings, help, story, shelf);
    }

    Stage with(Course changed) {
        return new Stage(seq, opened, digest, sheet, prose, changed, script, table, log, ratings, help, story, shelf);
    }

    Stage with(Script changed) {
        return new Stage(seq, opened, digest, sheet, prose, course, changed, table, log, ratings, help, story, shelf);
    }

    Stage turned(Script changed, Entry entry) {
        return with(changed).with(story.turned(entry.playMillis(), changed));
    }

    Stage returned(Script changed, Entry entry) {
        return with(changed).with(story.returned(entry.playMillis(), changed));
    }

    Stage with(StoryClock changed) {
        return new Stage(seq, opened, digest, sheet, prose, course, script, table, log, ratings, help, changed, shelf);
    }

    Stage with(Table changed) {
        return new Stage(seq, opened, digest, sheet, prose, course, script, changed, log, ratings, help, story, shelf);
    }

    Stage with(CrisisLog changed) {
        return new Stage(
                seq, opened, digest, sheet, prose, course, script, table, changed, ratings, help, story, shelf);
    }

    Stage with(Ratings changed) {
        return new Stage(seq, opened, digest, sheet, prose, course, script, table, log, changed, help, story, shelf);
    }

    Stage with(Help changed) {
        return new Stage(seq, opened, digest, sheet, prose, course, script, table, log, ratings, changed, story, shelf);
    }

    Stage with(Shelf changed) {
        return new Stage(seq, opened, digest, sheet, prose, course, script, table, log, ratings, help, story, changed);
    }
}
