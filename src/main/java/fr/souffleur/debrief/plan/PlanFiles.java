package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.PlanPreview.Row;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.documents.Csv;
import fr.souffleur.documents.DueDays;
import fr.souffleur.documents.DueDays.Due;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.Structures.Member;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan as a table: taken away, filled in elsewhere, brought back; looked at first, then all or nothing. */
@Service
@Transactional
public class PlanFiles {

    /** How many lines one table may bring. */
    public static final int MOST = 500;

    private final PlanReading reading;
    private final Plans plans;
    private final Structures structures;
    private final People people;
    private final Journal journal;
    private final Clock clock;
    private final String portal;

    PlanFiles(
            PlanReading reading,
            Plans plans,
            Structures structures,
            People people,
            Journal journal,
            Clock clock,
            @Value("${souffleur.address}") String portal) {
        this.reading = reading;
        this.plans = plans;
        this.structures = structures;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
        this.portal = portal;
    }

    public byte[] xlsx(Caller caller, StructureId structure, Words words) {
        var lines = exported(caller, structure, words, "xlsx");
        return Xlsx.of(words.say("debrief.plan.file.sheet"), lines, 26);
    }

    public byte[] csv(Caller caller, StructureId structure, Words words) {
        var lines = exported(caller, structure, words, "csv");
        var into = new ByteArrayOutputStream();
        try (var csv = new Csv(into)) {
            for (var line : lines) csv.row(line.toArray(String[]::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }

    /** Due days of what is still to be done, for a calendar; taken again, the same days move. */
    public String ics(Caller caller, StructureId structure, Words words) {
        var plan = reading.of(caller, structure);
        journal.record(caller, Act.of("plan-exported").in(structure).with("format", "ics"));
        return DueDays.of(
                plan.actions().stream()
                        .filter(PlanAction::pending)
                        .flatMap(it -> due(plan, it, words).stream())
                        .toList(),
                clock.instant());
    }

    private Optional<Due> due(Plan plan, PlanAction action, Words words) {
        var on = action.what().due();
        if (on == null) return Optional.empty();
        var owner = action.what().owner();
        return Optional.of(new Due(
                action.id() + "@souffleur",
                action.revision(),
                on,
                words.say("debrief.plan.ics", action.what().text()),
                Stream.of(owner, plan.carrier(action), action.what().evidence())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n")),
                portal + action.path()));
    }

    /**
     * What the table would change; nothing is touched.
     *
     * @throws Refused {@code debrief.plan.headings}, {@code debrief.plan.nothing}, and those of {@link Xlsx#read}
     */
    @Transactional(readOnly = true)
    public PlanPreview preview(Caller caller, StructureId structure, byte[] file) {
        var plan = reading.of(caller, structure);
        if (plan.exercises().stream().noneMatch(Plan.Played::mayChange)) throw new Refused("not-allowed");
        return PlanChecking.of(
                PlanTableFile.read(file, MOST),
                plan,
                candidates(structure),
                (exercise, card) ->
                        reading.cards(exercise).stream().anyMatch(it -> it.id().equals(card)));
    }

    /** All of it. @return how many actions; @throws Refused {@code debrief.plan.faults}, and as {@link #preview} */
    public int bring(Caller caller, StructureId structure, byte[] file) {
        structures.hold(structure);
        var preview = preview(caller, structure, file);
        if (!preview.faults().isEmpty())
            throw new Refused("debrief.plan.faults", preview.faults().size());
        preview.rows().forEach(it -> bring(caller, it));
        journal.record(
                caller,
                Act.of("plan-brought")
                        .in(structure)
                        .with("count", preview.rows().size()));
        return preview.rows().size();
    }

    private void bring(Caller caller, Row row) {
        var known = row.action();
        var id = known == null ? plans.add(caller, row.exercise(), row.terms()) : known;
        int seen = known == null ? 0 : plans.change(caller, row.exercise(), id, row.terms(), row.seen());
        if (known != null || row.state() != State.OPEN)
            plans.move(caller, row.exercise(), id, row.state(), row.words(), seen);
    }

    private List<List<String>> exported(Caller caller, StructureId structure, Words words, String format) {
        var plan = reading.of(caller, structure);
        journal.record(caller, Act.of("plan-exported").in(structure).with("format", format));
        return PlanTableFile.lines(plan, words);
    }

    private Map<PersonId, String> candidates(StructureId structure) {
        return people.names(structures.belonging(structure).stream()
                .map(Member::person)
                .distinct()
                .toList());
    }
}
