package fr.souffleur.debrief.years.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.debrief.years.Progressions;
import fr.souffleur.debrief.years.YearOnYear;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** A structure's exercises side by side: a table first, in words; never a rank. */
@Route("s/:structure/progres")
@PermitAll
class ProgressView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Progressions progressions;

    ProgressView(SignedIn signedIn, Structures structures, Progressions progressions) {
        super("debrief.years.title", "years");
        this.signedIn = signedIn;
        this.structures = structures;
        this.progressions = progressions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.get(caller, structure(event));
        var all = progressions.of(caller, structure.id());
        removeAll();
        add(
                Tags.p("eyebrow", structure.name()),
                new H1(getTranslation("debrief.years.title")),
                Tags.p("soft2", getTranslation("debrief.years.lede")));
        if (all.editions().isEmpty())
            add(new EmptyState(getTranslation("debrief.years.none"), getTranslation("debrief.years.none-text")));
        else show(all, new Days(getLocale(), structure.zone()), "/s/" + structure.id() + "/progres.xlsx");
    }

    private void show(YearOnYear all, Days days, String file) {
        add(new ThemeTable(all, days));
        for (int number = 1; number < all.editions().size(); number++) {
            var before = all.editions().get(number - 1);
            var now = all.editions().get(number);
            if (!all.comparable(number))
                add(Tags.p("s", getTranslation("debrief.trend.grid", before.gridVersion(), now.gridVersion())));
            else if (all.otherLevel(number))
                add(Tags.p("s", getTranslation("debrief.trend.level", before.level(), now.level())));
        }
        add(Tags.p("s soft", getTranslation("debrief.trend.note")), new PlayTable(all, days));
        var xlsx = new Anchor(file, getTranslation("debrief.years.xlsx"));
        xlsx.addClassNames("btn", "plain");
        xlsx.getElement().setAttribute("download", true);
        add(Tags.div("row end", xlsx));
    }
}
