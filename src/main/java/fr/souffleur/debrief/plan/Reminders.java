package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.plan.Reminder.Kind;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.Structures.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people about actions that are due or late, where they live, once a day and never of what is done. */
@Component
class Reminders {

    /** Before it nobody there is written to. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final PlanRows plans;
    private final ReminderRows told;
    private final ReminderLetter letters;
    private final Structures structures;
    private final ExerciseHosts hosts;
    private final Rights rights;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            PlanRows plans,
            ReminderRows told,
            ReminderLetter letters,
            Structures structures,
            ExerciseHosts hosts,
            Rights rights,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.told = told;
        this.letters = letters;
        this.structures = structures;
        this.hosts = hosts;
        this.rights = rights;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Something to tell somebody. @param gone whether it comes to them because who carried it has left */
    record Line(PlanAction action, Reminder reminder, boolean gone) {}

    /** One structure after the other, each in a transaction of its own. */
    void tell() {
        var open = Objects.requireNonNull(transaction.execute(_ -> plans.dated())).stream()
                .collect(Collectors.groupingBy(PlanAction::structure));
        open.keySet().forEach(it -> transaction.executeWithoutResult(_ -> tell(it)));
    }

    private void tell(StructureId id) {
        var structure = structures.find(id);
        var now = ZonedDateTime.now(clock.withZone(structure.zone()));
        if (now.toLocalTime().isBefore(MORNING)) return;
        structures.hold(id);
        var today = now.toLocalDate();
        lines(structure, today).forEach((person, lines) -> {
            if (told.heard(id, person, today)) return;
            var newer = lines.stream()
                    .filter(it -> !told.told(it.action(), person, it.reminder()))
                    .toList();
            if (newer.isEmpty()) return;
            letters.post(structure, person, newer, today);
            newer.forEach(it -> told.add(it.action(), person, it.reminder(), today));
        });
    }

    private Map<PersonId, List<Line>> lines(Structure structure, LocalDate today) {
        var members = structures.belonging(structure.id());
        var lines = new LinkedHashMap<PersonId, List<Line>>();
        for (var action : plans.of(structure.id())) {
            var due = action.what().due();
            if (due == null || !action.pending()) continue;
            var since = LocalDate.ofInstant(action.writtenAt(), structure.zone());
            for (var reminder : Reminder.on(today, due, since)) {
                boolean gone = reminder.kind().toCarrier() && !here(action, members);
                for (var person : people(reminder.kind(), action, members))
                    lines.computeIfAbsent(person, _ -> new ArrayList<>()).add(new Line(action, reminder, gone));
            }
        }
        return lines;
    }

    /** Who carries it; while nobody here does, who leads the debrief. */
    private List<PersonId> people(Kind kind, PlanAction action, List<Member> members) {
        if (kind == Kind.TO_MANAGEMENT) return having(members, it -> it == Role.MANAGEMENT);
        var person = action.person();
        if (kind != Kind.TO_PILOT && person != null && here(action, members)) return List.of(person);
        return pilots(action, members);
    }

    /** Who conducted the exercise, if they may still lead its debrief; else the pilots of the structure. */
    private List<PersonId> pilots(PlanAction action, List<Member> members) {
        var facilitator = hosts.hostOf(action.exercise()).map(ExerciseHosts.Host::facilitator);
        return facilitator
                .filter(it ->
                        members.stream().anyMatch(member -> member.person().equals(it)))
                .filter(it -> rights.may(new Caller.Person(it), Right.DEBRIEF, action.exercise()))
                .map(List::of)
                .orElseGet(() -> having(members, it -> it == Role.PILOT));
    }

    private static boolean here(PlanAction action, List<Member> members) {
        return members.stream().anyMatch(it -> it.person().equals(action.person()));
    }

    private static List<PersonId> having(List<Member> members, Predicate<Role> role) {
        return members.stream()
                .filter(it -> role.test(it.role()))
                .map(Member::person)
                .distinct()
                .toList();
    }
}
