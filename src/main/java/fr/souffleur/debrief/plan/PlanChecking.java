package fr.souffleur.debrief.plan;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Folded;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.plan.Plan.Played;
import fr.souffleur.debrief.plan.PlanPreview.Fault;
import fr.souffleur.debrief.plan.PlanPreview.Row;
import fr.souffleur.debrief.plan.PlanTableFile.Cells;
import fr.souffleur.debrief.plan.Progress.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds each line of a table against the plan as it stands. A column that the table has not is left as it is; a formula is a
 * fault and never calculated.
 */
final class PlanChecking {

    private final Plan plan;
    private final Map<PersonId, String> candidates;
    private final BiPredicate<ExerciseId, String> hasCard;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<ActionId> named = new HashSet<>();
    private int same;

    private PlanChecking(Plan plan, Map<PersonId, String> candidates, BiPredicate<ExerciseId, String> hasCard) {
        this.plan = plan;
        this.candidates = candidates;
        this.hasCard = hasCard;
    }

    /**
     * @param candidates members by name, whom an action can be given to
     * @param hasCard whether an exercise's kit has a reflex card of this id
     */
    static PlanPreview of(
            List<Cells> lines, Plan plan, Map<PersonId, String> candidates, BiPredicate<ExerciseId, String> hasCard) {
        var checking = new PlanChecking(plan, candidates, hasCard);
        lines.forEach(checking::line);
        return new PlanPreview(List.copyOf(checking.rows), List.copyOf(checking.faults), checking.same);
    }

    private void line(Cells cells) {
        int before = faults.size();
        for (var column : PlanColumn.values())
            if (cells.at(column).calculated()) fault(cells, column, new Refused("debrief.plan.formula"));
        if (faults.size() > before) return;
        var action = action(cells);
        var exercise =
                action.isPresent() ? Optional.of(plan.exercise(action.get().exercise())) : exercise(cells);
        if (faults.size() > before || exercise.isEmpty()) return;
        if (!exercise.get().mayChange()) fault(cells, PlanColumn.EXERCISE, new Refused("not-allowed"));
        var old = action.map(PlanAction::terms).orElse(Terms.of(""));
        var terms = new Terms(
                text(cells, PlanColumn.TEXT, old.text()),
                text(cells, PlanColumn.OWNER, old.owner()),
                person(cells, action.orElse(null)),
                due(cells, old.due()),
                among(cells, PlanColumn.PRIORITY, Priority.class, "debrief.plan.priority.", old.priority()),
                effort(cells, old.effort()),
                text(cells, PlanColumn.EVIDENCE, old.evidence()),
                cells.has(PlanColumn.CARD) ? blankToNull(cells.text(PlanColumn.CARD)) : old.card());
        var card = terms.card();
        if (card != null
                && !card.equals(old.card())
                && !hasCard.test(exercise.get().id(), card))
            fault(cells, PlanColumn.CARD, new Refused("debrief.plan.card"));
        var progress = action.map(PlanAction::progress).orElse(new Progress.Open());
        var state = among(cells, PlanColumn.STATE, State.class, "debrief.plan.state.", progress.state());
        var words = state.wantsWords() ? text(cells, PlanColumn.WORDS, progress.words()) : "";
        tried(cells, PlanColumn.TEXT, () -> terms.action(ActionId.fresh(), null, null, 0));
        tried(cells, PlanColumn.WORDS, () -> progress.to(state, words, Instant.EPOCH));
        if (faults.size() == before) keep(cells, exercise.get(), action.orElse(null), terms, state, words);
    }

    private void keep(
            Cells cells, Played exercise, @Nullable PlanAction action, Terms terms, State state, String words) {
        var changed = changed(action, terms, state, words);
        if (changed.isEmpty()) {
            same++;
            return;
        }
        if (action != null && overtaken(cells, action)) {
            fault(cells, PlanColumn.VERSION, new Refused("debrief.plan.overtaken"));
            return;
        }
        if (action == null && there(exercise, terms)) {
            fault(cells, PlanColumn.TEXT, new Refused("debrief.plan.there"));
            return;
        }
        rows.add(new Row(
                cells.line(),
                exercise.id(),
                action == null ? null : action.id(),
                action == null ? 0 : action.revision(),
                terms,
                state,
                words,
                changed));
    }

    /** A table that is brought twice adds nothing twice. */
    private boolean there(Played exercise, Terms terms) {
        var inPlan = plan.actions().stream()
                .filter(it -> it.exercise().equals(exercise.id()))
                .map(it -> it.what().text());
        var before = rows.stream()
                .filter(it -> it.fresh() && it.exercise().equals(exercise.id()))
                .map(it -> it.terms().text());
        return Stream.concat(inPlan, before).anyMatch(terms.text()::equals);
    }

    /** The table was made before somebody changed the action. */
    private static boolean overtaken(Cells cells, PlanAction action) {
        var version = cells.text(PlanColumn.VERSION);
        return !version.isEmpty() && !version.equals(String.valueOf(action.revision()));
    }

