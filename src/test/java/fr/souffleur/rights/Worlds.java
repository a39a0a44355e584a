package fr.souffleur.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Secret;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.NoteId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.plan.Proof;
import fr.souffleur.debrief.plan.Proofs;
import fr.souffleur.identity.People;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.Zipped;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.planning.declared.Declaration;
import fr.souffleur.planning.declared.Declarations;
import fr.souffleur.planning.invites.Invited;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.structures.Forcing;
import fr.souffleur.structures.Groups;
import fr.souffleur.structures.Invitation;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Request;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.profile.Contact;
import fr.souffleur.structures.profile.Place;
import fr.souffleur.structures.profile.Profiles;
import fr.souffleur.structures.register.Brought;
import fr.souffleur.structures.register.Delivery;
import fr.souffleur.structures.register.Register;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.DraftId;
import fr.souffleur.training.certificate.Certificate;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.certificate.Earning;
import fr.souffleur.training.course.Course;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Builds regions through the doors. */
@Component
class Worlds {

    private final People people;
    private final Structures structures;
    private final Regions regions;
    private final Groups groups;
    private final Forcing forcing;
    private final Invitations invitations;
    private final Requests requests;
    private final Register register;
    private final Workshop workshop;
    private final Debriefs debriefs;
    private final Proofs proofs;
    private final Declarations declarations;
    private final Profiles profiles;
    private final Invites invites;
    private final Certificates certificates;
    private final CourseDrafts drafts;
    private final Tables tables;
    private final TestClock.Moving clock;

    Worlds(
            People people,
            Structures structures,
            Regions regions,
            Groups groups,
            Forcing forcing,
            Invitations invitations,
            Requests requests,
            Register register,
            Workshop workshop,
            Debriefs debriefs,
            Proofs proofs,
            Declarations declarations,
            Profiles profiles,
            Invites invites,
            Certificates certificates,
            CourseDrafts drafts,
            Tables tables,
            TestClock.Moving clock) {
        this.people = people;
        this.structures = structures;
        this.regions = regions;
        this.groups = groups;
        this.forcing = forcing;
        this.invitations = invitations;
        this.requests = requests;
        this.register = register;
        this.workshop = workshop;
        this.debriefs = debriefs;
        this.proofs = proofs;
        this.declarations = declarations;
        this.profiles = profiles;
        this.invites = invites;
        this.certificates = certificates;
        this.drafts = drafts;
        this.tables = tables;
        this.clock = clock;
    }

    World build() {
        var brought = new Brought(structures, people, register);
        var region = brought.region();
        var body = region.body();
        var table = tables.debriefing();
        var home = table.structure();
        var group = StructureId.fresh();
        structures.add(new Structure(group, "GHT des Osiers", Structure.GROUP, ZoneId.of("Europe/Paris")));
        regions.follow(body, home);
        regions.follow(body, group);
        groups.put(region.coordinator(), group, home);

        var roles = new EnumMap<Role, PersonId>(Role.class);
        for (var role : Role.values()) {
            roles.put(role, stranger());
            structures.join(World.placeOf(role, body, group, home), roles.get(role), role);
        }
        roles.put(Role.PILOT, table.person());

        var pilot = table.pilot();
        var guestFacilitator = guest(pilot, table.exercise(), Role.PILOT);
        var guestObserver = guest(pilot, table.exercise(), Role.OBSERVER);
        var forced = stranger();
        structures.join(body, forced, Role.ADMINISTRATOR);
        forcing.force(new Caller.Person(forced), body, home, "Plus personne ne répond dans la structure.");

        var things = new HashMap<Class<?>, Object>();
        things.put(ExerciseId.class, table.exercise());
        things.put(PersonId.class, roles.get(Role.READER));
        things.put(Secret.class, invitations.invite(pilot, home, stranger() + "@exemple.example", Role.READER));
        things.put(Invitation.Id.class, invitations.open(pilot, home).getFirst().id());
        things.put(
                Request.Id.class,
                requests.ask(new Caller.Person(stranger()), home, Role.READER, "Je suis cadre de santé."));
        things.put(Place.Id.class, profiles.site(pilot, home, "Les Osiers", "Val-Fictif", null));
        things.put(Contact.Id.class, profiles.contact(pilot, home, "Astreinte", "", "01 23 45 67 89", ""));
        things.put(Delivery.Id.class, brought.bring(region, Brought.ten(region)).id());
        var edition = workshop.bring(
                new Caller.Person(roles.get(Role.CURATOR)),
                body,
                Zipped.kit("HAD-01").id("essai/R-" + code(body)).bring(),
                "");
        things.put(EditionId.class, edition);
        things.put(
                Invited.Id.class,
                invites.of(pilot, home, table.exercise()).invited().getFirst().id());
        things.put(Declaration.Id.class, declarations.declare(pilot, home, Anything.held()));
        var note = NoteId.fresh();
        debriefs.note(pilot, table.exercise(), new Note(note, Note.Kind.MOOD, "calme", 0));
        things.put(NoteId.class, note);
        var action = ActionId.fresh();
        debriefs.decide(pilot, table.exercise(), new Action(action, null, null, "Imprimer", "Direction", null, "", 0));
        things.put(ActionId.class, action);
        var proof = proofs.attach(pilot, table.exercise(), action, "fait.txt", "fait".getBytes(UTF_8));
        things.put(Proof.Id.class, proof);
        things.put(
                Certificate.Id.class,
                certificates.award(pilot, Earning.facilitator()).id());
        things.put(
                DraftId.class,
                drafts.begin(
                        new Caller.Person(roles.get(Role.CURATOR)),
                        body,
                        "R-" + code(body),
                        "Un cours",
                        Course.Audience.NEWCOMER));
        return new World(body, group, home, table.exercise(), roles, forced, guestFacilitator, guestObserver, things);
    }

    PersonId stranger() {
        return people.arrive("test", UUID.randomUUID().toString(), "Dominique Sorel", "", true)
                .id();
    }

    /** Somebody who holds every role there is in that region. */
    PersonId everything(World world) {
        var person = stranger();
        for (var role : Role.values()) structures.join(world.placeOf(role), person, role);
        return person;
    }

    private PersonId guest(Caller pilot, ExerciseId exercise, Role role) {
        var address = UUID.randomUUID() + "@exemple.example";
        var person = people.arrive("test", address, "Dominique Sorel", address, true);
        invitations.take(person.caller(), invitations.inviteGuest(pilot, exercise, address, role));
        return person.id();
    }

    private static String code(StructureId body) {
        return Integer.toHexString(body.hashCode()).toUpperCase(java.util.Locale.ROOT);
    }
}
