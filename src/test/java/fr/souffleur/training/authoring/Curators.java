package fr.souffleur.training.authoring;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;

/** A regional body with two curators who write and read courses. */
public record Curators(StructureId body, Caller camille, Caller renaud) {

    public static Curators of(Structures structures, People people) {
        var body = StructureId.fresh();
        structures.add(new Structure(body, "GCS Val-Fictif", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        return new Curators(
                body,
                curator(structures, people, body, "Camille Roux"),
                curator(structures, people, body, "Renaud Petit"));
    }

    public static Caller curator(Structures structures, People people, StructureId body, String name) {
        var person = people.arrive("test", PersonId.fresh().toString(), name, "", true);
        structures.join(body, person.id(), Role.CURATOR);
        return person.caller();
    }

    /** From the desk to the shelf. */
    public void publish(CourseDrafts drafts, CourseDecisions decisions, DraftId draft) {
        decisions.handIn(camille, body, draft, revision(drafts, draft));
        decisions.approve(renaud, body, draft, revision(drafts, draft));
        decisions.publish(camille, body, draft, revision(drafts, draft));
    }

    public int revision(CourseDrafts drafts, DraftId draft) {
        return drafts.open(camille, body, draft).draft().revision();
    }
}
