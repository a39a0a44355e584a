package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.structures.register.Category;
import fr.souffleur.structures.register.Site;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.Locale;

/** Where a site is, its numbers, and what its category asks of it. */
class SiteFacts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    SiteFacts(Site site, Days days) {
        addClassName("spec");
        row("address", Tags.p("", site.street()), Tags.p("", (site.postcode() + " " + site.town()).strip()));
        row("number", Tags.span("num", site.number()));
        if (!site.siret().isEmpty()) row("siret", Tags.span("num", site.siret()));
        var category = site.category();
        row("category", Tags.in("fr", new Span(category.label())), Tags.p("s soft", about(category)));
        row("regime", new Span(regime(category)));
        var opened = site.openedOn();
        if (opened != null) row("opened", new Span(days.plain(opened)));
    }

    private String about(Category category) {
        return getTranslation(
                "structures.site.category-about",
                category.code(),
                getTranslation(
                        "structures.register.sector." + category.sector().name().toLowerCase(Locale.ROOT)));
    }

    private String regime(Category category) {
        var word = getTranslation(
                "structures.register.regime." + category.regime().name().toLowerCase(Locale.ROOT));
        return getTranslation(
                category.settledAt() == null ? "structures.site.regime-proposed" : "structures.site.regime-settled",
                word);
    }

    private void row(String label, Component... facts) {
        var term = new Term(getTranslation("structures.site." + label));
        term.addClassName("lab");
        var row = new Div(term, new Description(facts));
        row.addClassName("mrow");
        getElement().appendChild(row.getElement());
    }
}
