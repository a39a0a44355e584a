package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.documents.Markdown;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** The checklists as paper: printed in grey, with boxes to tick by hand. */
@Route("s/:structure/exercices/:exercise/listes")
@PermitAll
class ChecklistsView extends ExercisePage {

    private static final long serialVersionUID = 1L;

    ChecklistsView(SignedIn signedIn, Exercises exercises) {
        super(signedIn, exercises, "planning.lists", "lists");
    }

    @Override
    void show(Exercise exercise, BeforeEnterEvent event) {
        var preparation = exercises().preparation(caller(), exercise.id());
        var days = new Days(getLocale(), preparation.structure().zone());
        var titles = new ListTitles(preparation, getLocale());
        removeAll();
        add(header(preparation, days));
        preparation.checklists().forEach(it -> add(list(preparation, it, days, titles)));
    }

    private Component header(Preparation preparation, Days days) {
        var exercise = preparation.exercise();
        var start = exercise.startsAt();
        var print = new Button(
                getTranslation("planning.print"),
                click -> getUI().ifPresent(it -> it.getPage().executeJs("window.print()")));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        return Tags.div(
                "lhead",
                Tags.p(
                        "eyebrow",
                        getTranslation(
                                "planning.lists.head",
                                preparation.structure().name(),
                                exercise.title(),
                                start == null ? getTranslation("planning.no-date") : days.full(start))),
                new H1(getTranslation("planning.lists.title")),
                Tags.div(
                        "row tight noprint",
                        print,
                        Tags.link(exercise.path(), getTranslation("planning.to-prepare"), "btn plain")));
    }

    private Component list(Preparation preparation, Checklist list, Days days, ListTitles titles) {
        var day = preparation.day().map(list::day).map(days::plain).orElse("");
        var title = new H2(titles.offset(list) + " · " + titles.of(list));
        var items = new UnorderedList();
        var words = Markdown.with(
                preparation.exercise().language(), preparation.context().values());
        list.items().forEach(it -> items.add(item(preparation, it, words.plain(it.text()), days)));
        var section = new Section(
                title,
                Tags.p("lab", day.isEmpty() ? time(list) : getTranslation("planning.lists.day", day, time(list))),
                items);
        section.addClassName("plist");
        return section;
    }

    private String time(Checklist list) {
        return getTranslation("planning.minutes", list.minutes());
    }

    private ListItem item(Preparation preparation, Checklist.Item item, String text, Days days) {
        var tick = item.tick();
        var box = Tags.span(tick == null ? "box" : "box on", tick == null ? "" : "✓");
        box.getElement().setAttribute("aria-hidden", "true");
        var line = new ListItem(box, Tags.in(preparation.exercise().language(), Tags.span("words", text)));
        if (tick != null)
            line.add(Tags.span(
                    "lab", getTranslation("planning.ticked", preparation.name(tick.by()), days.moment(tick.at()))));
        return line;
    }
}
