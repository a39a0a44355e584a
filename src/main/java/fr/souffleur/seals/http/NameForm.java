package fr.souffleur.seals.http;

import static fr.souffleur.ui.PlainPage.text;

import fr.souffleur.common.Words;
import fr.souffleur.seals.http.CheckPage.Named;
import org.jsoup.nodes.Element;

/** Where who has a certificate before them types the name on it: the page holds none, and what was typed does not come back. */
final class NameForm {

    /** Where the answer is: on a phone it would be below the screen. */
    private static final String HERE = "nom";

    private NameForm() {}

    static void in(Element main, Named named, Words words) {
        text(main, "h2", "", words.say("seals.check.name.title")).id(HERE);
        answer(main, named, words);
        text(main, "p", "", words.say("seals.check.name.what"));
        var form = main.appendElement("form").attr("method", "post").attr("action", "#" + HERE);
        text(form, "label", "", words.say("seals.check.name.label")).attr("for", "name");
        form.appendElement("input")
                .addClass("as-typed")
                .attr("id", "name")
                .attr("name", "name")
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .attr("maxlength", "200")
                .attr("required", "required")
                .attr("aria-describedby", "name-shape");
        text(form, "p", "note", words.say("seals.check.name.shape")).id("name-shape");
        text(form, "button", "", words.say("seals.check.name.go"));
    }

    private static void answer(Element main, Named named, Words words) {
        switch (named) {
            case NOT_ASKED -> {}
            case YES -> CheckPage.state(main, "valid", "✓", words.say("seals.check.name.yes"));
            case NO -> {
                CheckPage.state(main, "ended", "✕", words.say("seals.check.name.no"));
                text(main, "p", "note", words.say("seals.check.name.no-why"));
            }
            case NOTHING -> CheckPage.state(main, "waiting", "–", words.say("seals.check.name.nothing"));
        }
    }
}
