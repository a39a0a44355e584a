package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Media;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a desk without the portal is given: the book to rehearse with, and the session as one file. */
@Service
@Transactional
public class DeskBooks {

    /** A heavier one is left out of a session file, where its words stand in for it. */
    private static final int HEAVIEST_RECORDING = 256 * 1024;

    private static final Entrances NONE = new Entrances(List.of());

    private final LiveExercises live;
    private final Stages stages;
    private final Exercises plans;
    private final SessionFiles files;
    private final Rights rights;

    DeskBooks(LiveExercises live, Stages stages, Exercises plans, SessionFiles files, Rights rights) {
        this.live = live;
        this.stages = stages;
        this.plans = plans;
        this.files = files;
        this.rights = rights;
    }

    /** Book and words as JSON, from the sheet as it stands now; the words in this language. */
    @Transactional(readOnly = true)
    public String toRehearse(Caller by, StructureId structure, ExerciseId exercise, String language) {
        mustConduct(by, structure, exercise);
        var stage = Stage.printed(plans.sheet(exercise), "rehearsal");
        return "{\"language\":\"" + stage.sheet().language() + "\",\"words\":" + Streams.words(language, true)
                + ",\"book\":" + Json.write(Margin.of(stage, NONE).book()) + "}";
    }

    /** Says that the rehearsal was held: a tick of the preparation, with who and when. */
    public void rehearsed(Caller by, StructureId structure, ExerciseId exercise) {
        mustConduct(by, structure, exercise);
        plans.rehearsed(by, exercise);
    }

    /** The session as one HTML file that needs nothing but a browser. */
    public SessionPage file(Caller by, StructureId structure, ExerciseId exercise, String language) {
        mustConduct(by, structure, exercise);
        var issued = files.issue(by, exercise);
        var stage = stage(by, exercise, issued.digest());
        var handed = new TreeMap<String, Object>(Map.of(
                "exercise", exercise,
                "structure", structure,
                "sheet", issued.digest(),
                "file", issued.file(),
                "key", issued.key(),
                "issuedAt", issued.at().toString()));
        return new SessionPage(
                stage.sheet().title(),
                language,
                stage.sheet().language(),
                handed,
                Margin.of(stage, NONE).book(),
                Streams.words(language, true),
                media(stage.sheet()));
    }

    /** The open room's sheet, if the file goes with it; else as it stands now. */
    private Stage stage(Caller by, ExerciseId exercise, String digest) {
        if (live.phase(by, exercise).isPresent() && stages.of(exercise).digest().equals(digest))
            return stages.of(exercise).unplayed();
        return Stage.printed(plans.sheet(exercise), digest);
    }

    private void mustConduct(Caller by, StructureId structure, ExerciseId exercise) {
        rights.require(by, Right.CONDUCT, exercise);
        live.mustBelong(exercise, structure);
    }

    private Map<String, String> media(RunSheet sheet) {
        var found = new TreeMap<String, String>();
        for (var document : sheet.documents()) {
            var picture = document.picture();
            var recording = document.recording();
            if (picture != null) plans.media(picture.digest()).ifPresent(it -> found.put(it.digest(), data(it)));
            if (recording != null)
                plans.media(recording.digest())
                        .filter(it -> it.content().length <= HEAVIEST_RECORDING)
                        .ifPresent(it -> found.put(it.digest(), data(it)));
        }
        return found;
    }

    private static String data(Media media) {
        return "data:" + media.type() + ";base64," + Base64.getEncoder().encodeToString(media.content());
    }
}
