package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.TextId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Wording;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.structures.ExerciseTitles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.node.ObjectNode;

/**
 * Texts beside the log, and the answers in frozen sheets. A text is emptied whole, and that is a line; a sheet keeps its name,
 * which is the digest of what it was, and that too is a line, once there is a log: a page may be handed out before.
 */
@Component
class LivePassages implements Passages {

    private static final int ANY = Integer.MAX_VALUE;

    private final ExerciseLog log;
    private final LateRows late;
    private final Rooms rooms;
    private final Scribe scribe;
    private final Stages stages;
    private final ExerciseTitles exercises;
    private final Clock clock;

    LivePassages(
            ExerciseLog log,
            LateRows late,
            Rooms rooms,
            Scribe scribe,
            Stages stages,
            ExerciseTitles exercises,
            Clock clock) {
        this.log = log;
        this.late = late;
        this.rooms = rooms;
        this.scribe = scribe;
        this.stages = stages;
        this.exercises = exercises;
        this.clock = clock;
    }

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        var all = exercises.of(structure);
        var found = new ArrayList<Passage>();
        log.written(all)
                .values()
                .forEach(it -> words.context(it.body())
                        .ifPresent(context -> found.add(new Passage("log-text", it.exercise(), context))));
        for (var it : late.of(all))
            words.context(MoveJson.words(it.move()))
                    .ifPresent(context -> found.add(new Passage("log-text", it.exercise(), context)));
        for (var exercise : all)
            log.frozen(exercise)
                    .values()
                    .forEach(sheet -> typed(sheet)
                            .forEach(it -> words.context(it)
                                    .ifPresent(context -> found.add(new Passage("frozen-answer", exercise, context)))));
        return found;
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        var all = exercises.of(structure);
        log.written(all).forEach((text, it) -> {
            if (words.in(it.body())) empty(by, it.exercise(), text);
        });
        for (var it : late.of(all)) if (words.in(MoveJson.words(it.move()))) late.remove(it.exercise(), it.id());
        for (var exercise : all)
            log.frozen(exercise).forEach((digest, sheet) -> {
                if (typed(sheet).anyMatch(words::in)) rewrite(by, exercise, digest, sheet, words);
            });
    }

    /** Empties one text for good, with its line. */
    void empty(Caller by, ExerciseId exercise, TextId text) {
        scribe.record(by, Slip.fresh(), exercise, _ -> Decision.of(new Happening.TextPurged(text)));
        log.empty(text, clock.instant());
    }

    private void rewrite(Caller by, ExerciseId exercise, String digest, String sheet, Wording words) {
        var tree = (ObjectNode) Json.MAPPER.readTree(sheet);
        var answers = (ObjectNode) tree.get("answers");
        answers.properties()
                .forEach(it ->
                        answers.put(it.getKey(), words.without(it.getValue().asString(), ANY)));
        for (var check : tree.path("checks"))
            for (var part : List.of("words", "owner"))
                ((ObjectNode) check).put(part, words.without(check.path(part).asString(), ANY));
        log.rewrite(exercise, digest, Json.write(tree));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stages.forget(exercise);
            }
        });
        if (rooms.newest(exercise) > 0)
            scribe.record(by, Slip.fresh(), exercise, _ -> Decision.of(new Happening.SheetPurged(digest)));
    }

    /** What the structure said of itself, and decided after earlier exercises. */
    private static Stream<String> typed(String json) {
        var sheet = Json.read(json, RunSheet.class);
        return Stream.concat(
                sheet.answers().values().stream(),
                sheet.checks().stream().flatMap(it -> Stream.of(it.words(), it.owner())));
    }
}
