package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.questionnaire.Questionnaires;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.kits.Kit;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Ending;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hot debrief in the room, and the report that comes of it. Ratings and presence go to the log, by live's door. */
@Service
@Transactional
public class Debriefs {

    private final NotebookRows notebooks;
    private final VersionRows versions;
    private final EarlierReports earlier;
    private final People people;
    private final LiveExercises live;
    private final Questionnaires questionnaires;
    private final Exercises exercises;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Journal journal;

    Debriefs(
            NotebookRows notebooks,
            VersionRows versions,
            EarlierReports earlier,
            People people,
            LiveExercises live,
            Questionnaires questionnaires,
            Exercises exercises,
            Rights rights,
            ExerciseHosts hosts,
            Journal journal) {
        this.notebooks = notebooks;
        this.versions = versions;
        this.earlier = earlier;
        this.people = people;
        this.live = live;
        this.questionnaires = questionnaires;
        this.exercises = exercises;
        this.rights = rights;
        this.hosts = hosts;
        this.journal = journal;
    }

    /** @throws Refused {@code debrief.not-yet} before play has ended */
    @Transactional(readOnly = true)
    public HotDebrief of(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
        var chronicle = ended(caller, exercise);
        return HotDebrief.of(chronicle, notebooks.of(exercise), questionnaires.results(caller, exercise));
    }

    /** Writes a note, or its new words; the same note again is the same note. */
    public void note(Caller caller, ExerciseId exercise, Note note) {
        notebooks.write(page(caller, exercise), note);
    }

    /**
     * New words for a note that read otherwise when they were begun. Where somebody else has changed it since, both stand.
     *
     * @return the note that has these words now
     */
    public NoteId reword(Caller caller, ExerciseId exercise, Note note, String before) {
        var page = page(caller, exercise);
        var known = notebooks.words(exercise, note.id());
        var parted = known.filter(it -> !it.equals(before) && !it.equals(note.text()))
                .isPresent();
        var kept = parted ? new Note(NoteId.fresh(), note.kind(), note.text(), note.position()) : note;
        notebooks.write(page, kept);
        return kept.id();
    }

    /** Notes in this order, under this heading; one that was added meanwhile keeps its place. */
    public void arrange(Caller caller, ExerciseId exercise, Note.Kind kind, List<NoteId> order) {
        notebooks.arrange(page(caller, exercise).exercise(), kind, order);
    }

    public void erase(Caller caller, ExerciseId exercise, NoteId note) {
        notebooks.erase(page(caller, exercise).exercise(), note);
    }

    /** Writes an action, or what was changed about it. */
    public void decide(Caller caller, ExerciseId exercise, Action action) {
        notebooks.write(page(caller, exercise), action);
    }

    public void drop(Caller caller, ExerciseId exercise, ActionId action) {
        notebooks.erase(page(caller, exercise), action);
    }

