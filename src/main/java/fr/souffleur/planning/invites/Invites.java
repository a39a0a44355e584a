package fr.souffleur.planning.invites;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.notices.Delivery;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.planning.Announcement;
import fr.souffleur.planning.Announcements;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invited.State;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to come to an exercise: gathered by who prepares it, told by mail, told again when it moves. */
@Service
@Transactional
public class Invites {

    private static final int MOST = 200;

    private final InvitedRows rows;
    private final InvitationPost post;
    private final InvitationLetters letters;
    private final Following following;
    private final Announcements announcements;
    private final Casting casting;
    private final Mails mails;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Invites(
            InvitedRows rows,
            InvitationPost post,
            InvitationLetters letters,
            Following following,
            Announcements announcements,
            Casting casting,
            Mails mails,
            Rights rights,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.post = post;
        this.letters = letters;
        this.following = following;
        this.announcements = announcements;
        this.casting = casting;
        this.mails = mails;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** A mail before it goes. */
    public record Preview(String subject, List<String> paragraphs) {}

    /** @throws Refused {@code unknown} under another structure's address, too */
    @Transactional(readOnly = true)
    public InvitationList of(Caller caller, StructureId structure, ExerciseId exercise) {
        rights.require(caller, Right.PLAN, exercise);
        var about = announcements.of(exercise);
        if (!about.structure().id().equals(structure)) throw new Refused("unknown");
        var invited = rows.of(exercise);
        return new InvitationList(about, invited, deliveries(invited));
    }

    /** Everybody who is known to take part and is not on the list yet. @return how many came onto it */
    public int fill(Caller caller, ExerciseId exercise) {
        var about = open(caller, exercise);
        var before = rows.of(exercise);
        var found = casting.missing(caller, about, before);
        mustFit(before.size() + found.size());
        found.forEach(it -> rows.add(exercise, it, person(caller), clock.instant()));
        return found.size();
    }

    /** @throws Refused {@code planning.invite.already} */
    public void add(Caller caller, ExerciseId exercise, Entry entry) {
        open(caller, exercise);
        var before = rows.of(exercise);
        mustFit(before.size() + 1);
        if (!entry.address().isEmpty() && addresses(before).contains(folded(entry.address())))
            throw new Refused("planning.invite.already");
        rows.add(
                exercise,
                Invited.fresh(null, entry.part(), entry.duty(), entry.name(), entry.address()),
                person(caller),
                clock.instant());
    }

    /** Adds what can be read of a pasted list. @return it, with what cannot, by line */
    public Pasted paste(Caller caller, ExerciseId exercise, Part part, String duty, String list) {
        open(caller, exercise);
        var before = rows.of(exercise);
        var pasted = Pasted.of(list, addresses(before));
        mustFit(before.size() + pasted.entries().size());
        for (var it : pasted.entries()) {
            var entry = new Entry(part, duty, it.name(), it.address());
            rows.add(
                    exercise,
                    Invited.fresh(null, part, entry.duty(), entry.name(), entry.address()),
                    person(caller),
                    clock.instant());
        }
        return pasted;
    }

    /** Puts somebody right. Another address is another mailbox: the old one hears that it is off, the new one is still to be asked. */
    public void correct(Caller caller, ExerciseId exercise, Invited.Id invited, Entry entry) {
        rights.require(caller, Right.PLAN, exercise);
        var everybody = rows.of(exercise);
        var before = one(everybody, invited);
        var about = open(caller, exercise);
        var moved = before.person() == null && !folded(before.address()).equals(folded(entry.address()));
        if (moved && !entry.address().isEmpty() && addresses(everybody).contains(folded(entry.address())))
            throw new Refused("planning.invite.already");
        if (moved && before.told() != null) {
            if (before.expecting() && !bounced(before)) post.tell(Message.CANCELLED, before, about);
            rows.unlink(invited);
            rows.answer(invited, State.NOT_SENT, null, "");
        }
        if (moved) rows.clear(exercise, entry.address());
        rows.correct(before, entry);
    }

    /** Who was asked hears that they are no longer expected. */
    public void takeOff(Caller caller, ExerciseId exercise, Invited.Id invited) {
        rights.require(caller, Right.PLAN, exercise);
        var who = one(rows.of(exercise), invited);
        var about = open(caller, exercise);
        if (who.expecting()) post.tell(Message.CANCELLED, who, about);
        rows.takeOff(who, clock.instant());
        journal.record(caller, on(about, Act.of("exercise-invitation-withdrawn")));
    }

    /** Asks everybody who was not asked yet and has an address. @return how many */
    public int send(Caller caller, ExerciseId exercise) {
        var about = standing(caller, exercise);
        var ready = rows.of(exercise).stream().filter(Invited::ready).toList();
        ready.forEach(it -> post.tell(Message.INVITED, it, about));
        if (!ready.isEmpty())
            journal.record(
                    caller, on(about, Act.of("exercise-invitations-sent")).with("count", ready.size()));
        return ready.size();
    }

    /** Asks once more who was asked and has not answered; nobody twice on one day. @return how many */
    public int again(Caller caller, ExerciseId exercise) {
        var about = standing(caller, exercise);
        int asked = 0;
        for (var it : rows.of(exercise)) if (it.silent() && post.tell(Message.AGAIN, it, about)) asked++;
        if (asked > 0)
            journal.record(
                    caller, on(about, Act.of("exercise-invitations-again")).with("count", asked));
        return asked;
    }

    /** Notes an answer that came by voice or by mail; none takes it back. */
    public void answered(Caller caller, ExerciseId exercise, Invited.Id invited, Answer answer) {
        rights.require(caller, Right.PLAN, exercise);
        var who = one(rows.of(exercise), invited);
        open(caller, exercise);
        if (!who.expecting()) throw new Refused("planning.invite.not-asked");
        rows.answer(invited, State.valueOf(answer.name()), clock.instant(), who.remark());
    }

    /** Where it is held; those asked are told. @return how many */
    public int place(Caller caller, ExerciseId exercise, String place) {
        var about = open(caller, exercise);
        announcements.place(exercise, place);
        journal.record(caller, on(about, Act.of("exercise-placed")));
        return following.tell(exercise);
    }

    /** How many people would be told of another date, or that there is none. */
    @Transactional(readOnly = true)
    public int informed(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.PLAN, exercise);
        return rows.informed(exercise);
    }

