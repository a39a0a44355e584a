package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.UI;
import fr.souffleur.common.Caller;
import fr.souffleur.training.authoring.CourseDecisions;
import fr.souffleur.training.authoring.Draft;

/** Decisions about the draft as it is seen on the page; whatever comes of one, the page then shows how things stand. */
record Turn(CourseDecisions decisions, Caller caller, Writing writing) {

    void handIn() {
        then(() -> decisions.handIn(caller, seen().structure(), seen().id(), seen().revision()));
    }

    void approve() {
        then(() -> decisions.approve(caller, seen().structure(), seen().id(), seen().revision()));
    }

    void publish() {
        then(() -> decisions.publish(caller, seen().structure(), seen().id(), seen().revision()));
    }

    void takeBack(String reason) {
        then(() -> decisions.takeBack(caller, seen().structure(), seen().id(), reason, seen().revision()));
    }

    void setAside(String reason) {
        then(() -> decisions.setAside(caller, seen().structure(), seen().id(), reason, seen().revision()));
    }

    /** Whether the caller may not be the second pair of eyes. */
    boolean mine() {
        return caller instanceof Caller.Person(var id)
                && (id.equals(seen().broughtBy()) || id.equals(seen().changedBy()));
    }

    Draft seen() {
        return writing.desk().draft();
    }

    private static void then(Runnable move) {
        try {
            move.run();
        } finally {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }
}
