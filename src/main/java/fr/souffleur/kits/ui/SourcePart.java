package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import fr.souffleur.common.Words;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Map;

/** A text file of a kit by its lines, and a way to one of them. */
class SourcePart extends Section {

    private static final long serialVersionUID = 1L;

    /** Once the lines are there, the one that is meant comes into the middle of the screen and takes the focus. */
    private static final String GO = "const line = this.querySelector('[aria-current]');"
            + "if (line) { line.scrollIntoView({block: 'center'}); line.focus({preventScroll: true}); }";

    private final transient Map<String, String> files;
    private final transient SourceLines lines;
    private final Select<String> picker = new Select<>();
    private final Div head = Tags.div("sourcehead");
    private final Div place = new Div();
    private boolean showing;

    /** @param files texts by path */
    SourcePart(Map<String, String> files) {
        this.files = files;
        this.lines = new SourceLines(Words.in(getLocale()));
        addClassName("sourcepart");
        picker.setLabel(getTranslation("kits.source.file"));
        picker.setItems(List.copyOf(files.keySet()));
        picker.setVisible(files.size() > 1);
        picker.addValueChangeListener(it -> {
            if (!showing && it.getValue() != null) show(it.getValue());
        });
        head.add(new H2(getTranslation("kits.source.title")), picker);
        add(head, place);
        files.keySet().stream().findFirst().ifPresent(this::show);
    }

    /** A way back, for who came from a list. */
    void leadsBack(Runnable back) {
        head.addComponentAsFirst(Tags.button(getTranslation("kits.source.back"), "textbutton", back));
    }

    /** The file from its beginning. */
    final void show(String path) {
        open(path, 0, 0);
    }

    /** The file at a place of it; line and column are counted from 1. What is not there is passed over. */
    void show(String path, int line, int column) {
        if (!files.containsKey(path)) return;
        open(path, line, column);
        place.getElement().executeJs(GO);
    }

    private void open(String path, int line, int column) {
        showing = true;
        picker.setValue(path);
        showing = false;
        window(path, lines.window(files.getOrDefault(path, ""), line, column));
    }

    private void window(String path, SourceLines.Window window) {
        place.removeAll();
        if (window.from() > 1) place.add(turn(path, "kits.source.earlier", window.from() - 1));
        place.add(new Html(window.html()));
        if (window.to() < window.all()) place.add(turn(path, "kits.source.later", window.to() + 1));
    }

    private Component turn(String path, String key, int line) {
        return Tags.button(getTranslation(key), "textbutton", () -> show(path, line, 0));
    }
}
