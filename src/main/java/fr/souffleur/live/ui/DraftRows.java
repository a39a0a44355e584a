package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.ui.Tags;
import java.util.Map;

/** A part made of rows of one kind: as many as were wanted, and a button for one more. */
abstract class DraftRows extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DraftForm form;
    private final transient Runnable again;
    private final String list;

    /** @param list under which the draft counts them @param again draws the page anew */
    DraftRows(DraftForm form, String list, Runnable again) {
        this.form = form;
        this.list = list;
        this.again = again;
        addClassName("dpart");
    }

    DraftForm form() {
        return form;
    }

    void head(String title, String how) {
        add(new H2(getTranslation(title)), Tags.p("soft s", getTranslation(how)));
    }

    /** @param least rows that stand there before anybody typed */
    void rows(int least, String words) {
        int lines = Math.max(least, form.draft().count(list));
        var rows = Tags.div("drows");
        for (int i = 0; i < lines; i++) rows.add(row(i, i + 1));
        DraftForm.goDown(rows);
        add(rows, more(lines, words));
    }

    abstract Div row(int i, int number);

    DraftField field(String key, String words, int number, DraftField.Kind kind) {
        return new DraftField(form, key, getTranslation(words, number), kind) {
            private static final long serialVersionUID = 1L;

            @Override
            void keep(DraftForm form, String key, String text) {
                int lines = Math.max(form.draft().count(list), number);
                form.typed(Map.of(key, text, list, String.valueOf(lines)));
            }
        };
    }

    /** With what is meant said in it until somebody types. */
    DraftField said(String key, String words, int number, String ghost) {
        var field = field(key, words, number, DraftField.Kind.TEXT);
        field.ghost(getTranslation(ghost));
        return field;
    }

    private NativeButton more(int lines, String words) {
        return Tags.button(getTranslation(words), "btn sm", () -> {
            form.typed(list, String.valueOf(lines + 1));
            again.run();
        });
    }
}
