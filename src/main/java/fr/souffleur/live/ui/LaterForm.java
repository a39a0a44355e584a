package fr.souffleur.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.BlankSheet.State;
import fr.souffleur.live.PaperSessions;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;

/** The page on which a session is copied from paper: one column downward, kept in the browser as it grows. */
class LaterForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient PaperSessions papers;
    private final transient ExerciseId exercise;
    private final transient BlankSheet sheet;
    private final transient Draft draft;
    private transient DraftForm form;
    private final String path;
    private final Div parts = new Div();
    private final Span progress = Tags.span("s", "");
    private final Span kept = Tags.span("s soft", "");
    private final NativeButton undo;

    LaterForm(SignedIn signedIn, PaperSessions papers, ExerciseId exercise, BlankSheet sheet, String path) {
        this.signedIn = signedIn;
        this.papers = papers;
        this.exercise = exercise;
        this.sheet = sheet;
        this.path = path;
        this.draft = new Draft(this, "souffleur.saisie." + exercise);
        this.form = new DraftForm(draft, this::changed);
        addClassName("laterform");
        progress.getElement().setAttribute("role", "status");
        undo = Tags.button(getTranslation("live.later.undo"), "btn sm", () -> {
            draft.undo();
            changed();
            draw();
        });
        var save = Tags.button(
                getTranslation(whole() ? "live.later.save" : "live.later.save-ratings"), "btn cue", this::ask);
        var clear = Tags.button(getTranslation("live.later.clear"), "btn plain", () -> {
            draft.clear();
            changed();
            draw();
        });
        add(
                new H2(getTranslation(whole() ? "live.later.by-hand" : "live.later.late-ratings")),
                parts,
                Tags.div("dfoot", progress, kept, undo, clear, save));
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draft.load(() -> {
            kept.setText(getTranslation("live.later.found"));
            draw();
        });
    }

    private boolean whole() {
        return sheet.state() == State.TO_ENTER;
    }

    private void draw() {
        form = new DraftForm(draft, this::changed);
        parts.removeAll();
        if (whole()) {
            if (!draft.has("day") && draft.isEmpty()) suggestDay();
            parts.add(
                    new DraftFront(form, sheet, this::draw),
                    new DraftStimuli(form, sheet, this::draw),
                    new DraftImprovised(form, this::draw),
                    new DraftLog(form, this::draw),
                    new DraftHelp(form, sheet, this::draw),
                    new DraftFacts(form, sheet, this::draw));
        }
        parts.add(new DraftRatings(form, sheet, this::draw));
        if (whole() && sheet.debrief())
            parts.add(new DraftBox(form, "debriefed", new Span(getTranslation("live.later.debriefed"))));
        say();
    }

    /** The day of the plan, where one can see and change it. */
    private void suggestDay() {
        var planned = sheet.planned();
        if (planned != null)
            draft.suggest("day", planned.atZone(sheet.zone()).toLocalDate().toString());
    }

    private void changed() {
        draft.save(it -> kept.setText(getTranslation(it ? "live.later.kept" : "live.later.not-kept")));
        say();
    }

    private void say() {
        undo.setEnabled(draft.canUndo());
        var noted =
                sheet.lines().stream().filter(it -> draft.has("s." + it.id())).count();
        progress.setText(getTranslation(
                whole() ? "live.later.progress" : "live.later.progress-ratings",
                noted,
                sheet.lines().size(),
                sheet.criteria().stream()
                        .filter(it -> draft.has("c." + it.id()))
                        .count(),
                sheet.criteria().size()));
    }

    private void ask() {
        new LaterSaving(this, draft, sheet, papers, signedIn.caller(), exercise, this::done).ask(form);
    }

    private void done() {
        draft.forget();
        Toast.say(getTranslation("live.later.done"));
        getUI().ifPresent(it -> it.navigate(path.substring(1) + "/rapport"));
    }
}