    /** The report as it stands: the version that was validated, else the draft. */
    @Transactional(readOnly = true)
    public Report report(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.READ_REPORT, exercise);
        var standing = versions.standing(exercise);
        return standing.isPresent()
                ? validated(exercise, standing.get())
                : draft(caller, exercise, ended(caller, exercise));
    }

    /** The same, or nothing when it was not played to an end on this portal. */
    @Transactional(readOnly = true)
    public Optional<Report> played(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.READ_REPORT, exercise);
        var standing = versions.standing(exercise);
        if (standing.isPresent()) return Optional.of(validated(exercise, standing.get()));
        if (live.phase(caller, exercise).isEmpty()) return Optional.empty();
        var chronicle = live.chronicle(caller, exercise);
        return over(chronicle) ? Optional.of(draft(caller, exercise, chronicle)) : Optional.empty();
    }

    private Report draft(Caller caller, ExerciseId exercise, Chronicle chronicle) {
        var kit = exercises.kit(exercise);
        return naming(new Report(
                        chronicle,
                        Findings.of(chronicle),
                        notebooks.of(exercise),
                        context(kit, chronicle.sheet()),
                        attribution(kit),
                        questionnaires.results(caller, exercise).reported(),
                        null)
                .comparedWith(earlier.of(caller, exercise).orElse(null)));
    }

    /** One version as it was validated. */
    @Transactional(readOnly = true)
    public Report version(Caller caller, ExerciseId exercise, int number) {
        rights.require(caller, Right.READ_REPORT, exercise);
        return versions.of(exercise).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(it -> validated(exercise, it))
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** What the cell decided, as it stands today; for who has asked for a right. */
    @Transactional(readOnly = true)
    public List<Action> actions(ExerciseId exercise) {
        return notebooks.of(exercise).actions();
    }

    /** The newest version that was validated, even while it is put right; for who has asked by a right or a link. */
    @Transactional(readOnly = true)
    public Optional<Report> latest(ExerciseId exercise) {
        return versions.of(exercise).stream().findFirst().map(it -> validated(exercise, it));
    }

    /** What was frozen then, with the names of today. */
    Report validated(ExerciseId exercise, Version version) {
        var signed = version.signed();
        var by = Stream.of(version.validatedBy(), signed == null ? version.validatedBy() : signed.by())
                .collect(Collectors.toSet());
        var names = people.names(by);
        return naming(ReportFile.read(versions.content(exercise, version.number()))
                .stamped(new Stamp(
                        version.number(),
                        version.validatedAt(),
                        names.getOrDefault(version.validatedBy(), ""),
                        signed == null
                                ? null
                                : new Stamp.Signature(signed.at(), names.getOrDefault(signed.by(), ""), signed.as()))));
    }

    /** Who put a line right is named by the names of today. */
    private Report naming(Report report) {
        var by = report.chronicle().corrections().stream()
                .map(Chronicle.Correction::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return by.isEmpty() ? report : report.naming(people.names(by));
    }

    /**
     * The report to take away.
     *
     * @param format such as {@code pdf}, for the journal
     * @param number of an older version; null for the report as it stands
     */
    public Report exported(Caller caller, ExerciseId exercise, String format, @Nullable Integer number) {
        var report = number == null ? report(caller, exercise) : version(caller, exercise, number);
        hosts.hostOf(exercise)
                .map(it -> Act.of("report-exported")
                        .in(it.structure())
                        .on(exercise)
                        .with("format", format))
                .ifPresent(it -> journal.record(caller, it));
        return report;
    }

    /** What was put off to another day is not over. */
    private Chronicle ended(Caller caller, ExerciseId exercise) {
        var chronicle = live.chronicle(caller, exercise);
        if (!over(chronicle)) throw new Refused("debrief.not-yet");
        return chronicle;
    }

    private static boolean over(Chronicle chronicle) {
        var ending = chronicle.ending();
        return ending != null && ending != Ending.REPLANNED;
    }

    /** The frozen answers under the questions of the frozen kit, whatever stands on the shelf today. */
    private static List<Report.Answered> context(Kit kit, RunSheet sheet) {
        var questions = new LinkedHashMap<String, String>();
        kit.variables().forEach(asked -> questions.put(asked.key(), asked.question()));
        sheet.answers().keySet().forEach(it -> questions.putIfAbsent(it, it));
        return questions.entrySet().stream()
                .filter(it -> !sheet.answers().getOrDefault(it.getKey(), "").isBlank())
                .map(it -> new Report.Answered(it.getValue(), sheet.answers().getOrDefault(it.getKey(), "")))
                .toList();
    }

    private static Report.Attribution attribution(Kit kit) {
        var words = kit.attribution();
        return new Report.Attribution(words == null ? kit.publisher() : words, kit.licence());
    }

    /** A page to write on, held until the end of the transaction. @throws Refused {@code live.validated} once it is */
    NotebookRows.Page page(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
        var structure =
                hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown")).structure();
        versions.hold(exercise, structure);
        if (versions.standing(exercise).isPresent()) throw new Refused("live.validated");
        if (caller instanceof Caller.Person(var person)) return new NotebookRows.Page(exercise, structure, person);
        throw new Refused("unknown");
    }
}
