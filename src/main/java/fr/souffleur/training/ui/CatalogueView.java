package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.certificate.Held;
import fr.souffleur.training.learning.Learning;
import fr.souffleur.training.learning.Path;
import fr.souffleur.training.learning.Progress;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The courses: one's own path first, where one was on top of it; then all the others. */
@Route(CatalogueView.PATH)
@PermitAll
class CatalogueView extends Screen {

    static final String PATH = "formation";
    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Learning learning;
    private final transient Certificates certificates;
    private final transient Rights rights;

    CatalogueView(
            SignedIn signedIn, Structures structures, Learning learning, Certificates certificates, Rights rights) {
        super("training.title", "training");
        this.signedIn = signedIn;
        this.structures = structures;
        this.learning = learning;
        this.certificates = certificates;
        this.rights = rights;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var caller = signedIn.caller();
        var all = learning.all(caller);
        var path = Path.of(structures.of(caller), all);
        removeAll();
        add(new H1(getTranslation("training.title")), Tags.p("lede", getTranslation("training.lede")));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("training.none.title"), getTranslation("training.none.text")));
            return;
        }
        var held = certificates.mine(caller);
        if (!held.isEmpty()) add(held(caller, held));
        if (!path.isEmpty()) add(courses("training.path", getTranslation("training.path.about", minutes(path)), path));
        var others = all.stream().filter(it -> !path.contains(it)).toList();
        if (!others.isEmpty()) add(courses("training.others", "", others));
        add(teams(caller));
    }

    private Section held(Caller caller, List<Held> held) {
        var list = new UnorderedList();
        list.addClassName("certificates");
        held.forEach(it -> list.add(new CertificateLine(certificates, caller, it, this::show)));
        return new Section(new H2(getTranslation("training.certificates")), list);
    }

    /** The ways to one's teams, and to the figures of a region. */
    private Section teams(Caller caller) {
        var section = new Section();
        structures.of(caller).stream()
                .map(Structures.Belonging::structure)
                .distinct()
                .forEach(it -> {
                    var follows = rights.may(caller, Right.FOLLOW, it.id());
                    if (follows || rights.may(caller, Right.PLAN, it.id()))
                        section.add(Tags.div(
                                "teamway",
                                Tags.link(
                                        TeamView.path(it.id()),
                                        getTranslation(follows ? "training.counts" : "training.team") + " : "
                                                + it.name())));
                });
        return section;
    }

    /** Of what is left on the path. */
    private static int minutes(List<Progress> path) {
        return path.stream().mapToInt(Progress::minutesLeft).sum();
    }

    private Section courses(String title, String about, List<Progress> courses) {
        var list = new OrderedList();
        list.addClassName("courses");
        var resumed =
                courses.stream().filter(it -> it.started() && !it.complete()).findFirst();
        var first =
                resumed.or(() -> courses.stream().filter(it -> !it.complete()).findFirst());
        for (var it : courses)
            list.add(new CourseLine(
                    it,
                    title.equals("training.path") && first.filter(it::equals).isPresent()));
        var section = new Section(new H2(getTranslation(title)));
        if (!about.isEmpty()) section.add(Tags.p("soft", about));
        section.add(list);
        return section;
    }
}
