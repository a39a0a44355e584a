package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.NoteId;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes of one kind, saved as they are written, by as many as write; whatever was done last can be undone. */
class NotesPart extends Section implements NoteLine.Hands {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final Note.Kind kind;
    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();
    private final TextField more = new TextField();
    private final transient Map<NoteId, NoteLine> lines = new HashMap<>();

    NotesPart(Evening evening, Note.Kind kind) {
        this.evening = evening;
        this.kind = kind;
        addClassNames("part", "notes");
        more.setLabel(getTranslation("debrief.notes.add-" + name(kind)));
        more.setMaxLength(500);
        more.setWidthFull();
        more.addValueChangeListener(change -> jot(change.getValue()));
        foot.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("debrief.notes." + name(kind))), list, foot, more);
        evening.follow(it -> it.notebook().notes(kind), this::show);
    }

    static String name(Note.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The column beside this one; null when it stands alone. */
    static Note.@Nullable Kind across(Note.Kind kind) {
        return switch (kind) {
            case HELPED -> Note.Kind.HINDERED;
            case HINDERED -> Note.Kind.HELPED;
            default -> null;
        };
    }

    private List<Note> notes() {
        return evening.now().notebook().notes(kind);
    }

    /** Lines that stay are left in place, so that who types in one is not disturbed by what another adds. */
    private void show() {
        var notes = notes();
        var wanted = new ArrayList<NoteLine>();
        for (var note : notes) {
            var line = byId(note.id());
            if (line == null) line = new NoteLine(evening, note, this);
            line.show(note, wanted.size() + 1, notes.size());
            wanted.add(line);
        }
        lines.values().stream()
                .filter(NoteLine::typing)
                .filter(it -> !wanted.contains(it))
                .forEach(wanted::add);
        lines.clear();
        wanted.forEach(it -> lines.put(it.id(), it));
        lay(wanted);
        list.setVisible(!wanted.isEmpty());
    }

    /** A line that parted from another by being typed in twice goes by the number of its own words. */
    private @Nullable NoteLine byId(NoteId id) {
        return lines.values().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void lay(List<NoteLine> wanted) {
        var there = list.getChildren().toList();
        there.stream().filter(it -> !wanted.contains(it)).forEach(list::remove);
        var left = list.getChildren().toList();
        if (!wanted.subList(0, Math.min(left.size(), wanted.size())).equals(left)) list.removeAll();
        wanted.subList((int) list.getChildren().count(), wanted.size()).forEach(list::add);
    }

    private void jot(String text) {
        if (text.isBlank()) return;
        int last = notes().stream().mapToInt(Note::position).max().orElse(-1);
        evening.change((debriefs, _, caller, exercise) ->
                debriefs.note(caller, exercise, new Note(NoteId.fresh(), kind, text, last + 1)));
        foot.removeAll();
        more.clear();
    }

    @Override
    public void reworded(Note before, Note now) {
        offer(
                getTranslation("debrief.reworded", before.text()),
                getTranslation("debrief.undo-words"),
                () -> evening.change(
                        (debriefs, _, caller, exercise) -> debriefs.reword(caller, exercise, before, now.text())));
    }

    @Override
    public void moved(Note note, int by) {
        var before = order();
        var order = new ArrayList<>(before);
        int from = order.indexOf(note.id());
        if (from < 0 || from + by < 0 || from + by >= order.size()) return;
        Collections.swap(order, from, from + by);
        arrange(kind, order);
        offer(getTranslation("debrief.moved"), getTranslation("debrief.undo-move"), () -> arrange(kind, before));
    }

    @Override
    public void across(Note note) {
        var other = across(kind);
        if (other == null) return;
        var before = order();
        var there = new ArrayList<>(
                evening.now().notebook().notes(other).stream().map(Note::id).toList());
        there.add(note.id());
        arrange(other, there);
        offer(getTranslation("debrief.moved"), getTranslation("debrief.undo-move"), () -> arrange(kind, before));
    }

    @Override
    public void removed(Note note) {
        evening.change((debriefs, _, caller, exercise) -> debriefs.erase(caller, exercise, note.id()));
        offer(
                getTranslation("debrief.removed", note.text()),
                getTranslation("debrief.undo"),
                () -> evening.change((debriefs, _, caller, exercise) -> debriefs.note(caller, exercise, note)));
        foot.getElement().executeJs("this.querySelector('button')?.focus()");
    }

    private List<NoteId> order() {
        return notes().stream().map(Note::id).toList();
    }

    private void arrange(Note.Kind where, List<NoteId> order) {
        evening.change((debriefs, _, caller, exercise) -> debriefs.arrange(caller, exercise, where, order));
    }

    /** What was just done, and the way back. */
    private void offer(String what, String undo, Runnable back) {
        foot.removeAll();
        var line = Tags.div("gone", Tags.span("soft s", what), Tags.button(undo, "textbutton", () -> {
            foot.removeAll();
            back.run();
        }));
        foot.add(line);
    }
}
