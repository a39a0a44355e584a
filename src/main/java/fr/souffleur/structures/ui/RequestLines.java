package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Request;
import fr.souffleur.structures.Requests;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.List;
import java.util.Locale;

/** Requests that wait: who asks for what and why, with the two answers. */
@org.springframework.stereotype.Component
class RequestLines {

    private final Requests requests;
    private final People people;

    RequestLines(Requests requests, People people) {
        this.requests = requests;
        this.people = people;
    }

    Component of(Caller caller, List<Request> waiting, Days days, Locale locale, Runnable again) {
        var words = Words.in(locale);
        var names = people.names(waiting.stream().map(Request::person).toList());
        var list = new OrderedList();
        list.addClassName("plines");
        waiting.forEach(it -> list.add(line(caller, it, names.getOrDefault(it.person(), ""), days, words, again)));
        return list;
    }

    private Component line(Caller caller, Request request, String name, Days days, Words words, Runnable again) {
        var role = words.say("structures.role." + request.role().name().toLowerCase(Locale.ROOT));
        var place = request.structure().name();
        var accept = Tags.button(words.say("structures.request.accept"), "btn", () -> {
            requests.accept(caller, request.id());
            Toast.say(words.say("structures.request.accepted", name));
            again.run();
        });
        var refuse = Tags.button(words.say("structures.request.refuse"), "textbutton", () -> {
            requests.refuse(caller, request.id());
            Toast.say(words.say("structures.request.refused", name));
            again.run();
        });
        accept.getElement().setAttribute("aria-label", words.say("structures.request.accept-who", name));
        refuse.getElement().setAttribute("aria-label", words.say("structures.request.refuse-who", name));
        var what = words.say(request.aboard() ? "structures.request.line" : "structures.request.line-new", role, place);
        return new ListItem(
                Tags.div(
                        "pwho",
                        Tags.span("b", name),
                        Tags.span("soft2", what),
                        Tags.span("s soft", days.moment(request.askedAt()))),
                Tags.p("quote", request.statement()),
                Tags.div("row tight", accept, refuse));
    }
}
