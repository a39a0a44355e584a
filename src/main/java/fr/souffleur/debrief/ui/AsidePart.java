package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.debrief.HotDebrief;
import fr.souffleur.ui.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;

/** The clock of the debrief, what is left in the grid, the questions to hand out. */
class AsidePart extends Aside {

    private static final long serialVersionUID = 1L;

    /** Counts down in the browser; nothing is asked of the server. */
    private static final String TICK = """
            const end = performance.now() + $0, face = this;
            const tick = () => {
              if (!face.isConnected) return;
              const left = Math.max(0, Math.round((end - performance.now()) / 1000));
              face.textContent = String(Math.floor(left / 60)).padStart(2, '0') + ':' + String(left % 60).padStart(2, '0');
              setTimeout(tick, 1000);
            };
            tick();
            """;

    private final transient Evening evening;
    private final Div grid = Tags.div("dside");

    AsidePart(Evening evening, Clock clock) {
        this.evening = evening;
        add(clock(clock), grid);
        questions();
        add(Tags.div(
                "dside",
                title("debrief.aside.report"),
                Tags.p("s soft", getTranslation("debrief.aside.report-words")),
                Tags.link(evening.path() + "/rapport", getTranslation("debrief.to-report"), "s")));
        evening.follow(HotDebrief::findings, this::grid);
    }

    private Component clock(Clock clock) {
        var chronicle = evening.now().chronicle();
        var minutes = chronicle.sheet().debriefMinutes();
        var ended = chronicle.playedAt();
        var end = ended == null ? clock.instant() : ended.plus(Duration.ofMinutes(minutes));
        var left = Duration.between(clock.instant(), end);
        if (left.isNegative()) return Tags.div("dtime over", Tags.p("s soft", getTranslation("debrief.over")));
        var face = Tags.span("face num", "%02d:%02d".formatted(left.toMinutes(), left.toSecondsPart()));
        face.getElement().setAttribute("role", "timer").executeJs(TICK, (double) left.toMillis());
        return Tags.div("dtime", face, Tags.p("s soft", getTranslation("debrief.left", minutes)));
    }

    private void grid() {
        var criteria = evening.now().findings().criteria();
        long left = criteria.stream().filter(it -> it.agreed() == null).count();
        var apart = criteria.stream()
                .filter(CriterionFinding::toDiscuss)
                .map(it -> it.criterion().id().value())
                .toList();
        grid.removeAll();
        grid.add(
                title("debrief.aside.grid"),
                Tags.p("s soft", getTranslation("debrief.aside.grid-left", left)),
                Tags.p(
                        "s soft",
                        getTranslation(
                                "debrief.aside.gaps",
                                apart.size(),
                                apart.stream().collect(Collectors.joining(", ")))));
    }

    private void questions() {
        var questions = evening.now().chronicle().sheet().questionnaire();
        if (questions.isEmpty()) return;
        var list = new UnorderedList();
        questions.forEach(it -> list.add(new ListItem(evening.spoken(new Span(evening.kit(it))))));
        list.addClassNames("s", "soft", "dashes");
        add(Tags.div("dside", title("debrief.aside.questionnaire"), list));
    }

    private H2 title(String key) {
        return new H2(getTranslation(key));
    }
}
