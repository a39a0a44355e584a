package fr.souffleur.planning.invites;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.planning.Announcement;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.structures.Guests;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is known to take part: members by what they are in the house, guests, and each role at the table that has a player. */
@Component
class Casting {

    private final Exercises exercises;
    private final Structures structures;
    private final Guests guests;
    private final Rights rights;

    Casting(Exercises exercises, Structures structures, Guests guests, Rights rights) {
        this.exercises = exercises;
        this.structures = structures;
        this.guests = guests;
        this.rights = rights;
    }

    /** Those who are not on the list yet; who conducts invites and is not invited. */
    List<Invited> missing(Caller caller, Announcement about, List<Invited> listed) {
        var exercise = about.exercise();
        Set<PersonId> there =
                listed.stream().map(Invited::person).filter(Objects::nonNull).collect(Collectors.toSet());
        there.add(exercise.facilitator());
        var found = new ArrayList<Invited>();
        if (rights.may(caller, Right.SEE, exercise.structure()))
            for (var it : structures.members(caller, exercise.structure()))
                part(it.role())
                        .filter(_ -> there.add(it.person()))
                        .ifPresent(part -> found.add(Invited.fresh(it.person(), part, "", "", "")));
        for (var it : guests.of(caller, exercise.id()))
            if (there.add(it.person()))
                found.add(Invited.fresh(
                        it.person(), it.role() == Role.PILOT ? Part.ANIMATION : Part.OBSERVER, "", "", ""));
        found.addAll(table(caller, about, listed));
        return found;
    }

    /** Roles have no address yet: it is typed on the page. */
    private List<Invited> table(Caller caller, Announcement about, List<Invited> listed) {
        var duties = listed.stream().map(Invited::duty).collect(Collectors.toSet());
        var preparation = exercises.preparation(caller, about.exercise().id());
        var found = new ArrayList<Invited>();
        for (var part : preparation.cast().parts()) {
            if (!part.alone()) continue;
            var role = preparation.roles().stream()
                    .filter(it -> it.id().equals(part.role()))
                    .findFirst()
                    .orElseThrow();
            if (!duties.add(role.name())) continue;
            var name = Objects.requireNonNullElse(part.firstName(), "");
            found.add(Invited.fresh(null, Part.PLAYER, role.name(), name, ""));
        }
        return found;
    }

    private static Optional<Part> part(Role role) {
        return switch (role) {
            case MANAGEMENT -> Optional.of(Part.MANAGEMENT);
            case OBSERVER -> Optional.of(Part.OBSERVER);
            case IT -> Optional.of(Part.PLAYER);
            case PILOT -> Optional.of(Part.ANIMATION);
            case READER, HEAD, CURATOR, COORDINATOR, ARS_READER, ADMINISTRATOR -> Optional.empty();
        };
    }
}
