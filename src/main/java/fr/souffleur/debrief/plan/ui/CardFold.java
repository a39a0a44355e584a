package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.NativeDetails;
import fr.souffleur.debrief.plan.Dossier.Card;
import fr.souffleur.debrief.plan.Plan.Played;
import fr.souffleur.ui.Tags;

/** A reflex card of the exercise, to read where the action is about it. */
class CardFold extends NativeDetails {

    private static final long serialVersionUID = 1L;

    CardFold(Card card, Played exercise) {
        super(named(card), Tags.html("doc", exercise.language(), card.html()));
        addClassName("cardfold");
    }

    private static String named(Card card) {
        return card.id() + " · " + card.title();
    }
}
