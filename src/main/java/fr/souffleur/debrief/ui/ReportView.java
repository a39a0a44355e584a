package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Phrases;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.debrief.links.Links;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Sharing;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The report on screen: the same paper as the PDF, and the sentences that can be put in one's own words. */
@Route("s/:structure/exercices/:exercise/rapport")
@PermitAll
class ReportView extends Screen {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLIS = 10_000;

    private final transient SignedIn signedIn;
    private final transient Exercises exercises;
    private final transient Debriefs debriefs;
    private final transient Versions versions;
    private final transient Phrases phrases;
    private final transient Attestations attestations;
    private final transient Rights rights;
    private final transient Sharing sharing;
    private final transient Links links;
    private final transient Structures structures;
    private final transient Clock clock;
    private transient @Nullable ReportSheet draft;
    private transient @Nullable Registration polling;

    ReportView(
            SignedIn signedIn,
            Exercises exercises,
            Debriefs debriefs,
            Versions versions,
            Phrases phrases,
            Attestations attestations,
            Rights rights,
            Sharing sharing,
            Links links,
            Structures structures,
            Clock clock) {
        super("debrief.page.title", "rp");
        this.signedIn = signedIn;
        this.exercises = exercises;
        this.debriefs = debriefs;
        this.versions = versions;
        this.phrases = phrases;
        this.attestations = attestations;
        this.rights = rights;
        this.sharing = sharing;
        this.links = links;
        this.structures = structures;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = exercises.get(signedIn.caller(), structure(event), exercise(event));
        var asked = event.getLocation().getQueryParameters().getSingleParameter("version");
        if (asked.isPresent()) showOld(found, number(asked.get()));
        else show(found);
    }

    private static int number(String asked) {
        if (!asked.matches("[1-9][0-9]{0,5}")) throw new Refused("unknown");
        return Integer.parseInt(asked);
    }

    private void show(Exercise exercise) {
        var report = debriefs.report(signedIn.caller(), exercise.id());
        removeAll();
        boolean write = report.stamp() == null && rights.may(signedIn.caller(), Right.DEBRIEF, exercise.id());
        draft = write ? new ReportSheet(debriefs, phrases, signedIn.caller(), exercise, days(exercise), clock) : null;
        add(draft == null ? new PaperSheet(ReportPaper.of(report)) : draft, aside(exercise, report));
    }

    /** A version as it was validated, with nothing to change on it. */
    private void showOld(Exercise exercise, int number) {
        var report = debriefs.version(signedIn.caller(), exercise.id(), number);
        if (report.equals(debriefs.report(signedIn.caller(), exercise.id()))) {
            show(exercise);
            return;
        }
        var stamp = Objects.requireNonNull(report.stamp());
        removeAll();
        var banner = Tags.p("b", getTranslation("debrief.stands.old", number, day(exercise, stamp.validatedAt())));
        var aside = new Aside(
                banner,
                Tags.link(exercise.path() + "/rapport", getTranslation("debrief.stands.current"), "btn cue"),
                download(exercise, "/rapport.pdf?version=" + number, "debrief.page.download", "btn"));
        aside.addClassName("rside");
        add(new PaperSheet(ReportPaper.of(report)), aside);
    }

    private Days days(Exercise exercise) {
        return new Days(getLocale(), structures.find(exercise.structure()).zone());
    }

    private String day(Exercise exercise, Instant at) {
        return days(exercise).plain(days(exercise).dayOf(at));
    }

    private Component aside(Exercise exercise, Report report) {
        var caller = signedIn.caller();
        boolean open = report.stamp() == null;
        var aside = new Aside(
                download(exercise, "/rapport.pdf", "debrief.page.download", "btn cue"),
                download(exercise, "/rapport.docx", "debrief.page.download-word", "btn"));
        aside.addClassName("rside");
        aside.add(Tags.link(
                "/s/" + exercise.structure() + "/plan?exercice=" + exercise.id(),
                getTranslation("debrief.page.plan"),
                "btn"));
        aside.add(
                forms(exercise),
                Tags.link(exercise.path() + "/preuves", getTranslation("debrief.evidence.link"), "btn"),
                Tags.p("s soft", getTranslation("debrief.evidence.link-help")));
        aside.add(new StandingPart(versions, caller, exercise, days(exercise), () -> show(exercise)));
        if (open && rights.may(caller, Right.DEBRIEF, exercise.id())) {
            aside.add(
                    Tags.link(exercise.path() + "/debriefing", getTranslation("debrief.page.debrief"), "btn"),
                    Tags.link(exercise.path() + "/corriger", getTranslation("debrief.correct.link"), "btn plain"),
                    Tags.p("s soft", getTranslation("debrief.page.follow")));
        }
        if (!open)
            aside.add(Tags.link(exercise.path() + "/retour-a-froid", getTranslation("debrief.cold.title"), "btn"));
        if (report.chronicle().startedAt() != null) aside.add(new AttestationPart(attestations, caller, exercise));
        if (rights.may(caller, Right.SHARE, exercise.id()))
            aside.add(
                    new SharePart(sharing, structures, clock, caller, exercise),
                    new LinksPart(links, caller, exercise, days(exercise), clock, !open));
        else
            aside.add(Tags.div(
                    "share",
                    new H2(getTranslation("debrief.page.region")),
                    Tags.p("s soft", getTranslation("debrief.page.region-words"))));
        return aside;
    }

    private Component forms(Exercise exercise) {
        var list = new UnorderedList();
        list.addClassNames("s", "forms");
        for (var form : List.of("xlsx", "ods", "json", "zip")) {
            var link = Tags.link(exercise.path() + "/rapport." + form, getTranslation("debrief.page.form." + form));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        return new NativeDetails(getTranslation("debrief.page.forms"), list);
    }

    private Component download(Exercise exercise, String file, String label, String look) {
        var link = Tags.link(exercise.path() + file, getTranslation(label), look);
        link.setRouterIgnore(true);
        return link;
    }

    /** Two may write at once: what the other wrote comes by itself. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (draft == null) return;
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(_ -> {
            if (draft != null) draft.refresh();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            event.getUI().setPollInterval(-1);
        }
        super.onDetach(event);
    }
}
