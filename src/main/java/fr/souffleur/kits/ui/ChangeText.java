package fr.souffleur.kits.ui;

import fr.souffleur.common.Words;
import fr.souffleur.kits.compare.Change;
import fr.souffleur.kits.compare.Change.Added;
import fr.souffleur.kits.compare.Change.Altered;
import fr.souffleur.kits.compare.Change.Moved;
import fr.souffleur.kits.compare.Change.Removed;
import fr.souffleur.kits.compare.Mark;
import fr.souffleur.kits.compare.Value;
import java.util.List;

/** A change as HTML: a sign, its name, and what stood there before and after. */
final class ChangeText {

    private static final int SHORT = 280;

    private final Words words;
    private final Written written;
    private final String language;

    /** @param language of the kit */
    ChangeText(Words words, String language) {
        this.words = words;
        this.written = new Written(words);
        this.language = language;
    }

    /** Changes of one thing, under its name. */
    String thing(List<Change> changes) {
        var first = changes.getFirst();
        var html = new StringBuilder("<li>");
        if (!first.place().isEmpty() && !bare(first))
            html.append("<p class='what'>").append(name(first)).append("</p>");
        html.append("<dl>");
        changes.forEach(it -> html.append("<div>").append(line(it)).append("</div>"));
        return html.append("</dl></li>").toString();
    }

    /** Something that comes or goes and says no more than its name. */
    private static boolean bare(Change change) {
        return change instanceof Added it && it.text().isBlank()
                || change instanceof Removed that && that.text().isBlank();
    }

    private String name(Change change) {
        if (change.title().isBlank()) {
            var thing = change.thing(words);
            return Written.html(thing.substring(0, 1).toUpperCase(words.locale()) + thing.substring(1));
        }
        return "<span class='num'>" + Written.html(change.place()) + "</span> <span" + inKit() + ">"
                + Written.html(change.title()) + "</span>";
    }

    private String line(Change change) {
        return switch (change) {
            case Added it ->
                term("+", words.say("kits.compare.sign.added"))
                        + dd(bare(it) ? "<ins>" + name(it) + "</ins>" : whole(List.of(fresh(it.text()))));
            case Removed it ->
                term("−", words.say("kits.compare.sign.removed"))
                        + dd(bare(it) ? "<del>" + name(it) + "</del>" : whole(List.of(gone(it.text()))));
            case Moved it -> term("→", words.say("kits.compare.sign.moved")) + dd(choice(it.before(), it.after()));
            case Altered it -> term("≠", it.label(words)) + dd(values(it.before(), it.after()));
        };
    }

    private static String term(String sign, String name) {
        return "<dt><span class='sign' aria-hidden='true'>" + sign + "</span>" + Written.html(name) + "</dt>";
    }

    private static String dd(String html) {
        return "<dd>" + html + "</dd>";
    }

    private String values(Value before, Value after) {
        return before instanceof Value.Text(var old) && after instanceof Value.Text(var now)
                ? whole(Mark.between(old, now))
                : choice(before, after);
    }

    private String choice(Value before, Value after) {
        return written.gone(before.say(words)) + " " + written.fresh(after.say(words));
    }

    /** The text around its changes, and the whole of it on demand. */
    private String whole(List<Mark> marks) {
        var excerpt = Excerpt.of(marks);
        var length = excerpt.marks().stream().mapToInt(it -> it.text().length()).sum();
        var text = "<div class='kt'" + inKit() + ">" + written.html(marks) + "</div>";
        var folded = "<details><summary>" + Written.html(words.say("kits.compare.whole")) + "</summary>" + text
                + "</details>";
        if (length > SHORT) return folded;
        return excerpt.shortened()
                ? "<div class='kt'" + inKit() + ">" + written.html(excerpt.marks()) + "</div>" + folded
                : text;
    }

    private String inKit() {
        return " lang='" + Written.html(language) + "'";
    }

    private static Mark fresh(String text) {
        return new Mark(Mark.Kind.FRESH, text);
    }

    private static Mark gone(String text) {
        return new Mark(Mark.Kind.GONE, text);
    }
}
