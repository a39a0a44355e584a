package fr.souffleur.structures.acts;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Words;
import fr.souffleur.journal.Recorded;
import fr.souffleur.ui.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says acts in somebody's language. Names and titles come beside, since the journal holds ids only. */
record Telling(Words words, Days days, Map<PersonId, String> names, Map<ExerciseId, String> titles) {

    Told tell(Recorded line) {
        var act = line.act();
        var arguments = new ArrayList<Object>();
        arguments.add(name(act.subject()));
        act.details().forEach((key, value) -> arguments.add(detail(key, value)));
        return new Told(
                line.at(),
                who(line.by()),
                role(act.standing()),
                act.kind(),
                words.say("journal.act." + act.kind(), arguments.toArray()),
                act.exercise(),
                act.exercise() == null ? null : titles.get(act.exercise()));
    }

    private String who(Caller by) {
        return switch (by) {
            case Caller.Person(var person) -> name(person);
            case Caller.Seat _ -> words.say("journal.by.seat");
            case Caller.Clock _ -> words.say("journal.by.clock");
        };
    }

    private String name(@Nullable PersonId person) {
        if (person == null) return "";
        var name = names.getOrDefault(person, "");
        return name.isBlank() ? words.say("journal.by.erased") : name;
    }

    private String role(@Nullable String standing) {
        return standing == null ? "" : said("structures.role." + standing.toLowerCase(Locale.ROOT), standing);
    }

    /** A constant has its word under {@code journal.detail.<key>}, a role its own, a day and an instant are said where the structure lives. */
    private String detail(String key, String value) {
        if (key.endsWith("role")) return role(value);
        try {
            if (value.matches("\\d{4}-\\d{2}-\\d{2}")) return days.plain(LocalDate.parse(value));
            return value.endsWith("Z")
                    ? days.moment(Instant.parse(value))
                    : said("journal.detail." + key + "." + value, value);
        } catch (DateTimeParseException noInstant) {
            return value;
        }
    }

    private String said(String key, String otherwise) {
        var text = words.say(key);
        return text.equals(key) ? otherwise : text;
    }
}
