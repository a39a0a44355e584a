package fr.souffleur.training.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.common.Caller;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.certificate.Held;
import fr.souffleur.ui.Tags;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** One certificate that somebody holds: until when, its paper, its badge, the way to renew it or to give it up. */
class CertificateLine extends ListItem {

    private static final long serialVersionUID = 1L;

    CertificateLine(Certificates certificates, Caller caller, Held held, Runnable again) {
        var what = held.what();
        var title = getTranslation(
                "training.certificate.certifies." + what.certifies().name().toLowerCase(Locale.ROOT));
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        add(
                Tags.div(
                        "what",
                        Tags.p("b", title),
                        Tags.in(what.courseLanguage(), Tags.p("s soft", what.title())),
                        Tags.p(
                                "s num",
                                getTranslation("training.certificate.until") + " " + date.format(what.until()))),
                Tags.div("how", state(held)),
                files(certificates, caller, held, title, again));
    }

    private Span state(Held held) {
        var word = getTranslation(
                "training.certificate.state." + held.state().name().toLowerCase(Locale.ROOT));
        return switch (held.state()) {
            case VALID -> States.done(word);
            case TO_RENEW -> States.now(word);
            case EXPIRED, WITHDRAWN, REPLACED -> States.later(word);
        };
    }

    private Div files(Certificates certificates, Caller caller, Held held, String title, Runnable again) {
        var acts = Tags.div("row acts");
        var ended = held.state() == Held.State.WITHDRAWN || held.state() == Held.State.REPLACED;
        if (!ended) {
            acts.add(file(held, "pdf", "training.certificate.paper", title));
            acts.add(file(held, "jwt", "training.certificate.badge", title));
        }
        if (held.state() == Held.State.TO_RENEW || held.state() == Held.State.EXPIRED)
            acts.add(Tags.link(
                    CourseView.path(held.what().code()), getTranslation("training.certificate.renew"), "btn sm"));
        if (!ended) {
            var up = Tags.button(
                    getTranslation("training.certificate.give-up"),
                    "textbutton",
                    () -> ask(certificates, caller, held, again));
            up.getElement().setAttribute("aria-label", getTranslation("training.certificate.give-up") + " : " + title);
            acts.add(up);
        }
        return acts;
    }

    private Anchor file(Held held, String ending, String words, String title) {
        var file = Tags.link("/moi/certificats/" + held.id() + "." + ending, getTranslation(words));
        file.getElement().setAttribute("download", true);
        file.getElement().setAttribute("aria-label", getTranslation(words) + " : " + title);
        file.setRouterIgnore(true);
        return file;
    }

    /** It is for good, so it is asked first. */
    private void ask(Certificates certificates, Caller caller, Held held, Runnable again) {
        var dialog = new ConfirmDialog(
                getTranslation("training.certificate.give-up.title"),
                getTranslation("training.certificate.give-up.text"),
                getTranslation("training.certificate.give-up.yes"),
                _ -> {
                    certificates.withdraw(caller, held.id());
                    again.run();
                },
                getTranslation("training.certificate.give-up.no"),
                _ -> {});
        dialog.open();
    }
}
