package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.planning.next.KitAdvice.Advised;
import fr.souffleur.planning.next.KitAdvice.Why;
import fr.souffleur.planning.next.NextExercise;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.Locale;

/** The next exercise on the start page: its month, and up to three kits with their reasons. */
class NextPart extends Section {

    private static final long serialVersionUID = 1L;

    NextPart(NextExercise next, Structure structure, Locale locale) {
        addClassName("nextex");
        var days = new Days(locale, structure.zone());
        add(new H2(getTranslation("planning.next.title")), Tags.p("soft2", when(next, days)));
        if (next.kits().isEmpty()) {
            add(Tags.p("soft2", getTranslation("planning.next.no-kit")));
            return;
        }
        var list = new OrderedList();
        next.kits().forEach(it -> list.add(line(it, structure)));
        add(list, Tags.p("s soft", getTranslation("planning.next.kits")));
    }

    private String when(NextExercise next, Days days) {
        var month = days.month(next.day());
        var day = days.weekday(next.day());
        var last = next.last();
        return last == null
                ? getTranslation("planning.next.first", month, day)
                : getTranslation("planning.next.when", days.plain(last), month, day);
    }

    private Component line(Advised kit, Structure structure) {
        var link = Tags.in(kit.language(), Tags.link("/s/" + structure.id() + "/kits/" + kit.code(), kit.title(), "b"));
        var about = new Span(kit.code() + " · " + getTranslation("kits.level." + kit.level()));
        about.addClassNames("s", "soft", "num");
        var line = new ListItem(link, about);
        if (kit.reasons().isEmpty()) return line;
        var reasons = new UnorderedList();
        kit.reasons().forEach(it -> reasons.add(new ListItem(reason(it))));
        line.add(reasons);
        return line;
    }

    private String reason(Why why) {
        var key = "planning.next.why."
                + why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        // A year is no number: it has no separator of thousands.
        return why.number() > 1000
                ? getTranslation(key, String.valueOf(why.number()))
                : getTranslation(key, why.number());
    }
}
