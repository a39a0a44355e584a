package fr.souffleur.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** A passing word at the foot of the screen; never for what must be kept. */
public final class Toast {

    private Toast() {}

    public static void say(String text) {
        Notification.show(text, (int) Duration.ofSeconds(5).toMillis(), Position.BOTTOM_CENTER);
    }

    /** A refusal: stays a little longer and is announced at once. */
    public static void refuse(String text) {
        var notification = Notification.show(text, (int) Duration.ofSeconds(9).toMillis(), Position.BOTTOM_CENTER);
        notification.setAssertive(true);
        notification.addClassName("refused");
    }
}
