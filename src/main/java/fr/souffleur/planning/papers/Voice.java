package fr.souffleur.planning.papers;

import fr.souffleur.common.RoleId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How the mallette speaks: the exercise's language and zone, the kit's texts with the structure's answers. */
final class Voice {

    private final RunSheet sheet;
    private final Words words;
    private final Markdown markdown;

    Voice(Mallette mallette) {
        this.sheet = mallette.sheet();
        this.words = Words.in(sheet.language());
        this.markdown = Markdown.with(sheet.language(), mallette.words());
    }

    /** Our own words; arguments stand as they are. */
    String say(String key, Object... arguments) {
        return words.say("planning.papers." + key, arguments);
    }

    /** Words that the screens of preparation say too. */
    String screen(String key, Object... arguments) {
        return words.say("planning." + key, arguments);
    }

    /** A text of the kit, in plain words. */
    String plain(String text) {
        return markdown.plain(text);
    }

    List<String> plain(List<String> texts) {
        return texts.stream().map(markdown::plain).toList();
    }

    /** A text of the kit, as safe HTML. */
    String html(String text) {
        return markdown.html(text);
    }

    /** The kit's fictional hour, such as {@code 09:15}. */
    String hour(String clock) {
        var parts = clock.split(":");
        return parts.length == 2 ? say("hour", Integer.parseInt(parts[0]), parts[1]) : clock;
    }

    /** An instant where the structure lives. */
    String moment(Instant at) {
        var there = at.atZone(ZoneId.of(sheet.zone()));
        return say(
                "moment", day(there.toLocalDate()), say("hour", there.getHour(), "%02d".formatted(there.getMinute())));
    }

    String day(LocalDate day) {
        var said =
                DateTimeFormatter.ofPattern(say("day-pattern"), words.locale()).format(day);
        return sheet.language().equals("fr") ? said.replace(" 1 ", " 1er ") : said;
    }

    /** What an earlier exercise decided, with three boxes to tick. */
    String check(RunSheet.Check check) {
        return say("check", check.words(), String.valueOf(check.year()));
    }

    String role(RoleId role) {
        return sheet.roles().stream()
                .filter(it -> it.id().equals(role))
                .map(it -> plain(it.name()))
                .findFirst()
                .orElse(role.value());
    }
}