    /** The mail as somebody who comes for this would read it. @throws Refused {@code planning.invite.no-date} */
    @Transactional(readOnly = true)
    public Preview preview(Caller caller, ExerciseId exercise, Part part) {
        rights.require(caller, Right.PLAN, exercise);
        var about = announcements.of(exercise);
        mustStand(about);
        var draft = post.draft(Message.INVITED, Invited.fresh(null, part, "", "", ""), about);
        return new Preview(letters.subject(draft), letters.paragraphs(draft));
    }

    /** The list changes until the room has opened. */
    private Announcement open(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.PLAN, exercise);
        var about = announcements.lock(exercise);
        switch (about.exercise().status()) {
            case PLANNED, CANCELLED, OPEN -> {}
            case PLAYED -> throw new Refused("planning.already-played");
        }
        return about;
    }

    private Announcement standing(Caller caller, ExerciseId exercise) {
        var about = open(caller, exercise);
        mustStand(about);
        return about;
    }

    private void mustStand(Announcement about) {
        if (!about.stands() || about.over(clock.instant())) throw new Refused("planning.invite.no-date");
    }

    private boolean bounced(Invited who) {
        var last = who.told();
        return last != null
                && mails.delivery(Reason.needed(last.kind(), last.key()))
                        .filter(it -> it.stage() == Delivery.Stage.UNDELIVERED)
                        .isPresent();
    }

    private Map<Invited.Id, Delivery> deliveries(List<Invited> invited) {
        var reasons = new HashMap<Invited.Id, Reason>();
        for (var it : invited) {
            var last = it.told();
            if (last != null) reasons.put(it.id(), Reason.needed(last.kind(), last.key()));
        }
        var found = mails.deliveries(reasons.values());
        return reasons.entrySet().stream()
                .filter(it -> found.containsKey(it.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> found.get(it.getValue())));
    }

    private static void mustFit(int count) {
        if (count > MOST) throw new Refused("planning.invite.too-many", MOST);
    }

    private static Invited one(List<Invited> all, Invited.Id id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> new Refused("unknown"));
    }

    private static Set<String> addresses(List<Invited> invited) {
        return invited.stream().map(it -> folded(it.address())).collect(Collectors.toSet());
    }

    private static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static Act on(Announcement about, Act act) {
        return act.in(about.structure().id()).on(about.exercise().id());
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
