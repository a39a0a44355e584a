package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Tags;
import java.util.Map;
import java.util.function.Predicate;

/** The other pages of preparation, and the time it takes. */
class PapersPart extends Section {

    private static final long serialVersionUID = 1L;

    /** @param others pages of later modules: their words, then their address */
    PapersPart(Preparation preparation, boolean reads, Map<String, String> others) {
        addClassName("side2");
        var path = preparation.exercise().path();
        var pages = new UnorderedList();
        pages.addClassName("pages");
        pages.add(page(path + "/contexte", "planning.context"), page(path + "/roles", "planning.roles"));
        pages.add(page(path + "/invitations", "planning.invites"));
        if (reads) pages.add(page(path + "/relecture", "planning.reread"));
        pages.add(page(path + "/listes", "planning.lists"));
        if (reads) pages.add(file(path + "/mallette.pdf", "planning.papers.pack"));
        pages.add(file(path + "/papiers-des-joueurs.pdf", "planning.papers.players-pack"));
        if (reads)
            pages.add(
                    file(path + "/seance.html", "planning.session-file"),
                    page(path + "/repetition", "planning.rehearsal"));
        others.forEach((words, address) -> pages.add(page(address, words)));
        add(
                new H2(getTranslation("planning.pages")),
                pages,
                new H2(getTranslation("planning.time")),
                Tags.p(
                        "s soft",
                        getTranslation(
                                "planning.time.text",
                                said(minutes(preparation, Checklist::done)),
                                said(minutes(preparation, it -> !it.done())))));
    }

    private ListItem page(String path, String words) {
        return new ListItem(Tags.link(path, getTranslation(words), "s"));
    }

    /** Outside the router: a file, not a screen. */
    private ListItem file(String path, String words) {
        var link = Tags.link(path, getTranslation(words), "s");
        link.setRouterIgnore(true);
        return new ListItem(link);
    }

    private static int minutes(Preparation preparation, Predicate<Checklist> which) {
        return preparation.checklists().stream()
                .filter(which)
                .mapToInt(Checklist::minutes)
                .sum();
    }

    private String said(int minutes) {
        if (minutes < 60) return getTranslation("planning.minutes", minutes);
        return getTranslation("planning.hours", minutes / 60, minutes % 60 == 0 ? "" : "%02d".formatted(minutes % 60));
    }
}
