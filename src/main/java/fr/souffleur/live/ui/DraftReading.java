package fr.souffleur.live.ui;

import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.PaperHours;
import fr.souffleur.live.PaperRatings;
import fr.souffleur.live.PaperSession;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSession.Stimulus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a draft as a session, and notes what is wrong beside each field. */
final class DraftReading {

    private static final int LONGEST_PLAY = 8 * 60;

    private final Draft draft;
    private final BlankSheet sheet;
    private final Map<String, Refused> faults = new LinkedHashMap<>();
    private final DraftHours hours;
    private final DraftLines lines;

    DraftReading(Draft draft, BlankSheet sheet) {
        this.draft = draft;
        this.sheet = sheet;
        this.hours = new DraftHours(draft, faults);
        this.lines = new DraftLines(draft, sheet, hours);
    }

    /** By field. */
    Map<String, Refused> faults() {
        return faults;
    }

    /** Empty when something is wrong. */
    Optional<PaperSession> session() {
        var day = day();
        var debex = needed("debex", "live.later.needed");
        var finex = finex(debex);
        if (day == null || debex == null || !faults.isEmpty()) return Optional.empty();
        var aids = lines.aids();
        var session = new PaperSession(
                draft.id(),
                day,
                debex,
                finex,
                draft.has("partial"),
                stimuli(),
                lines.notes(),
                aids,
                lines.improvised(),
                lines.facts(),
                presence(),
                new RatingReading(draft, sheet, faults, DraftLines.aided(aids)).read(),
                draft.has("debriefed"));
        check(session);
        return faults.isEmpty() ? Optional.of(session) : Optional.empty();
    }

    PaperRatings ratings() {
        return new RatingReading(draft, sheet, faults, Set.of()).read();
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(draft.get("day"));
        } catch (DateTimeException missing) {
            faults.put("day", new Refused("live.later.no-day"));
            return null;
        }
    }

    private @Nullable LocalTime needed(String key, String why) {
        var hour = HourText.read(draft.get(key));
        if (hour.isEmpty()) faults.put(key, new Refused(why));
        return hour.orElse(null);
    }

    /** Its hour, or DEBEX and the length of play; null when nobody took either. */
    private @Nullable LocalTime finex(@Nullable LocalTime debex) {
        if (!draft.has("finex.open")) return needed("finex", "live.later.finex-needed");
        if (debex == null || !draft.has("duration")) return null;
        int minutes = draft.count("duration");
        if (minutes > 0 && minutes <= LONGEST_PLAY) return debex.plusMinutes(minutes);
        faults.put("duration", new Refused("live.later.duration", LONGEST_PLAY));
        return null;
    }

    private List<Stimulus> stimuli() {
        return sheet.lines().stream()
                .map(it -> {
                    var key = "s." + it.id();
                    var fate = draft.one(key, Fate.NOT_NOTED);
                    var at = fate == Fate.GIVEN ? hours.hour(key + ".at") : null;
                    var relanced = fate == Fate.GIVEN && draft.has(key + ".relance");
                    var again = relanced ? hours.hour(key + ".again") : null;
                    return new Stimulus(it.id(), fate, at, relanced, again);
                })
                .toList();
    }

    private Map<RoleId, Boolean> presence() {
        var presence = new LinkedHashMap<RoleId, Boolean>();
        for (var role : sheet.roles()) if (draft.has("p." + role.id())) presence.put(role.id(), true);
        return presence;
    }

    /** Every hour lies within play, and a relance after its stimulus. */
    private void check(PaperSession session) {
        try {
            var all = session.hours(sheet.zone());
            hours.read().forEach((key, hour) -> {
                if (all.moment(hour).isEmpty()) faults.put(key, new Refused("live.paper.outside", hour.toString()));
            });
            session.stimuli().forEach(it -> early(it, all));
        } catch (Refused none) {
            faults.put(draft.has("finex.open") ? "duration" : "finex", none);
        }
    }

    private void early(Stimulus it, PaperHours all) {
        if (it.at() == null || it.relancedAt() == null) return;
        var given = all.moment(it.at());
        var again = all.moment(it.relancedAt());
        if (given.isPresent() && again.isPresent() && again.get().isBefore(given.get()))
            faults.put(
                    "s." + it.inject() + ".again",
                    new Refused("live.later.early", it.at().toString()));
    }
}
