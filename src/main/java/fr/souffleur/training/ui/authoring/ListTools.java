package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.ui.Tags;

/** Up, down, out: what can be done with a member of a list by keyboard. The focus goes along. */
class ListTools extends Div {

    private static final long serialVersionUID = 1L;

    /** @param name of the list, for ids @param what the member is called, for who hears the buttons */
    ListTools(Writing writing, Place list, String name, int index, int size, String what) {
        addClassNames("ltoolset", "row");
        setVisible(writing.writable());
        var item = list.at(index);
        add(
                move(writing, item, name, index, -1, index > 0, what),
                move(writing, item, name, index, 1, index < size - 1, what));
        add(named(
                Tags.button(
                        getTranslation("training.author.remove"),
                        "textbutton",
                        () -> writing.rebuild(new Edit.Remove(item), name + "-add")),
                "training.author.remove",
                what));
    }

    private NativeButton move(
            Writing writing, Place item, String name, int index, int by, boolean possible, String what) {
        var key = "training.author." + (by < 0 ? "up" : "down");
        var button = Tags.button(
                by < 0 ? "↑" : "↓",
                "textbutton mover",
                () -> writing.rebuild(new Edit.Move(item, by), name + (by < 0 ? "-up-" : "-down-") + (index + by)));
        button.setId(name + (by < 0 ? "-up-" : "-down-") + index);
        button.setEnabled(possible);
        return named(button, key, what);
    }

    private NativeButton named(NativeButton button, String key, String what) {
        button.getElement().setAttribute("aria-label", getTranslation(key) + (what.isBlank() ? "" : ", " + what));
        return button;
    }
}
