package fr.souffleur.live.ui;

import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.PaperHours;
import fr.souffleur.live.PaperRatings;
import fr.souffleur.live.PaperSession;
import fr.souffleur.live.PaperSession.Aid;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSession.Note;
import fr.souffleur.live.PaperSession.Stimulus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a draft as a session, and notes what is wrong beside each field. */
final class DraftReading {

    private final Draft draft;
    private final BlankSheet sheet;
    private final Map<String, Refused> faults = new LinkedHashMap<>();
    private @Nullable PaperHours hours;

    DraftReading(Draft draft, BlankSheet sheet) {
        this.draft = draft;
        this.sheet = sheet;
    }

    /** By field. */
    Map<String, Refused> faults() {
        return faults;
    }

    /** Empty when something is wrong. */
    Optional<PaperSession> session() {
        var day = day();
        var debex = needed("debex");
        var finex = needed("finex");
        if (day == null || debex == null || finex == null) return Optional.empty();
        try {
            hours = new PaperHours(day, debex, finex, sheet.zone());
        } catch (Refused none) {
            faults.put("finex", none);
            return Optional.empty();
        }
        var session = new PaperSession(
                draft.id(),
                day,
                debex,
                finex,
                draft.has("partial"),
                stimuli(),
                notes(),
                aids(),
                presence(),
                ratings(),
                draft.has("debriefed"));
        return faults.isEmpty() ? Optional.of(session) : Optional.empty();
    }

    PaperRatings ratings() {
        return new RatingReading(draft, sheet, faults).read();
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(draft.get("day"));
        } catch (DateTimeException missing) {
            faults.put("day", new Refused("live.later.no-day"));
            return null;
        }
    }

    private @Nullable LocalTime needed(String key) {
        var hour = HourText.read(draft.get(key));
        if (hour.isEmpty()) faults.put(key, new Refused("live.later.needed"));
        return hour.orElse(null);
    }

    private List<Stimulus> stimuli() {
        return sheet.lines().stream()
                .map(it -> {
                    var key = "s." + it.id();
                    var fate = draft.one(key, Fate.NOT_NOTED);
                    var at = fate == Fate.GIVEN ? hour(key + ".at") : null;
                    return new Stimulus(it.id(), fate, at, draft.has(key + ".relance"));
                })
                .toList();
    }

    private List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < draft.count("notes"); i++) {
            var key = "n." + i;
            if (!draft.has(key + ".text")) continue;
            var kind = draft.one(key + ".kind", NoteKind.DECISION);
            notes.add(new Note(kind, hour(key + ".at"), draft.get(key + ".text")));
        }
        return notes;
    }

    private List<Aid> aids() {
        var aids = new ArrayList<Aid>();
        for (int i = 0; i < draft.count("aids"); i++) {
            var key = "a." + i;
            if (draft.has(key + ".text"))
                aids.add(new Aid(hour(key + ".at"), draft.get(key + ".text"), draft.has(key + ".method"), null));
        }
        return aids;
    }

    private Map<RoleId, Boolean> presence() {
        var presence = new LinkedHashMap<RoleId, Boolean>();
        for (var role : sheet.roles()) if (draft.has("p." + role.id())) presence.put(role.id(), true);
        return presence;
    }

    private @Nullable LocalTime hour(String key) {
        if (!draft.has(key)) return null;
        var hour = HourText.read(draft.get(key));
        if (hour.isEmpty()) faults.put(key, new Refused("live.later.hour"));
        var all = hours;
        if (all != null && hour.isPresent() && all.moment(hour.get()).isEmpty())
            faults.put(key, new Refused("live.paper.outside", hour.get().toString()));
        return hour.orElse(null);
    }
}
