package fr.souffleur.debrief;

import fr.souffleur.common.RoleId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.RunSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** How an exercise speaks: its language, its zone, its kit's texts with the structure's answers. */
public final class Voice {

    private final RunSheet sheet;
    private final Words words;
    private final Markdown markdown;
    private final ZoneId zone;

    public Voice(RunSheet sheet) {
        this.sheet = sheet;
        this.words = Words.in(sheet.language());
        this.markdown = Markdown.with(sheet.language(), sheet.answers());
        this.zone = ZoneId.of(sheet.zone());
    }

    /** Our own words; arguments stand as they are. */
    public String say(String key, Object... arguments) {
        return words.say("debrief." + key, arguments);
    }

    /** A text of the kit, in plain words. */
    public String kit(String text) {
        return markdown.plain(text);
    }

    public String date(Instant at) {
        return date(LocalDate.ofInstant(at, zone), FormatStyle.FULL);
    }

    /** Such as 8 déc. 2026. */
    public String shortDay(Instant at) {
        return date(LocalDate.ofInstant(at, zone), FormatStyle.MEDIUM);
    }

    public String day(LocalDate day) {
        return date(day, FormatStyle.LONG);
    }

    private String date(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(words.locale())
                .format(day);
    }

    /** The hour on the structure's clocks, or that nobody noted it. */
    public String hour(@Nullable Instant at) {
        if (at == null) return say("not-noted");
        var time = at.atZone(zone);
        return clock(time.getHour() * 60 + time.getMinute());
    }

    /** A time of day in minutes, or that nobody noted it. */
    public String clock(int minutes) {
        if (minutes < 0) return say("not-noted");
        return say("clock", minutes / 60, "%02d".formatted(minutes % 60));
    }

    /** A minute of play, or that nobody noted it. */
    public String minute(long playMillis) {
        return playMillis < 0 ? say("not-noted") : say("minute", playMillis / 60_000);
    }

    public String role(@Nullable RoleId role) {
        return sheet.roles().stream()
                .filter(it -> it.id().equals(role))
                .map(it -> kit(it.name()))
                .findFirst()
                .orElse("");
    }
}
