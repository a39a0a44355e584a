package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Readiness;
import fr.souffleur.ui.Tags;
import java.util.Optional;

/** The one amber button of the page: what to do now. */
class NextStep extends Div {

    private static final long serialVersionUID = 1L;

    NextStep(Exercise exercise, Readiness.Next next, boolean reads, Optional<String> room, Moves moves) {
        addClassName("nextstep");
        var path = exercise.path();
        switch (next) {
            case DATE -> add(button("planning.next.date", moves));
            case CONTEXT -> add(link(path + "/contexte", "planning.next.context"));
            case ROLES -> add(link(path + "/roles", "planning.next.roles"));
            case REREAD ->
                add(
                        reads
                                ? link(path + "/relecture", "planning.next.reread")
                                : link(path + "/listes", "planning.next.lists"));
            case PLAY -> room.ifPresent(it -> add(link(it, "planning.next.play")));
            case NOTHING -> {}
        }
    }

    private Component button(String words, Moves moves) {
        var button = new Button(getTranslation(words), click -> moves.askDate());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Component link(String path, String words) {
        var link = Tags.link(path, getTranslation(words), "btn cue");
        link.add(Drawn.icon("<path d=\"M4.5 12h15M13.5 6l6 6-6 6\"/>"));
        return link;
    }
}
