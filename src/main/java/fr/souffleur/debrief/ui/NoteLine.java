package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.NoteId;
import fr.souffleur.ui.Tags;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One note: saved while it is typed, moved by its buttons. What somebody else wrote never replaces what is being typed. */
class NoteLine extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 800;

    private final transient Evening evening;
    private final Span number = Tags.span("num", "");
    private final TextArea words = new TextArea();
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton across;
    private final NativeButton out;
    private transient Note note;
    private boolean typing;
    private String before = "";

    /** What becomes of a note, as the list does it. */
    interface Hands {

        void reworded(Note before, Note now);

        void moved(Note note, int by);

        void across(Note note);

        void removed(Note note);
    }

    NoteLine(Evening evening, Note note, Hands hands) {
        this.evening = evening;
        this.note = note;
        up = hand("↑", it -> hands.moved(it, -1));
        down = hand("↓", it -> hands.moved(it, 1));
        across = hand("⇄", hands::across);
        out = hand(getTranslation("debrief.remove"), hands::removed);
        words.setMinRows(1);
        words.setMaxLength(500);
        words.setWidthFull();
        words.setValue(note.text());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) save(change.getValue());
        });
        words.addFocusListener(_ -> {
            typing = true;
            before = this.note.text();
        });
        words.addBlurListener(_ -> leave(hands));
        add(number, words, Tags.div("hands", up, down, across, out));
    }

    private NativeButton hand(String text, Consumer<Note> press) {
        return Tags.button(text, "textbutton", () -> press.accept(note));
    }

    NoteId id() {
        return note.id();
    }

    /** Whether somebody is at it on this screen. */
    boolean typing() {
        return typing;
    }

    /** As it stands now, unless it is being typed. */
    void show(Note newer, int line, int all) {
        if (!typing) {
            note = newer;
            if (!words.getValue().equals(newer.text())) words.setValue(newer.text());
        }
        var kind = getTranslation("debrief.notes." + NotesPart.name(newer.kind()));
        number.setText(String.valueOf(line));
        words.setAriaLabel(getTranslation("debrief.notes.line", kind, line));
        up.setVisible(line > 1);
        down.setVisible(line < all);
        var other = NotesPart.across(newer.kind());
        across.setVisible(other != null);
        named(up, getTranslation("debrief.notes.up", newer.text()));
        named(down, getTranslation("debrief.notes.down", newer.text()));
        if (other != null)
            named(
                    across,
                    getTranslation(
                            "debrief.notes.across",
                            newer.text(),
                            getTranslation("debrief.notes." + NotesPart.name(other))));
        named(out, getTranslation("debrief.remove-what", newer.text()));
    }

    private static void named(NativeButton button, String words) {
        button.getElement().setAttribute("aria-label", words);
        button.getElement().setAttribute("title", words);
    }

    /** An emptied line waits until it is left: then it is removed. */
    private void save(String text) {
        if (text.isBlank() || text.strip().equals(note.text())) return;
        var known = note;
        var standing = new AtomicReference<>(known.id());
        note = new Note(known.id(), known.kind(), text, known.position());
        evening.change(
                (debriefs, _, caller, exercise) -> standing.set(debriefs.reword(caller, exercise, note, known.text())));
        note = new Note(standing.get(), note.kind(), note.text(), note.position());
    }

    private void leave(Hands hands) {
        typing = false;
        if (words.getValue().isBlank()) hands.removed(note);
        else if (!before.equals(note.text()))
            hands.reworded(new Note(note.id(), note.kind(), before, note.position()), note);
    }
}
