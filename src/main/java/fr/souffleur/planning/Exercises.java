package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Kits;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exercises of a structure, from the kit that was chosen to the day they are played. */
@Service
@Transactional
public class Exercises {

    private final ExerciseRows exercises;
    private final PreparationRows preparations;
    private final History history;
    private final Desk desk;
    private final MediaRows media;
    private final Prefill prefill;
    private final Kits kits;
    private final Rights rights;
    private final Structures structures;
    private final Journal journal;
    private final Clock clock;

    Exercises(
            ExerciseRows exercises,
            PreparationRows preparations,
            History history,
            Desk desk,
            MediaRows media,
            Prefill prefill,
            Kits kits,
            Rights rights,
            Structures structures,
            Journal journal,
            Clock clock) {
        this.exercises = exercises;
        this.preparations = preparations;
        this.history = history;
        this.desk = desk;
        this.media = media;
        this.prefill = prefill;
        this.kits = kits;
        this.rights = rights;
        this.structures = structures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Chooses a kit: it is frozen as it is today, answers given last time are taken over, others come
     * from the profile of the structure.
     *
     * @param kitId publisher and code, such as {@code souffleur/EHPAD-01}
     */
    public ExerciseId plan(Caller caller, StructureId structure, String kitId) {
        rights.require(caller, Right.PLAN, structure);
        var book = kits.book(structure, kitId);
        var kit = book.kit();
        var last = exercises.of(structure).stream().findFirst();
        var exercise = Exercise.fresh(structure, kit, person(caller));
        exercises.add(exercise, KitCopy.of(book, kits), person(caller), clock.instant());
        KitCopy.media(kit).map(book::media).forEach(it -> media.keep(new Media(it.digest(), it.type(), it.content())));
        prefill.answer(exercise, kit, last.map(Exercise::id), person(caller));
        journal.record(
                caller,
                on(exercise, Act.of("exercise-planned")).with("kit", kit.id()).with("version", kit.version()));
        return exercise.id();
    }

    /** The kit as this exercise froze it; for modules that have asked for a right. */
    @Transactional(readOnly = true)
    public Kit kit(ExerciseId exercise) {
        return exercises.kit(exercise).kit();
    }

    /** A structure's exercises, newest first. */
    @Transactional(readOnly = true)
    public List<Exercise> of(Caller caller, StructureId structure) {
        rights.require(caller, Right.SEE, structure);
        return exercises.of(structure);
    }

    @Transactional(readOnly = true)
    public Exercise get(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.SEE, exercise);
        return exercises.get(exercise);
    }

    /** For modules that have asked for a right already. */
    @Transactional(readOnly = true)
    public Exercise found(ExerciseId exercise) {
        return exercises.get(exercise);
    }

    /** As an address names it: under another structure than its own it does not exist. */
    @Transactional(readOnly = true)
    public Exercise get(Caller caller, StructureId structure, ExerciseId exercise) {
        var found = get(caller, exercise);
        if (!found.structure().equals(structure)) throw new Refused("unknown");
        return found;
    }

    /**
     * Sets or moves the date; a cancelled exercise is planned again.
     *
     * @param seen the revision that the person looked at: when somebody was quicker, nothing is overwritten
     */
    public void date(Caller caller, ExerciseId exercise, Instant start, @Nullable String reason, int seen) {
        rights.require(caller, Right.PLAN, exercise);
        var before = exercises.lock(exercise);
        mustNotBePast(start, structures.find(before.structure()).zone());
        exercises.save(before.movedTo(start, seen));
        write(caller, exercise, Change.What.DATED, text(before.startsAt()), start.toString(), reason);
        journal.record(caller, on(before, Act.of("exercise-dated")).with("start", start));
    }

    public void cancel(Caller caller, ExerciseId exercise, @Nullable String reason) {
        rights.require(caller, Right.PLAN, exercise);
        var before = exercises.lock(exercise);
        if (before.status() == Exercise.Status.CANCELLED) return;
        exercises.save(before.cancelled());
        write(caller, exercise, Change.What.CANCELLED, text(before.startsAt()), null, reason);
        journal.record(caller, on(before, Act.of("exercise-cancelled")));
    }

    /** Gives the exercise to another facilitator, who belongs to the structure. */
    public void hand(Caller caller, ExerciseId exercise, PersonId facilitator) {
        rights.require(caller, Right.PLAN, exercise);
        var before = exercises.lock(exercise);
        if (before.facilitator().equals(facilitator)) return;
        if (structures.members(caller, before.structure()).stream()
                .noneMatch(it -> it.person().equals(facilitator))) throw new Refused("planning.not-a-member");
        exercises.save(before.handedTo(facilitator));
        write(caller, exercise, Change.What.HANDED, before.facilitator().toString(), facilitator.toString(), null);
        journal.record(caller, on(before, Act.of("exercise-handed")).about(facilitator));
    }

    /** Whether an observer is expected. */
    public void observed(Caller caller, ExerciseId exercise, boolean expected) {
        rights.require(caller, Right.PLAN, exercise);
        var before = exercises.lock(exercise);
        if (before.observed() != expected) exercises.save(before.observed(expected));
    }