    private static Set<PlanColumn> changed(@Nullable PlanAction action, Terms terms, State state, String words) {
        var changed = EnumSet.noneOf(PlanColumn.class);
        var old = action == null ? Terms.of("") : action.terms();
        var progress = action == null ? new Progress.Open() : action.progress();
        note(changed, PlanColumn.TEXT, old.text(), terms.text());
        note(changed, PlanColumn.OWNER, old.owner(), terms.owner());
        note(changed, PlanColumn.PERSON, old.person(), terms.person());
        note(changed, PlanColumn.DUE, old.due(), terms.due());
        note(changed, PlanColumn.PRIORITY, old.priority(), terms.priority());
        note(changed, PlanColumn.EFFORT, old.effort(), terms.effort());
        note(changed, PlanColumn.EVIDENCE, old.evidence(), terms.evidence());
        note(changed, PlanColumn.CARD, old.card(), terms.card());
        note(changed, PlanColumn.STATE, progress.state(), state);
        note(changed, PlanColumn.WORDS, progress.words(), words);
        return changed;
    }

    private static void note(Set<PlanColumn> changed, PlanColumn column, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) changed.add(column);
    }

    private Optional<PlanAction> action(Cells cells) {
        var id = cells.text(PlanColumn.ID);
        if (id.isEmpty()) return Optional.empty();
        var found = plan.actions().stream()
                .filter(it -> it.id().toString().equalsIgnoreCase(id))
                .findFirst();
        if (found.isEmpty()) fault(cells, PlanColumn.ID, new Refused("debrief.plan.no-such"));
        else if (!named.add(found.get().id())) fault(cells, PlanColumn.ID, new Refused("debrief.plan.twice"));
        return found;
    }

    /** Of a new line: the one that it names, or the only one there is. */
    private Optional<Played> exercise(Cells cells) {
        var name = Folded.of(cells.text(PlanColumn.EXERCISE));
        var mine = plan.exercises().stream().filter(Played::mayChange).toList();
        if (name.isEmpty() && mine.size() == 1) return Optional.of(mine.getFirst());
        var found = mine.stream()
                .filter(it -> Folded.of(PlanTableFile.named(it)).equals(name)
                        || Folded.of(it.title()).equals(name))
                .toList();
        if (found.size() != 1) fault(cells, PlanColumn.EXERCISE, new Refused("debrief.plan.which-exercise"));
        return found.stream().findFirst();
    }

    private static String text(Cells cells, PlanColumn column, String old) {
        return cells.has(column) ? cells.text(column) : old;
    }

    private @Nullable PersonId person(Cells cells, @Nullable PlanAction action) {
        var old = action == null ? null : action.person();
        if (!cells.has(PlanColumn.PERSON)) return old;
        var name = Folded.of(cells.text(PlanColumn.PERSON));
        if (name.isEmpty()) return null;
        if (action != null && Folded.of(plan.carrier(action)).equals(name)) return old;
        var found = candidates.entrySet().stream()
                .filter(it -> Folded.of(it.getValue()).equals(name))
                .map(Map.Entry::getKey)
                .toList();
        if (found.size() == 1) return found.getFirst();
        fault(
                cells,
                PlanColumn.PERSON,
                new Refused(found.isEmpty() ? "debrief.plan.not-a-member" : "debrief.plan.namesakes"));
        return old;
    }

    private @Nullable LocalDate due(Cells cells, @Nullable LocalDate old) {
        if (!cells.has(PlanColumn.DUE)) return old;
        var day = cells.at(PlanColumn.DUE).day();
        if (day != null) return day;
        var text = cells.text(PlanColumn.DUE);
        if (text.isEmpty()) return null;
        try {
            return text.contains("/") ? LocalDate.parse(text, PlanTableFile.DAY) : LocalDate.parse(text);
        } catch (DateTimeParseException odd) {
            fault(cells, PlanColumn.DUE, new Refused("debrief.plan.no-day"));
            return old;
        }
    }

    private @Nullable Effort effort(Cells cells, @Nullable Effort old) {
        if (!cells.has(PlanColumn.EFFORT)) return old;
        if (cells.text(PlanColumn.EFFORT).isEmpty()) return null;
        return among(cells, PlanColumn.EFFORT, Effort.class, "debrief.plan.effort.", Effort.HOURS);
    }

    private <T extends Enum<T>> T among(Cells cells, PlanColumn column, Class<T> type, String stem, T old) {
        var text = cells.text(column);
        if (text.isEmpty()) return old;
        var said = PlanColumn.said(type, stem, text);
        if (said.isEmpty()) fault(cells, column, new Refused("debrief.plan.no-word"));
        return said.orElse(old);
    }

    private void tried(Cells cells, PlanColumn column, Runnable rule) {
        try {
            rule.run();
        } catch (Refused no) {
            fault(cells, column, no);
        }
    }

    private void fault(Cells cells, PlanColumn column, Refused why) {
        faults.add(new Fault(cells.line(), column, why));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
