package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.debrief.evidence.Evidences;
import fr.souffleur.debrief.evidence.Shown.Remedy;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** What this exercise shows to each body that asks for proof, what is missing and how it is got, and the file itself. */
@Route("s/:structure/exercices/:exercise/preuves")
@PermitAll
class EvidenceView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Exercises exercises;
    private final transient Evidences evidences;
    private final transient Rights rights;

    EvidenceView(SignedIn signedIn, Exercises exercises, Evidences evidences, Rights rights) {
        super("debrief.evidence.title", "ev");
        this.signedIn = signedIn;
        this.exercises = exercises;
        this.evidences = evidences;
        this.rights = rights;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = exercises.get(signedIn.caller(), structure(event), exercise(event));
        var evidence = evidences.of(signedIn.caller(), exercise.id());
        removeAll();
        add(
                Tags.link(exercise.path() + "/rapport", getTranslation("debrief.evidence.back"), "s backl"),
                new H1(getTranslation("debrief.evidence.title")),
                Tags.p("lede", getTranslation("debrief.evidence.lede")),
                evidence.validated()
                        ? new FetchedFile(
                                exercise.path() + "/dossier-de-preuves.zip",
                                getTranslation("debrief.evidence.download"),
                                new FetchedFile.Says(
                                        getTranslation("debrief.evidence.making"),
                                        getTranslation("debrief.evidence.made"),
                                        getTranslation("debrief.evidence.not-made")))
                        : draft(exercise));
        for (var demand : evidence.demands())
            add(new DemandPart(
                    demand,
                    evidence.reference(demand),
                    evidence.shown(demand),
                    evidence.words(),
                    it -> mends(exercise, it)));
    }

    private Component draft(Exercise exercise) {
        return Tags.div(
                "evdraft",
                Tags.p("", getTranslation("debrief.evidence.draft")),
                Tags.link(exercise.path() + "/rapport", getTranslation("debrief.evidence.to-report"), "btn cue"));
    }

    /** Where somebody who may goes to mend it; empty for everybody else. */
    private String mends(Exercise exercise, Remedy remedy) {
        return switch (remedy) {
            case PRESENCE, RATING -> to(exercise, Right.DEBRIEF, exercise.path() + "/rapport");
            case ACTIONS, PROGRESS ->
                to(exercise, Right.DEBRIEF, "/s/" + exercise.structure() + "/plan?exercice=" + exercise.id());
            case SIGNATURE -> to(exercise, Right.SIGN, exercise.path() + "/rapport");
            case ATTESTATION, DECLARATION -> to(exercise, Right.ATTEST, exercise.path() + "/rapport");
            case NONE, NEXT_TIME, JOIN -> "";
        };
    }

    private String to(Exercise exercise, Right right, String address) {
        return rights.may(signedIn.caller(), right, exercise.id()) ? address : "";
    }
}
