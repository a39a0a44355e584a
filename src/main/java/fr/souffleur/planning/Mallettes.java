package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An exercise as everything to print for it. */
@Service
@Transactional
public class Mallettes {

    private static final List<String> TEXTS =
            List.of("guide", "observer", "directory", "log-sheet", "situation-sheet", "decision-sheet");

    private final ExerciseRows exercises;
    private final MediaRows pictures;
    private final Desk desk;
    private final Rights rights;
    private final Journal journal;

    Mallettes(ExerciseRows exercises, MediaRows pictures, Desk desk, Rights rights, Journal journal) {
        this.exercises = exercises;
        this.pictures = pictures;
        this.desk = desk;
        this.rights = rights;
        this.journal = journal;
    }

    /** With the script: who may read that may have it. Under another structure's address it does not exist. */
    public Mallette of(Caller caller, StructureId structure, ExerciseId exercise) {
        return of(caller, Right.CONDUCT, Act.of("pack-made"), structure, exercise);
    }

    /** For whoever prepares, who takes from it only what players may hold. */
    public Mallette forPlayers(Caller caller, StructureId structure, ExerciseId exercise) {
        return of(caller, Right.PLAN, Act.of("players-pack-made"), structure, exercise);
    }

    private Mallette of(Caller caller, Right right, Act act, StructureId structure, ExerciseId exercise) {
        rights.require(caller, right, exercise);
        var preparation = desk.preparation(caller, exercise);
        if (!preparation.structure().id().equals(structure)) throw new Refused("unknown");
        journal.record(caller, act.in(structure).on(exercise));
        var sheet = desk.sheet(exercise);
        return packed(exercises.kit(exercise), sheet, preparation, pictures(sheet));
    }

    static Mallette packed(KitCopy copy, RunSheet sheet, Preparation preparation, Map<String, Media> pictures) {
        var texts = new LinkedHashMap<String, String>();
        TEXTS.forEach(it -> texts.put(it, copy.longText(it)));
        var kit = copy.kit();
        return new Mallette(
                sheet,
                preparation,
                gaps(preparation.context()),
                texts,
                kit.directory(),
                kit.debrief().ifs(),
                pictures);
    }

    private static List<Mallette.Gap> gaps(ContextSheet context) {
        var gaps = new ArrayList<Mallette.Gap>();
        for (var question : context.questions()) {
            var variable = question.variable();
            if (question.value() == null || question.value().isBlank())
                gaps.add(new Mallette.Gap(variable.key(), gaps.size() + 1, variable.question(), variable.required()));
        }
        return gaps;
    }

    private Map<String, Media> pictures(RunSheet sheet) {
        var found = new LinkedHashMap<String, Media>();
        for (var document : sheet.documents()) {
            var picture = document.picture();
            if (picture != null) pictures.find(picture.digest()).ifPresent(it -> found.put(picture.digest(), it));
        }
        return found;
    }
}