    /** Settles who holds which role. */
    public void roles(Caller caller, ExerciseId exercise, Cast cast) {
        rights.require(caller, Right.PLAN, exercise);
        exercises.lock(exercise).mustNotHaveBegun();
        preparations.settle(exercise, cast.settledFor(exercises.kit(exercise).kit()));
    }

    /** Answers a question of the context sheet; an empty text takes the answer back. */
    public void answer(Caller caller, ExerciseId exercise, String variable, String text) {
        rights.require(caller, Right.PLAN, exercise);
        exercises.get(exercise).mustNotBePlayed();
        var question = desk.context(exercise).question(variable);
        var answer = ContextSheet.checked(question.variable(), text);
        if (answer.isEmpty()) preparations.unanswer(exercise, variable);
        else if (!answer.equals(question.answer()))
            preparations.answer(exercise, variable, new ContextSheet.Given(answer, person(caller), clock.instant()));
    }

    public void tick(Caller caller, ExerciseId exercise, String item) {
        rights.require(caller, Right.PLAN, exercise);
        Checklist.mustAsk(exercises.kit(exercise).kit(), item);
        preparations.tick(exercise, item, new Checklist.Tick(person(caller), clock.instant()));
    }

    /** The rehearsal was held: its line in the kit's checklist is ticked, if the kit has one. Who leads the day may say so. */
    public void rehearsed(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.CONDUCT, exercise);
        var item = exercises.kit(exercise).kit().checklists().stream()
                .flatMap(it -> it.items().stream())
                .map(it -> it.id())
                .filter(it -> it.endsWith("repetition"))
                .findFirst()
                .orElseThrow(() -> new Refused("planning.no-rehearsal"));
        preparations.tick(exercise, item, new Checklist.Tick(person(caller), clock.instant()));
    }

    public void untick(Caller caller, ExerciseId exercise, String item) {
        rights.require(caller, Right.PLAN, exercise);
        preparations.untick(exercise, item);
    }

    /** Whether the clock gives this stimulus by itself when it is due. */
    public void automatic(Caller caller, ExerciseId exercise, InjectId inject, boolean on) {
        rights.require(caller, Right.PLAN, exercise);
        exercises.get(exercise).mustNotHaveBegun();
        if (exercises.kit(exercise).kit().injects().stream()
                .noneMatch(it -> it.id().equals(inject))) throw new Refused("unknown");
        preparations.automatic(exercise, inject, on);
    }

    /** Everything the screens of preparation show, without the script. */
    @Transactional(readOnly = true)
    public Preparation preparation(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.PLAN, exercise);
        return desk.preparation(caller, exercise);
    }

    /** The script with this structure's answers, as the facilitator will read it. */
    @Transactional(readOnly = true)
    public RunSheet script(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.CONDUCT, exercise);
        return desk.sheet(exercise);
    }

    /** The sheet as it would be frozen now; for modules that have already asked for a right. */
    @Transactional(readOnly = true)
    public RunSheet sheet(ExerciseId exercise) {
        return desk.sheet(exercise);
    }

    /** Questions that must be answered before the day and are not; the same callers. */
    @Transactional(readOnly = true)
    public List<String> missing(ExerciseId exercise) {
        return desk.context(exercise).missing().stream()
                .map(it -> it.variable().question())
                .toList();
    }

    /** A picture or a recording of a frozen kit; who asks has checked that it may be seen. */
    @Transactional(readOnly = true)
    public Optional<Media> media(String digest) {
        return media.find(digest);
    }

    /** The room opened. */
    public void opened(ExerciseId exercise) {
        exercises.save(exercises.lock(exercise).opened());
    }

    /** Play has ended. */
    public void ended(ExerciseId exercise) {
        exercises.save(exercises.lock(exercise).ended());
    }

    /** Play was stopped and will be taken up another day, to be chosen. */
    public void replan(ExerciseId exercise) {
        var before = exercises.lock(exercise);
        exercises.save(before.replanned());
        history.write(
                exercise,
                new Change(Change.What.REPLANNED, text(before.startsAt()), null, null, null, clock.instant()));
    }

    /** Today is still possible, even an hour that has struck. */
    private void mustNotBePast(Instant start, ZoneId zone) {
        var today = LocalDate.now(clock.withZone(zone));
        if (start.isBefore(today.atStartOfDay(zone).toInstant())) throw new Refused("planning.past");
        if (start.isAfter(today.plusYears(2).atStartOfDay(zone).toInstant())) throw new Refused("planning.too-far");
    }

    private void write(
            Caller caller,
            ExerciseId exercise,
            Change.What what,
            @Nullable String was,
            @Nullable String is,
            @Nullable String reason) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > 1_000) throw new Refused("planning.reason-too-long", 1_000);
        history.write(exercise, new Change(what, was, is, why, person(caller), clock.instant()));
    }

    private static Act on(Exercise exercise, Act act) {
        return act.in(exercise.structure()).on(exercise.id());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
