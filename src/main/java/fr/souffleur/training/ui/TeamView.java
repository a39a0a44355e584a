package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.follow.RegionCounts;
import fr.souffleur.training.follow.Team;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** Who is ready in a structure, for who plans there; how many are, for a body that follows structures. */
@Route("s/:structure/formation")
@PermitAll
class TeamView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Rights rights;
    private final transient Team team;
    private final transient RegionCounts following;

    TeamView(SignedIn signedIn, Structures structures, Rights rights, Team team, RegionCounts following) {
        super("training.team", "training");
        addClassName("team");
        this.signedIn = signedIn;
        this.structures = structures;
        this.rights = rights;
        this.team = team;
        this.following = following;
    }

    static String path(StructureId structure) {
        return "/s/" + structure + "/formation";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.known(caller, structure(event));
        removeAll();
        add(
                Tags.div("eyebrow", Tags.link("/" + CatalogueView.PATH, getTranslation("training.title"))),
                new H1(getTranslation("training.team")));
        if (rights.may(caller, Right.FOLLOW, structure.id())) {
            add(new CountsPart(following.counts(caller, structure.id())), file(structure.id(), "formation.csv"));
        } else {
            var days = new Days(getLocale(), structure.zone());
            add(
                    Tags.p("lede", getTranslation("training.team.lede")),
                    new TeamPart(team, caller, structure.id(), days),
                    file(structure.id(), "formation.csv"));
        }
    }

    private Anchor file(StructureId structure, String name) {
        var file = Tags.link("/s/" + structure + "/" + name, getTranslation("training.team.csv"), "btn plain noprint");
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        return file;
    }
}
