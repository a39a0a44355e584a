package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.journal.Periods;
import fr.souffleur.ui.Tags;
import java.time.Period;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;

/** What the portal keeps of people, why and how long, for anybody to read. */
@Route(value = "donnees-personnelles", autoLayout = false)
@AnonymousAllowed
class PersonalDataRegister extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    PersonalDataRegister(
            Periods periods,
            @Value("${souffleur.operator.name}") String operator,
            @Value("${souffleur.operator.contact}") String contact) {
        addClassName("register");
        var main = new Main(new H1(say("title")), Tags.p("lede", say("lead")));
        var known = !operator.isBlank() && !contact.isBlank();
        main.add(new H2(say("who")), Tags.p("", known ? say("who-text", operator, contact) : say("who-none")));
        main.add(new H2(say("why")), Tags.p("", say("why-text")));
        main.add(
                new H2(say("what")),
                new UnorderedList(
                        new ListItem(say("account")),
                        new ListItem(say("seats", length(periods.seatNames()))),
                        new ListItem(say("invited", length(periods.seatNames()))),
                        new ListItem(say("texts", length(periods.freeText()))),
                        new ListItem(say("session-files", length(periods.sessionFiles()))),
                        new ListItem(say("contacts", length(periods.freeText()))),
                        new ListItem(say("reports", length(periods.reports()))),
                        new ListItem(say("journal", length(periods.journal()))),
                        new ListItem(say("mails", length(periods.mails()))),
                        new ListItem(say("certificates", length(periods.certificates())))));
        main.add(new H2(say("see")), Tags.p("", say("see-text")));
        main.add(
                new H2(say("rights")),
                Tags.p("", say("rights-text")),
                Tags.div(
                        "row ways-on",
                        Tags.link("/moi/donnees", getTranslation("journal.data.title")),
                        Tags.link("/", say("back"))));
        add(main);
    }

    @Override
    public String getPageTitle() {
        return say("title") + " · Souffleur";
    }

    private String length(Period kept) {
        var parts = new ArrayList<String>();
        if (kept.getYears() > 0) parts.add(say("years", kept.getYears()));
        if (kept.getMonths() > 0) parts.add(say("months", kept.getMonths()));
        if (kept.getDays() > 0 || parts.isEmpty()) parts.add(say("days", kept.getDays()));
        return String.join(" ", parts);
    }

    private String say(String key, Object... arguments) {
        return getTranslation("journal.register." + key, arguments);
    }
}
