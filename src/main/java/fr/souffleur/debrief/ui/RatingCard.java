package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.live.Chronicle.Given;
import fr.souffleur.live.Rating;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of the grid: its worded levels, how others saw it, and what the cell agrees on, saved at once. */
class RatingCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final int line;
    private final RadioButtonGroup<Rating> levels = new RadioButtonGroup<>();
    private final TextArea evidence = new TextArea();
    private final Div views = Tags.div("views");
    private final Div sides = Tags.div("sides");
    private final TextArea gap = new TextArea();
    private boolean showing;

    RatingCard(Evening evening, int line) {
        this.evening = evening;
        this.line = line;
        addClassName("rating");
        var criterion = finding().criterion();
        var head = evening.spoken(new H3(criterion.id() + " · " + evening.kit(criterion.title())));
        head.getElement().setAttribute("tabindex", "-1");
        add(
                head,
                evening.spoken(Tags.p("soft", evening.kit(criterion.question()))),
                Tags.p("soft s", getTranslation("debrief.ratings.target", criterion.target())),
                sides,
                views,
                levels(),
                evidence(),
                gap());
        show();
        var following = evening.follow(it -> it.findings().criteria().get(line), this::follow);
        addDetachListener(_ -> following.run());
    }

    private CriterionFinding finding() {
        return evening.now().findings().criteria().get(line);
    }

    private Component levels() {
        levels.setLabel(getTranslation("debrief.ratings.level"));
        levels.setItems(Rating.values());
        levels.setRenderer(new ComponentRenderer<>(this::level));
        levels.addClassName("levels");
        var agreed = finding().agreed();
        if (agreed != null) levels.setValue(agreed.rating());
        levels.addValueChangeListener(change -> {
            if (!showing) agree(change.getValue());
        });
        return levels;
    }

    private Component level(Rating rating) {
        var criterion = finding().criterion();
        var words = switch (rating) {
            case NOT_PLAYED -> criterion.notPlayed();
            case NOT_APPLICABLE -> criterion.notApplicable();
            default -> criterion.anchors().get(rating.ordinal());
        };
        var text = Tags.span("words", "");
        if (!rating.graded()) text.add(new Span(getTranslation("debrief.level." + rating.sign()) + ". "));
        text.add(evening.spoken(new Span(evening.kit(words))));
        return Tags.div("level", Tags.span("sign num", rating.sign()), text);
    }

    private Component evidence() {
        evidence.setLabel(getTranslation("debrief.ratings.evidence"));
        evidence.setMaxLength(1_000);
        evidence.setWidthFull();
        evidence.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        evidence.setManualValidation(true);
        var agreed = finding().agreed();
        if (agreed != null) evidence.setValue(agreed.evidence());
        evidence.addValueChangeListener(_ -> {
            if (!showing) agree(levels.getValue());
        });
        return evidence;
    }

    /** Why both see it so differently: one sentence, asked where two levels part them, kept with both ratings. */
    private Component gap() {
        gap.setLabel(getTranslation("debrief.ratings.why"));
        gap.setHelperText(getTranslation("debrief.ratings.why-help"));
        gap.setMaxLength(500);
        gap.setWidthFull();
        gap.setValue(finding().gap());
        gap.addValueChangeListener(change -> {
            if (showing || change.getValue().isBlank()) return;
            var id = finding().criterion().id();
            evening.change((_, live, caller, exercise) -> live.discuss(caller, exercise, id, change.getValue()));
        });
        return gap;
    }

    /** What somebody else has agreed meanwhile on another screen. */
    private void follow() {
        showing = true;
        var agreed = finding().agreed();
        if (agreed != null && !evidence.isInvalid()) {
            levels.setValue(agreed.rating());
            if (!evidence.getValue().strip().equals(agreed.evidence())) evidence.setValue(agreed.evidence());
        }
        if (!finding().gap().isEmpty() && !gap.getValue().equals(finding().gap()))
            gap.setValue(finding().gap());
        showing = false;
        show();
    }

    /** Saves what is whole; what still owes a fact waits for it and says so. */
    private void agree(@Nullable Rating rating) {
        if (rating == null) return;
        var fact = evidence.getValue().strip();
        boolean owed = rating.needsEvidence() && fact.isEmpty() && !provedByObserver();
        evidence.setInvalid(owed);
        evidence.setErrorMessage(owed ? getTranslation("debrief.ratings.evidence-owed") : "");
        if (owed) {
            evidence.focus();
            return;
        }
        var id = finding().criterion().id();
        evening.change((debriefs, live, caller, exercise) ->
                live.agree(caller, exercise, id, rating, fact.isEmpty() ? null : fact));
        show();
    }

    private boolean provedByObserver() {
        return finding().observers().stream().anyMatch(it -> !it.evidence().isBlank());
    }

    /** How observers and a lone facilitator saw it. */
    private void show() {
        views.removeAll();
        var finding = finding();
        sides.removeAll();
        finding.observers().forEach(it -> sides.add(side("debrief.ratings.side-observer", it)));
        if (!finding.observers().isEmpty() && finding.agreed() instanceof Given agreed)
            sides.add(side("debrief.ratings.side-cell", agreed));
        gap.setVisible(finding.toDiscuss() || !finding.gap().isEmpty());
        var ticked = finding.ticked();
        if (ticked != null)
            view(getTranslation(
                    "debrief.ratings.ticked",
                    getTranslation("debrief.ratings.answer." + ticked.name().toLowerCase(Locale.ROOT)),
                    finding.proposed().map(Rating::sign).orElse("")));
        if (!finding.called()) view(getTranslation("debrief.ratings.uncalled"));
        if (finding.aided()) view(getTranslation("debrief.ratings.aided"));
        if (finding.toDiscuss()) view(getTranslation("debrief.ratings.gap"));
        if (finding.agreed() != null) views.add(Tags.p("state done", getTranslation("debrief.ratings.saved")));
    }

    /** One view beside the other; no average is made of them. */
    private Component side(String who, Given given) {
        var side = Tags.div(
                "side",
                Tags.p("lab2", getTranslation(who)),
                Tags.p("num sign", given.rating().sign()));
        if (!given.evidence().isBlank()) side.add(Tags.p("s", given.evidence()));
        return side;
    }

    private void view(String words) {
        views.add(Tags.p("view", words));
    }
}
