package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.debrief.HotDebrief;
import fr.souffleur.ui.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;

/** The clock of the debrief, what is left in the grid, the questions to hand out. */
class AsidePart extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final Div time = Tags.div("dtime");
    private final Div questions = Tags.div("dside way");
    private final Div grid = Tags.div("dside");

    AsidePart(Evening evening, Clock clock) {
        this.evening = evening;
        add(time, grid);
        add(questions);
        add(Tags.div(
                "dside",
                title("debrief.aside.report"),
                Tags.p("s soft", getTranslation("debrief.aside.report-words")),
                Tags.link(evening.path() + "/rapport", getTranslation("debrief.to-report"), "s")));
        evening.follow(it -> it.chronicle().progress(), () -> clock(clock));
        evening.follow(HotDebrief::findings, this::grid);
        evening.follow(HotDebrief::asked, this::questions);
    }

    /** All that the debrief was given: what the kit foresees, and what the room took besides. */
    private void clock(Clock clock) {
        var chronicle = evening.now().chronicle();
        int minutes = chronicle.sheet().debriefMinutes() + chronicle.progress().minutesMore();
        var ended = chronicle.playedAt();
        var end = ended == null ? clock.instant() : ended.plus(Duration.ofMinutes(minutes));
        time.removeAll();
        time.add(
                new Countdown(Duration.between(clock.instant(), end)),
                Tags.p("s soft", getTranslation("debrief.left", minutes)));
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

    /** How many sheets came in, the way there for phones; what they say is shown elsewhere, and not below three. */
    private void questions() {
        var results = evening.now().asked();
        questions.removeAll();
        questions.add(
                title("debrief.aside.questionnaire"),
                Tags.p("s soft", getTranslation("debrief.questionnaire.handed-in", results.handedIn())));
        for (var way : evening.ways())
            questions.add(
                    new Html("<div class=\"qr\">" + way.qrSvg() + "</div>"),
                    Tags.p("s num", way.address().replaceFirst("^https?://", "")));
        questions.add(
                Tags.link(evening.path() + "/questionnaire", getTranslation("debrief.aside.questionnaire-open"), "s"));
    }

    private H2 title(String key) {
        return new H2(getTranslation(key));
    }
}
