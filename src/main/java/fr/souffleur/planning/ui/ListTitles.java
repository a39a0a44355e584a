package fr.souffleur.planning.ui;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Preparation;
import java.util.Locale;

/** How a list of the retro-planning is called: by what is usual at that day, else by its first line. */
record ListTitles(Preparation preparation, Locale locale) {

    String of(Checklist list) {
        var key = "planning.list." + list.offset();
        var usual = Words.in(locale).say(key);
        if (!usual.equals(key)) return usual;
        return Markdown.with(
                        preparation.exercise().language(), preparation.context().values())
                .plain(list.items().getFirst().text());
    }

    String offset(Checklist list) {
        var words = Words.in(locale);
        if (list.offset() == 0) return words.say("planning.offset.day");
        return words.say(
                list.offset() < 0 ? "planning.offset.before" : "planning.offset.after", Math.abs(list.offset()));
    }
}
