package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.Words;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.KitBook;
import fr.souffleur.kits.workshop.Draft;
import fr.souffleur.ui.Tags;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The whole kit to read, part by part, each with a way to say what should change. A part is put on the page when it is opened. */
class ReadingPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient KitBook book;
    private final transient Kit kit;
    private final transient Consumer<String> remark;

    /** @param remark is told the id of the part that somebody has something to say about */
    ReadingPart(Draft draft, Consumer<String> remark) {
        this.book = draft.book();
        this.kit = book.kit();
        this.remark = draft.edition().open() ? remark : _ -> {};
        addClassNames("reading", "script");
        texts();
        stimuli();
        reactive();
        documents();
        aids();
        if (!draft.edition().open()) addClassName("closed");
    }

    private void texts() {
        var section = section("texts");
        var named = Words.in(getLocale()).under("kits.compare.text.");
        kit.texts()
                .forEach((name, file) -> section.add(part(
                        name, named.getOrDefault("kits.compare.text." + name, name), () -> prose(book.text(file)))));
    }

    private void stimuli() {
        var section = section("stimuli");
        for (var it : kit.injects()) {
            var title = getTranslation("kits.reading.stimulus", it.id(), it.minute(), it.title());
            section.add(part(it.id().toString(), title, () -> new StimulusPart(kit, it)));
        }
    }

    private void reactive() {
        if (kit.reactions().isEmpty() && kit.palette().isEmpty()) return;
        var section = section("reactive");
        for (var it : kit.reactions())
            section.add(part(it.id(), KitText.plain(kit, it.words()), () -> WhatIfPart.reaction(kit, it)));
        for (var it : kit.palette())
            section.add(part(it.id(), it.title(), () -> new Div(Tags.p("s soft", it.from()), prose(it.words()))));
    }

    private void documents() {
        var section = section("documents");
        for (var it : kit.documents())
            section.add(part(
                    it.id(),
                    it.id() + " · " + it.title(),
                    () -> new Div(Tags.p("s soft", it.handling()), prose(book.text(it.text())), picture(it))));
    }

    private void aids() {
        var section = section("aids");
        for (var it : kit.reflexCards()) section.add(part(it.id(), it.title(), () -> prose(book.text(it.text()))));
        for (var it : kit.checklists()) {
            var items = it.items().stream().map(Kit.Checklist.Item::text).toList();
            section.add(part(
                    it.id(), getTranslation("kits.reading.checklist", it.offset()), () -> KitText.list(kit, items)));
        }
        for (var it : kit.recommendations())
            section.add(part(it.id(), it.id() + " · " + it.criterion(), () -> prose(it.action())));
    }

    private Component picture(Kit.Document document) {
        var picture = document.picture();
        var recording = document.recording();
        if (recording != null) return Tags.p("note", getTranslation("kits.reading.recording", recording.file()));
        return picture == null
                ? new Div()
                : Tags.p("note", getTranslation("kits.reading.picture", picture.file(), picture.alt()));
    }

    private NativeDetails part(String id, String title, Supplier<Component> content) {
        var part = new NativeDetails(title);
        part.addClassName("mpart");
        part.getSummary().getElement().setAttribute("lang", kit.language());
        part.addToggleListener(it -> {
            if (!it.isOpened() || part.getContent() != null) return;
            var say = Tags.button(say("kits.remark.here"), "textbutton", () -> remark.accept(id));
            say.getElement().setAttribute("aria-label", getTranslation("kits.remark.about", id));
            part.setContent(new Div(content.get(), say));
        });
        return part;
    }

    private Div section(String name) {
        var section = new Div(new H2(say("kits.reading." + name)));
        add(section);
        return section;
    }

    private Component prose(String source) {
        return KitText.prose(kit, source);
    }

    private String say(String key) {
        return getTranslation(key);
    }
}
