package fr.souffleur.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.ui.Toast;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A rule's no is said calmly in the person's language; a fault of ours is logged under a number that the person sees. */
class Troubles implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @Override
    public void error(ErrorEvent event) {
        var locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.FRENCH);
        var text = say(event.getThrowable(), Words.in(locale));
        if (UI.getCurrent() != null) Toast.refuse(text);
    }

    /** The sentence for a throwable; logs it when it is no refusal. */
    static String say(Throwable thrown, Words words) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof Refused refusal) return words.say(refusal);
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", number, thrown);
        return words.say("shell.fault", number);
    }
}
