package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.Aid;
import fr.souffleur.live.Chronicle.Answered;
import fr.souffleur.live.Chronicle.Given;
import fr.souffleur.live.Chronicle.Graded;
import fr.souffleur.live.Chronicle.Line;
import fr.souffleur.live.Chronicle.Note;
import fr.souffleur.live.Chronicle.Origin;
import fr.souffleur.live.Chronicle.Presence;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.Ending;
import fr.souffleur.live.Happening.Answer;
import fr.souffleur.live.Happening.Found;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Phase;
import fr.souffleur.live.Rating;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Criterion;
import fr.souffleur.planning.RunSheet.Recommendation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds an evening that was played, one sentence at a time. */
public final class Chronicles {

    private static final Instant FINEX = Instant.parse("2026-12-08T13:46:00Z");

    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, List<Given>> observed = new LinkedHashMap<>();
    private final Map<String, Given> agreed = new LinkedHashMap<>();
    private final Map<String, String> gaps = new LinkedHashMap<>();
    private final List<Answered> answers = new ArrayList<>();
    private final List<Aid> aids = new ArrayList<>();
    private final List<Chronicle.Correction> corrections = new ArrayList<>();
    private final List<RunSheet.Check> checks = new ArrayList<>();
    private final List<Chronicle.Checked> checked = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final Map<String, String> answersOfTheSheet = new LinkedHashMap<>();
    private @Nullable Instant started = Instant.parse("2026-12-08T13:02:00Z");
    private String language = "fr";
    private String structure = "EHPAD Les Tilleuls";
    private Ending ending = Ending.FINISHED;
    private int step;
    private Origin origin = Origin.SCREENS;
    private List<Presence> attendance = List.of(
            presence("direction", "Direction", "direction", true, "Camille"),
            presence("idec", "IDEC", "idec", true),
            presence("referent", "Référent", "direction", false));

    public static Chronicles evening() {
        return new Chronicles();
    }

    public Chronicles criterion(String id, String theme, int target, String title, String... injects) {
        criteria.put(
                id,
                new Criterion(
                        new CriterionId(id),
                        title,
                        theme,
                        "Thème " + theme,
                        true,
                        "Question " + id,
                        List.of(
                                "Rien n’est vu.",
                                "Une personne commence.",
                                "C’est fait, avec un écart.",
                                "C’est fait, partagé."),
                        target,
                        List.of(),
                        "Question minute " + id,
                        List.of(),
                        List.of(injects).stream().map(InjectId::new).toList(),
                        null,
                        "Le stimulus n’a pas été donné.",
                        "Jamais."));
        return this;
    }

    public Chronicles criteria(int target, String... ids) {
        for (var id : ids) criterion(id, "T" + id.charAt(0), target, "Critère " + id, "i" + id.replace('.', '-'));
        return this;
    }

    public Chronicles observed(String id, Rating rating, String evidence) {
        observed.computeIfAbsent(id, _ -> new ArrayList<>()).add(given("seat", rating, evidence));
        return this;
    }

    public Chronicles agreed(String id, Rating rating, String evidence) {
        agreed.put(id, given("", rating, evidence));
        return this;
    }

    /** What an earlier exercise decided. @param found null where nobody was asked */
    public Chronicles decided(String action, String words, @Nullable Found found) {
        checks.add(new RunSheet.Check(action, new InjectId("F"), null, words, "IDEC", 2025, false));
        if (found != null) checked.add(new Chronicle.Checked(action, found));
        return this;
    }

    public Chronicles agreed(String id, int level) {
        return agreed(id, Rating.of(String.valueOf(level)), "min 12, cadre : un fait");
    }

    public Chronicles discussed(String id, String why) {
        gaps.put(id, why);
        return this;
    }

    public Chronicles corrected(Chronicle.Correction correction) {
        corrections.add(correction);
        return this;
    }

    public Chronicles ticked(String id, Answer answer) {
        answers.add(new Answered(new CriterionId(id), answer, 600_000));
        return this;
    }

    public Chronicles aid(String text, boolean method, @Nullable String criterion) {
        aids.add(new Aid(9, 900_000, 570, text, method, criterion == null ? null : new CriterionId(criterion)));
        return this;
    }

    public Chronicles origin(Origin how) {
        origin = how;
        return this;
    }

