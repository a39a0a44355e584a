package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.kits.Criterion;
import fr.souffleur.planning.Briefing.Minutes;
import fr.souffleur.planning.Briefing.Theme;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An exercise as it is told beforehand to who observes it, a colleague or a guest from elsewhere. */
@Service
@Transactional(readOnly = true)
public class Briefings {

    private final ExerciseRows exercises;
    private final Structures structures;
    private final People people;
    private final Rights rights;

    Briefings(ExerciseRows exercises, Structures structures, People people, Rights rights) {
        this.exercises = exercises;
        this.structures = structures;
        this.people = people;
        this.rights = rights;
    }

    /** @throws Refused {@code unknown} under another structure's address, too; {@code not-allowed} to who does not observe */
    public Briefing of(Caller caller, StructureId structure, ExerciseId exercise) {
        rights.require(caller, Right.OBSERVE, exercise);
        var it = exercises.get(exercise);
        if (!it.structure().equals(structure)) throw new Refused("unknown");
        var copy = exercises.kit(exercise);
        var minutes = copy.kit().minutes();
        return new Briefing(
                it,
                structures.find(structure),
                structures.town(structure),
                people.get(it.facilitator()).name(),
                new Minutes(minutes.welcome(), minutes.play(), minutes.debrief()),
                themes(copy));
    }

    private static List<Theme> themes(KitCopy copy) {
        var themes = new LinkedHashMap<String, List<Briefing.Criterion>>();
        for (var it : copy.criteria())
            themes.computeIfAbsent(copy.themeTitle(it.theme()), _ -> new ArrayList<>())
                    .add(line(it));
        return themes.entrySet().stream()
                .map(it -> new Theme(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private static Briefing.Criterion line(Criterion it) {
        return new Briefing.Criterion(it.id(), it.title(), it.question(), it.anchors());
    }
}
