package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import fr.souffleur.structures.acts.Wanted;
import fr.souffleur.ui.Tags;

/** Turns the pages of a journal; what is looked for stays in the address. */
class JournalPages extends Nav {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Wanted wanted;

    /** @param number of the page, from 0 @param more whether there is a next one */
    JournalPages(String path, Wanted wanted, int number, boolean more) {
        this.path = path;
        this.wanted = wanted;
        addClassName("pages");
        getElement().setAttribute("aria-label", getTranslation("journal.pages"));
        if (number > 0) add(turn(number - 1, "journal.newer"));
        if (number > 0 || more) add(Tags.span("lab", getTranslation("journal.page", number + 1)));
        if (more) add(turn(number + 1, "journal.older"));
    }

    /** The page that was asked for, from 0. */
    static int number(QueryParameters asked) {
        var text = asked.getSingleParameter("page").orElse("1");
        return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) - 1 : 0;
    }

    private Component turn(int number, String words) {
        var query = JournalFilter.write(wanted, number).getQueryString();
        return Tags.link("/" + path + (query.isEmpty() ? "" : "?" + query), getTranslation(words), "btn sm");
    }
}