    /** A line of which nobody took the time. */
    public Chronicles untimed(What what, String text) {
        line(what, text);
        var it = lines.removeLast();
        lines.add(new Line(
                it.seq(),
                it.at(),
                null,
                Chronicle.UNKNOWN,
                it.day(),
                Chronicle.UNKNOWN,
                what,
                it.inject(),
                null,
                it.text(),
                null,
                it.by()));
        return this;
    }

    public Chronicles line(What what, String text) {
        lines.add(new Line(
                lines.size() + 1,
                FINEX,
                null,
                lines.size() * 60_000L,
                "mardi",
                555 + lines.size() * 5,
                what,
                what == What.GIVEN || what == What.TAKEN_BACK ? new InjectId("i" + text) : null,
                null,
                what == What.GIVEN ? "Stimulus " + text : text,
                null,
                new Caller.Clock()));
        return this;
    }

    public Chronicles wrote(NoteKind kind, String text) {
        notes.add(new Note(20, FINEX, 660_000, "mardi", 600, kind, text, new RoleId("idec")));
        return this;
    }

    public Chronicles recommendation(String id, String criterion, @Nullable Integer atMost, String action) {
        recommendations.add(new Recommendation(
                id, new CriterionId(criterion), atMost, null, action, "Direction", "S", 1, "Photo datée"));
        return this;
    }

    public Chronicles answer(String variable, String text) {
        answersOfTheSheet.put(variable, text);
        return this;
    }

    public Chronicles withoutTimes() {
        started = null;
        return this;
    }

    public Chronicles inEnglish() {
        language = "en";
        return this;
    }

    public Chronicles stoppedBeforeItsEnd() {
        ending = Ending.PARTIAL;
        return this;
    }

    public Chronicles ledToStep(int step) {
        this.step = step;
        return this;
    }

    public Chronicles of(String structure) {
        this.structure = structure;
        return this;
    }

    /** Each role played by somebody of its own, such as {@code direction} or, absent, {@code -dsi}. */
    public Chronicles table(String... roles) {
        attendance = List.of(roles).stream()
                .map(it -> {
                    var role = it.replaceFirst("^-", "");
                    return presence(role, role, role, role.equals(it));
                })
                .toList();
        return this;
    }

    public Chronicles alsoHolding(String role, String holder) {
        attendance = new ArrayList<>(attendance);
        attendance.add(presence(role, role, holder, true));
        return this;
    }

    public Report report() {
        var told = told();
        return new Report(
                told,
                Findings.of(told),
                new Notebook(List.of(), List.of(), null, Map.of()),
                List.of(),
                new Report.Attribution("Souffleur", "CC-BY-4.0"),
                Results.NONE,
                null);
    }

    public Findings findings() {
        return Findings.of(told());
    }

    public Chronicle told() {
        var exercise = ExerciseId.fresh();
        return new Chronicle(
                exercise,
                lines.size(),
                Phase.DEBRIEF,
                ending,
                started,
                started,
                FINEX,
                2_580_000,
                origin,
                !observed.isEmpty(),
                new Chronicle.Progress(step, FINEX, Map.of()),
                sheet(exercise),
                lines,
                criteria.keySet().stream()
                        .map(it -> new Graded(
                                new CriterionId(it),
                                observed.getOrDefault(it, List.of()),
                                agreed.get(it),
                                gaps.getOrDefault(it, "")))
                        .toList(),
                attendance,
                notes,
                aids,
                List.of(),
                answers,
                corrections,
                checked);
    }

    private RunSheet sheet(ExerciseId exercise) {
        return new RunSheet(
                1,
                exercise,
                structure,
                "ehpad",
                "Europe/Paris",
                null,
                "souffleur/EHPAD-01",
                "1.0.0",
                "1.0.0",
                language,
                "Le mail de la facture",
                1,
                2,
                43,
                15,
                "mardi",
                "09:15",
                answersOfTheSheet,
                List.of(new RunSheet.Role(new RoleId("idec"), "IDEC", "Soigner", List.of(), new RoleId("idec"))),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.copyOf(criteria.values()),
                List.of(),
                "",
                List.of(
                        new RunSheet.DebriefStep(43, "La clôture.", "Ramasser"),
                        new RunSheet.DebriefStep(44, "Un mot.", "Écouter")),
                List.of(),
                recommendations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                checks);
    }

    private static Presence presence(String role, String name, String holder, boolean present, String... names) {
        return new Presence(new RoleId(role), name, new RoleId(holder), present, List.of(names));
    }

    private static Given given(String seat, Rating rating, String evidence) {
        return new Given(seat, rating, evidence, FINEX);
    }
}
