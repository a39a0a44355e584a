package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.NoteId;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Notes of one kind, saved as they are written; a removed one can be put back. */
class NotesPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final Note.Kind kind;
    private final String name;
    private final OrderedList list = new OrderedList();
    private final TextField more = new TextField();
    private transient @Nullable Note removed;

    NotesPart(Evening evening, Note.Kind kind) {
        this.evening = evening;
        this.kind = kind;
        this.name = kind.name().toLowerCase(Locale.ROOT);
        addClassNames("part", "notes");
        more.setLabel(getTranslation("debrief.notes.add-" + name));
        more.setMaxLength(500);
        more.setWidthFull();
        more.addValueChangeListener(change -> jot(change.getValue()));
        add(new H2(getTranslation("debrief.notes." + name)), list, more);
        show();
    }

    private void show() {
        list.removeAll();
        var notes = evening.now().notebook().notes(kind);
        for (int line = 0; line < notes.size(); line++) list.add(line(notes.get(line), line + 1));
        var gone = removed;
        if (gone != null) list.add(gone(gone));
        list.setVisible(!notes.isEmpty() || gone != null);
    }

    private ListItem line(Note note, int number) {
        var words = new TextArea();
        words.setMinRows(1);
        words.setValue(note.text());
        words.setMaxLength(500);
        words.setWidthFull();
        words.setAriaLabel(getTranslation("debrief.notes.line", getTranslation("debrief.notes." + name), number));
        words.addValueChangeListener(change -> {
            if (change.getValue().isBlank()) remove(note);
            else save(new Note(note.id(), kind, change.getValue(), note.position()));
        });
        var out = Tags.button(getTranslation("debrief.remove"), "textbutton", () -> remove(note));
        out.getElement().setAttribute("aria-label", getTranslation("debrief.remove-what", note.text()));
        return new ListItem(Tags.span("num", String.valueOf(number)), words, out);
    }

    private ListItem gone(Note note) {
        var item = new ListItem(
                Tags.span("soft s", getTranslation("debrief.removed", note.text())),
                Tags.button(getTranslation("debrief.undo"), "textbutton", () -> {
                    removed = null;
                    save(note);
                    show();
                }));
        item.addClassName("gone");
        item.getElement().setAttribute("role", "status");
        return item;
    }

    private void jot(String text) {
        if (text.isBlank()) return;
        int last = evening.now().notebook().notes(kind).stream()
                .mapToInt(Note::position)
                .max()
                .orElse(-1);
        save(new Note(NoteId.fresh(), kind, text, last + 1));
        removed = null;
        more.clear();
        show();
    }

    private void remove(Note note) {
        evening.change((debriefs, live, caller, exercise) -> debriefs.erase(caller, exercise, note.id()));
        removed = note;
        show();
        list.getElement().executeJs("this.querySelector('.gone button')?.focus()");
    }

    private void save(Note note) {
        evening.change((debriefs, live, caller, exercise) -> debriefs.note(caller, exercise, note));
    }
}
