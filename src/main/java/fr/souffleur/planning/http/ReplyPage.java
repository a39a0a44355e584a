package fr.souffleur.planning.http;

import static fr.souffleur.ui.PlainPage.html;
import static fr.souffleur.ui.PlainPage.text;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.planning.invites.Answer;
import fr.souffleur.planning.invites.Invited;
import fr.souffleur.planning.invites.Replies.Question;
import fr.souffleur.planning.invites.Replies.Standing;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.PlainPage;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An invitation to read and to answer, built element by element: every text is a text, whatever is written in it. */
record ReplyPage(Words words) {

    /** @param trouble why the last answer was not taken */
    String question(Question asked, Optional<Refused> trouble) {
        var main = page("planning.reply.title");
        band(main);
        text(main, "h1", "", asked.about().exercise().title())
                .attr("lang", asked.about().exercise().language());
        text(
                        main,
                        "p",
                        "lead",
                        say(
                                "planning.reply.by",
                                asked.about().facilitator().name(),
                                asked.about().structure().name()))
                .attr("dir", "auto");
        switch (asked.standing()) {
            case OVER -> text(main, "p", "state waiting", say("planning.reply.over"));
            case CANCELLED -> text(main, "p", "state ended", say("planning.reply.cancelled"));
            case OPEN -> {
                facts(main, asked);
                trouble.ifPresent(
                        it -> text(main, "p", "state ended", words.say(it)).attr("role", "alert"));
                given(main, asked.invited());
                form(main, asked);
            }
        }
        return html(main);
    }

    String thanks(Question asked) {
        var main = page("planning.reply.title");
        band(main);
        text(main, "h1", "", say("planning.reply.thanks"));
        given(main, asked.invited());
        facts(main, asked);
        text(main, "p", "note", say("planning.reply.change"));
        return html(main);
    }

    /** The one answer to all that leads nowhere; what was asked for does not come back. */
    String unknown() {
        return alone("planning.reply.unknown");
    }

    String later() {
        return alone("planning.reply.later");
    }

    private String alone(String key) {
        var main = page(key);
        text(main, "h1", "", say(key));
        text(main, "p", "lead", say(key + "-why"));
        return html(main);
    }

    private void facts(Element main, Question asked) {
        var about = asked.about();
        var start = about.exercise().startsAt();
        var days = new Days(words.locale(), about.structure().zone());
        var list = main.appendElement("dl");
        if (asked.standing() == Standing.OPEN && start != null) {
            fact(list, "planning.reply.when", days.full(start));
            fact(list, "planning.reply.until", days.hour(start.plus(about.length())));
        }
        fact(
                list,
                "planning.reply.where",
                about.place().isEmpty() ? say("planning.invitation.place-later") : about.place());
        fact(
                list,
                "planning.reply.as",
                say("planning.invite.part." + low(asked.invited().part())));
        text(main, "p", "", about.summary())
                .attr("lang", about.exercise().language())
                .attr("dir", "auto");
        text(
                main,
                "p",
                "",
                say("planning.invitation.join." + low(asked.invited().part())));
    }

    private void given(Element main, Invited invited) {
        if (invited.answeredAt() == null) return;
        text(main, "p", "state valid", say("planning.reply.given." + low(invited.state())));
        if (!invited.remark().isEmpty())
            text(main, "p", "note", say("planning.reply.remark-given", invited.remark()))
                    .attr("dir", "auto");
    }

    private void form(Element main, Question asked) {
        var form = main.appendElement("form").attr("method", "post").addClass("answer-form");
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "seen")
                .attr("value", String.valueOf(asked.invited().sequence()));
        // Enter in the remark presses a form's first button: this one, so that nobody accepts by writing that they
        // cannot.
        form.appendElement("button").attr("disabled", "disabled").attr("hidden", "hidden");
        text(form, "h2", "", say("planning.reply.question"));
        text(form, "label", "", say("planning.reply.remark")).attr("for", "remark");
        form.appendElement("input")
                .attr("id", "remark")
                .attr("name", "remark")
                .attr("autocomplete", "off")
                .attr("maxlength", "300")
                .attr("dir", "auto")
                .attr("value", asked.invited().remark());
        var buttons = form.appendElement("p").addClass("answers");
        for (var it : Answer.values())
            text(buttons, "button", low(it), say("planning.reply." + low(it)))
                    .attr("name", "answer")
                    .attr("value", it.name());
        text(form, "p", "note", say("planning.reply.privacy"));
    }

    private void band(Element main) {
        text(main, "p", "exercise-band", say("planning.exercise-band"));
    }

    private void fact(Element list, String key, String value) {
        var entry = list.appendElement("div");
        text(entry, "dt", "", say(key));
        text(entry, "dd", "", value).attr("dir", "auto");
    }

    private Element page(String title) {
        return PlainPage.titled(words.locale().getLanguage(), say(title) + " · Souffleur", "reply");
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
