package fr.souffleur.debrief.cold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.debrief.cold.ColdDebrief;
import fr.souffleur.debrief.cold.ColdDebriefs;
import fr.souffleur.debrief.plan.Gaps;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Exercises;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;

/** The cold debrief, two to four weeks later: facts, gaps and their causes, what is kept, the plan. */
@Route("s/:structure/exercices/:exercise/retour-a-froid")
@PermitAll
class ColdView extends Screen {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 800;

    private final transient SignedIn signedIn;
    private final transient Exercises exercises;
    private final transient ColdDebriefs door;
    private final transient Gaps plan;

    ColdView(SignedIn signedIn, Exercises exercises, ColdDebriefs door, Gaps plan) {
        super("debrief.cold.title", "cold");
        this.signedIn = signedIn;
        this.exercises = exercises;
        this.door = door;
        this.plan = plan;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = exercises.get(signedIn.caller(), structure(event), exercise(event));
        show(new Desk(door, plan, signedIn.caller(), exercise));
    }

    private void show(Desk desk) {
        removeAll();
        add(
                Tags.p("eyebrow", desk.voice().kit(desk.exercise().title())),
                new H1(getTranslation("debrief.cold.title")),
                Tags.p("lead", lead(desk)),
                files(desk),
                when(desk),
                text(
                        desk,
                        "debrief.cold.facts",
                        desk.now().cold().facts(),
                        words -> desk.change((it, caller, exercise) -> it.facts(caller, exercise.id(), words))),
                new GapsPart(desk),
                new AdvicePart(desk),
                new PlanPart(desk),
                text(
                        desk,
                        "debrief.cold.sequel",
                        desk.now().cold().sequel(),
                        words -> desk.change((it, caller, exercise) -> it.sequel(caller, exercise.id(), words))),
                foot(desk));
    }

    private String lead(Desk desk) {
        var from = desk.now().from();
        var until = desk.now().until();
        return from == null || until == null
                ? getTranslation("debrief.cold.lead")
                : getTranslation(
                        "debrief.cold.lead-days",
                        desk.voice().day(from),
                        desk.voice().day(until));
    }

    private Component files(Desk desk) {
        var pdf = Tags.link(desk.exercise().path() + "/retour-a-froid.pdf", getTranslation("debrief.cold.pdf"), "btn");
        var docx =
                Tags.link(desk.exercise().path() + "/retour-a-froid.docx", getTranslation("debrief.cold.docx"), "btn");
        pdf.setRouterIgnore(true);
        docx.setRouterIgnore(true);
        return Tags.div(
                "row tight",
                pdf,
                docx,
                Tags.link(desk.exercise().path() + "/rapport", getTranslation("debrief.to-report"), "btn"));
    }

    private Component when(Desk desk) {
        var cold = desk.now().cold();
        var day = new DatePicker(getTranslation("debrief.cold.held"));
        day.setLocale(getLocale());
        day.setValue(cold.heldOn());
        var present = new TextField(getTranslation("debrief.cold.present"));
        present.setHelperText(getTranslation("debrief.cold.present-help"));
        present.setWidthFull();
        present.setMaxLength(1_000);
        present.setValue(cold.present());
        day.setReadOnly(!desk.open());
        present.setReadOnly(!desk.open());
        Runnable save = () -> desk.change(
                (it, caller, exercise) -> it.held(caller, exercise.id(), day.getValue(), present.getValue()));
        day.addValueChangeListener(it -> save.run());
        present.addValueChangeListener(it -> save.run());
        return part("debrief.cold.when", Tags.div("fields", day, present));
    }

    private Component text(Desk desk, String key, String value, Consumer<String> save) {
        var area = new TextArea(getTranslation(key + "-help"));
        area.setWidthFull();
        area.setMaxLength(ColdDebrief.LONGEST);
        area.setValue(value);
        area.setReadOnly(!desk.open());
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) save.accept(change.getValue());
        });
        return part(key, area);
    }

    private Component foot(Desk desk) {
        if (desk.open())
            return Tags.div(
                    "row end",
                    Tags.p("s soft", getTranslation("debrief.cold.saved")),
                    Tags.button(getTranslation("debrief.cold.close"), "btn cue", () -> {
                        desk.change((it, caller, exercise) -> it.close(caller, exercise.id()));
                        show(desk);
                        Toast.say(getTranslation("debrief.cold.now-closed"));
                    }));
        if (desk.now().cold().closed() == null) return Tags.p("s soft", getTranslation("debrief.cold.read-only"));
        return Tags.div(
                "row end",
                Tags.p("b s", getTranslation("debrief.cold.is-closed")),
                Tags.button(getTranslation("debrief.cold.reopen"), "btn", () -> {
                    desk.change((it, caller, exercise) -> it.reopen(caller, exercise.id()));
                    show(desk);
                }));
    }

    private Component part(String title, Component inside) {
        var part = new Section(new H2(getTranslation(title)), inside);
        part.addClassName("part");
        return part;
    }
}
