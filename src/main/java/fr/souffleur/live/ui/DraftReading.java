package fr.souffleur.live.ui;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.PaperHours;
import fr.souffleur.live.PaperRatings;
import fr.souffleur.live.PaperSession;
import fr.souffleur.live.PaperSession.Aid;
import fr.souffleur.live.PaperSession.Fact;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSession.Improvised;
import fr.souffleur.live.PaperSession.Note;
import fr.souffleur.live.PaperSession.Stimulus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a draft as a session, and notes what is wrong beside each field. */
final class DraftReading {

    private static final int LONGEST_PLAY = 8 * 60;

    private final Draft draft;
    private final BlankSheet sheet;
    private final Map<String, Refused> faults = new LinkedHashMap<>();
    private final Map<String, LocalTime> hours = new LinkedHashMap<>();

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
        var debex = needed("debex", "live.later.needed");
        var finex = finex(debex);
        if (day == null || debex == null || !faults.isEmpty()) return Optional.empty();
        var aids = aids();
        var session = new PaperSession(
                draft.id(),
                day,
                debex,
                finex,
                draft.has("partial"),
                stimuli(),
                notes(),
                aids,
                improvised(),
                facts(),
                presence(),
                new RatingReading(draft, sheet, faults, aided(aids)).read(),
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
                    var at = fate == Fate.GIVEN ? hour(key + ".at") : null;
                    var relanced = fate == Fate.GIVEN && draft.has(key + ".relance");
                    var again = relanced ? hour(key + ".again") : null;
                    return new Stimulus(it.id(), fate, at, relanced, again);
                })
                .toList();
    }

    private List<Note> notes() {
        return rows("notes", "n.", it -> new Note(draft.one(it + ".kind", NoteKind.DECISION), at(it), text(it)));
    }

    private List<Aid> aids() {
        var aids = new ArrayList<Aid>();
        for (var line : sheet.lines())
            for (int i = 0; i < line.hints().size(); i++) {
                var hint = line.hints().get(i);
                if (draft.has(DraftHelp.key(line, i)))
                    aids.add(new Aid(null, hint.words(), hint.method(), hint.criterion(), line.id()));
            }
        aids.addAll(rows(
                "aids",
                "a.",
                it -> new Aid(
                        at(it),
                        text(it),
                        draft.has(it + ".method"),
                        draft.has(it + ".criterion") ? new CriterionId(draft.get(it + ".criterion")) : null,
                        null)));
        return aids;
    }

    /** Criteria whose expected action was named. */
    private static Set<CriterionId> aided(List<Aid> aids) {
        return aids.stream()
                .filter(it -> !it.method())
                .map(Aid::criterion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<Improvised> improvised() {
        return rows(
                "improvised",
                "x.",
                it -> new Improvised(
                        at(it), draft.one(it + ".channel", DraftImprovised.USUAL), draft.get(it + ".from"), text(it)));
    }

    private List<Fact> facts() {
        return rows(
                "facts",
                "f.",
                it -> new Fact(
                        at(it), text(it), draft.has(it + ".inject") ? new InjectId(draft.get(it + ".inject")) : null));
    }

    /** Rows in which something was written. */
    private <T> List<T> rows(String list, String prefix, Function<String, T> read) {
        return IntStream.range(0, draft.count(list))
                .mapToObj(it -> prefix + it)
                .filter(it -> draft.has(it + ".text"))
                .map(read)
                .toList();
    }

    private @Nullable LocalTime at(String row) {
        return hour(row + ".at");
    }

    private String text(String row) {
        return draft.get(row + ".text");
    }

    private Map<RoleId, Boolean> presence() {
        var presence = new LinkedHashMap<RoleId, Boolean>();
        for (var role : sheet.roles()) if (draft.has("p." + role.id())) presence.put(role.id(), true);
        return presence;
    }

    private @Nullable LocalTime hour(String key) {
        if (!draft.has(key)) return null;
        var hour = HourText.read(draft.get(key));
        hour.ifPresentOrElse(it -> hours.put(key, it), () -> faults.put(key, new Refused("live.later.hour")));
        return hour.orElse(null);
    }

    /** Every hour lies within play, and a relance after its stimulus. */
    private void check(PaperSession session) {
        try {
            var all = session.hours(sheet.zone());
            hours.forEach((key, hour) -> {
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
