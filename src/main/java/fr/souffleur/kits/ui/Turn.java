package fr.souffleur.kits.ui;

import fr.souffleur.common.Caller;
import fr.souffleur.kits.workshop.Draft;
import fr.souffleur.kits.workshop.Workshop;
import java.util.UUID;

/** One look at an edition and what is done from it; the page then shows how things stand, whatever came of it. */
record Turn(Workshop workshop, Caller caller, Draft seen, Runnable again) {

    void approve() {
        then(() -> workshop.approve(
                caller,
                seen.edition().structure(),
                seen.edition().id(),
                seen.edition().revision()));
    }

    void publish() {
        then(() -> workshop.publish(
                caller,
                seen.edition().structure(),
                seen.edition().id(),
                seen.edition().revision()));
    }

    void setAside(String reason) {
        then(() -> workshop.setAside(
                caller,
                seen.edition().structure(),
                seen.edition().id(),
                reason,
                seen.edition().revision()));
    }

    /** Leaves the page as it is when it is refused, so that no written word is lost. */
    void remark(String place, String text) {
        workshop.remark(caller, seen.edition().structure(), seen.edition().id(), place, text);
        again.run();
    }

    void settle(UUID remark, String answer) {
        workshop.settle(caller, seen.edition().structure(), seen.edition().id(), remark, answer);
        again.run();
    }

    boolean mine() {
        return caller.equals(new Caller.Person(seen.edition().broughtBy()));
    }

    private void then(Runnable move) {
        try {
            move.run();
        } finally {
            again.run();
        }
    }
}
