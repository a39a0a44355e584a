package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.KitBook;
import java.util.Locale;

/** The secret story and its timeline. It is not on the page at all until somebody asks for it, warned. */
class Script extends Section {

    private static final long serialVersionUID = 1L;

    Script(KitBook book) {
        var kit = book.kit();
        addClassName("script");
        var open = new Button(getTranslation("kits.script.open"));
        var warning = new Div(new Paragraph(getTranslation("kits.script.warning")), open);
        add(new H2(getTranslation("kits.script")), warning);
        open.addClickListener(click -> {
            remove(warning);
            var story = new Div(KitText.prose(kit, book.text("scenario")));
            story.getElement().setAttribute("tabindex", "-1");
            add(story, new H2(getTranslation("kits.script.timeline")), timeline(kit));
            if (!kit.reactions().isEmpty()) add(new WhatIfPart(kit));
            story.getElement().callJsFunction("focus");
        });
    }

    private Component timeline(Kit kit) {
        var list = new OrderedList();
        list.addClassName("injects");
        kit.injects().forEach(it -> list.add(line(kit, it)));
        return list;
    }

    private ListItem line(Kit kit, Kit.Inject inject) {
        var when =
                new Div(new Span(getTranslation("kits.script.minute", inject.minute())), new Span(hour(inject.hour())));
        when.addClassNames("lab", "num");
        var about = new Paragraph(getTranslation(
                inject.essential() ? "kits.script.essential" : "kits.script.optional",
                getTranslation("kits.channel."
                        + inject.channel().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                inject.toWords()));
        about.addClassNames("s", "soft");
        var line = new ListItem(
                when, new Div(new H3(inject.id() + " · " + inject.title()), about, KitText.prose(kit, inject.words())));
        line.addClassName("mrow");
        return line;
    }

    /** {@code 09:15} as it is said: 9 h 15. */
    private static String hour(String hour) {
        return hour.replaceFirst("^0", "").replace(":", "\u00A0h\u00A0");
    }
}
