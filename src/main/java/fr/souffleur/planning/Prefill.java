package fr.souffleur.planning;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.kits.Kit;
import fr.souffleur.structures.profile.Profile;
import fr.souffleur.structures.profile.Profiles;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first answers of a context sheet: what was written last time, then what the profile says. An exercise never changes a profile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Prefill {

    private final PreparationRows preparations;
    private final Profiles profiles;
    private final Clock clock;

    Prefill(PreparationRows preparations, Profiles profiles, Clock clock) {
        this.preparations = preparations;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** @param last the exercise before this one */
    void answer(Exercise exercise, Kit kit, Optional<ExerciseId> last, PersonId by) {
        var asked = kit.variables().stream().map(Kit.Variable::key).toList();
        last.ifPresent(it -> preparations.takeOver(it, exercise.id(), asked));
        var there = preparations.answers(exercise.id());
        var profile = profiles.find(exercise.structure());
        for (var variable : kit.variables()) {
            if (there.containsKey(variable.key())) continue;
            said(profile, variable)
                    .ifPresent(it -> preparations.answer(
                            exercise.id(), variable.key(), new ContextSheet.Given(it, by, clock.instant(), true)));
        }
    }

    /** What the profile answers to a question; empty when it says nothing that could be the answer. */
    static Optional<String> said(Profile profile, Kit.Variable variable) {
        return FromProfile.of(variable.key())
                .flatMap(it -> it.in(profile))
                .filter(it -> ContextSheet.objection(variable, it).isEmpty());
    }
}
