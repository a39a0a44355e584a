package fr.souffleur.planning.reminders;

import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Exercise.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is due on a day and not ticked.
 *
 * @param newest the list that fell due last, ticked or not: there is one mail for each
 * @param open all that are due with something left to do, each with that alone
 */
record DueLists(Checklist newest, List<Checklist> open) {

    /** What fell due earlier is old news: a mail about it was forgotten with the outbox, and would be written again. */
    private static final int LONGEST_LATE = 30;

    /** Before play what leads to it, after play what follows; nothing while no day stands. */
    static Optional<DueLists> of(Status status, LocalDate day, List<Checklist> lists, LocalDate today) {
        var due = lists.stream()
                .filter(it -> switch (status) {
                    case PLANNED -> it.offset() <= 0 && !today.isAfter(day);
                    case PLAYED -> it.offset() > 0;
                    case OPEN, CANCELLED -> false;
                })
                .filter(it -> !it.day(day).isAfter(today))
                .sorted(Comparator.comparingInt(Checklist::offset))
                .toList();
        if (due.isEmpty() || due.getLast().day(day).isBefore(today.minusDays(LONGEST_LATE))) return Optional.empty();
        var open = due.stream().filter(it -> !it.done()).map(DueLists::left).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new DueLists(due.getLast(), open));
    }

    private static Checklist left(Checklist list) {
        return new Checklist(
                list.id(),
                list.offset(),
                list.minutes(),
                list.items().stream().filter(it -> it.tick() == null).toList());
    }
}
