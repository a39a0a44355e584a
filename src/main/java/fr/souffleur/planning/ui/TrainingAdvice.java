package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.planning.Preparation;
import fr.souffleur.training.course.Course.Certifies;
import fr.souffleur.training.follow.Advice;
import fr.souffleur.ui.Tags;
import java.util.List;

/** What course would help before the day, for who conducts and for who observes. Nothing waits for it. */
class TrainingAdvice extends Section {

    private static final long serialVersionUID = 1L;

    TrainingAdvice(Preparation preparation, List<Advice.Tip> tips) {
        addClassName("side2");
        setVisible(!tips.isEmpty());
        add(new H2(getTranslation("planning.training")));
        for (var tip : tips) {
            var words = tip.what() == Certifies.FACILITATOR
                    ? "planning.training.facilitator"
                    : "planning.training.observer";
            add(
                    Tags.around(
                            "s soft", tip.language(), getTranslation(words, tip.title(), tip.minutes()), tip.title()),
                    Tags.link(tip.path(), getTranslation("planning.training.go"), "s"));
        }
        if (!tips.isEmpty())
            add(Tags.link(
                    "/s/" + preparation.structure().id() + "/formation",
                    getTranslation("planning.training.team"),
                    "s"));
    }
}
