package fr.souffleur.planning.invites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.notices.Delivery.Stage;
import fr.souffleur.notices.Postman;
import fr.souffleur.notices.Postman.Posted;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invited.State;
import fr.souffleur.planning.invites.Replies.Standing;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a list of functions and addresses to calendars that keep up, and to answers by link. */
@DoorTest
class InvitesIT {

    @Autowired
    Invites invites;

    @Autowired
    Replies replies;

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Postman postman;

    @Autowired
    TestClock.Moving clock;

    final StructureId home = StructureId.fresh();
    final String idec = "idec-" + UUID.randomUUID() + "@exemple.example";
    Caller pilot;
    ExerciseId exercise;
    Instant start;
    Posted last;

    @BeforeEach
    void anExerciseInJanuary() {
        structures.add(new Structure(home, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Indian/Reunion")));
        pilot = member("Claire Morel", Role.PILOT);
        exercise = exercises.plan(pilot, home, "souffleur/EHPAD-01");
        start = clock.instant().plus(Duration.ofDays(35));
        exercises.date(pilot, exercise, start, null, 0);
        postman.empty();
    }

    @Test
    void nobodyHearsAnythingBeforeThePilotSends() {
        invite(idec);
        exercises.date(pilot, exercise, start.plus(Duration.ofDays(1)), null, 1);
        exercises.cancel(pilot, exercise, null);
        assertThat(deliver()).isEmpty();
        refused("planning.invite.no-date", () -> invites.send(pilot, exercise));
    }

    @Test
    void anInvitationSaysWhenAndWhereInTheWordsForPlayersAndNothingOfTheScript() {
        invites.place(pilot, exercise, "Salle Marronnier ; 1er étage");
        invite(idec);
        assertThat(invites.send(pilot, exercise)).isEqualTo(1);
        var mail = only(deliver());
        assertThat(mail.subject()).startsWith("EXERCICE · Invitation").contains("2027");
        var days = new Days(Locale.FRENCH, ZoneId.of("Indian/Reunion"));
        assertThat(mail.text())
                .contains(
                        "EXERCICE",
                        "Salle Marronnier",
                        "Durée : 1\u00A0h.",
                        "Vous jouez votre propre métier",
                        days.full(start),
                        "sans compte")
                .doesNotContain("{", "DEBEX");
        var event = event(mail);
        assertThat(event.getSummary().getValue()).startsWith("EXERCICE · ").endsWith(" · EHPAD Les Tilleuls");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(event.getLocation().getValue()).isEqualTo("Salle Marronnier ; 1er étage");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Claire Morel");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("claire.morel@exemple.example");
        assertThat(event.getOrganizer().getSentBy()).startsWith("mailto:");
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(idec);
        assertThat(event.getUrl().getValue()).endsWith(mail.link());
        for (var inject : exercises.script(pilot, exercise).lines())
            assertThat(mail.text() + mail.calendar()).doesNotContain(inject.title());
        assertThat(invites.send(pilot, exercise)).as("nobody is asked twice").isZero();
    }

    @Test
    void calendarsKeepUpWithTheExercise() {
        invite(idec);
        invites.send(pilot, exercise);
        var first = event(only(deliver()));
        var link = link();
        answer(link, 0, Answer.ACCEPTED);

        invites.place(pilot, exercise, "Salle 2");
        var place = event(only(deliver()));
        assertThat(place.getSequence().getValue()).isEqualTo(1);
        assertThat(one().state()).as("an answer is for a date, not for a room").isEqualTo(State.ACCEPTED);

        var later = start.plus(Duration.ofDays(7));
        exercises.date(pilot, exercise, later, "grippe", 1);
        var moved = event(only(deliver()));
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(later);
        assertThat(moved.getSequence().getValue()).isEqualTo(2);
        assertThat(one().state()).isEqualTo(State.SENT);
        assertThat(one().answeredAt()).isNull();

        exercises.cancel(pilot, exercise, null);
        var mail = only(deliver());
        assertThat(mail.calendar()).contains("METHOD:CANCEL");
        assertThat(event(mail).getSequence().getValue()).isEqualTo(3);
        assertThat(event(mail).getDateStart().getValue().toInstant()).isEqualTo(later);
        assertThat(replies.look(link).orElseThrow().standing()).isEqualTo(Standing.CANCELLED);

        exercises.date(pilot, exercise, later, null, 3);
        var again = only(deliver());
        assertThat(again.calendar()).contains("METHOD:REQUEST");
        assertThat(event(again).getSequence().getValue()).isEqualTo(4);
        assertThat(List.of(first, place, moved, event(mail), event(again)))
                .extracting(it -> it.getUid().getValue())
                .containsOnly(first.getUid().getValue());
        assertThat(replies.look(link).orElseThrow().standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aStoppedExerciseWaitsForItsNewDateInSilence() {
        invite(idec);
        invites.send(pilot, exercise);
        deliver();
        exercises.opened(exercise);
        exercises.replan(exercise);
        assertThat(deliver()).isEmpty();
        assertThat(replies.look(link()).orElseThrow().standing()).isEqualTo(Standing.CANCELLED);
        exercises.date(pilot, exercise, start.plus(Duration.ofDays(10)), null, 3);
        assertThat(event(only(deliver())).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void whoIsTakenOffHearsOfItAndWhoComesBackGoesOnCounting() {
        invite(idec);
        invites.send(pilot, exercise);
        deliver();
        var link = link();
        invites.takeOff(pilot, exercise, one().id());
        assertThat(only(deliver()).calendar()).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(list().invited()).isEmpty();
        assertThat(replies.look(link)).isEmpty();
        exercises.date(pilot, exercise, start.plus(Duration.ofDays(7)), null, 1);
        assertThat(deliver()).isEmpty();
        invite(idec.toUpperCase(Locale.ROOT));
        invites.send(pilot, exercise);
        assertThat(only(deliver()).calendar()).contains("METHOD:REQUEST", "SEQUENCE:2");
    }

    @Test
    void whoWasNeverAskedIsTakenOffWithoutATrace() {
        invite(idec);
        invites.takeOff(pilot, exercise, one().id());
        assertThat(deliver()).isEmpty();
        assertThat(list().invited()).isEmpty();
    }

    @Test
    void anAnswerIsTakenChangedAndSeenByThePilot() {
        invite(idec);
        invites.send(pilot, exercise);
        deliver();
        var link = link();
        assertThat(replies.look(link).orElseThrow().standing()).isEqualTo(Standing.OPEN);
        assertThat(one().state()).as("looking answers nothing").isEqualTo(State.SENT);
        replies.answer(link, 0, Answer.TENTATIVE, " je garde\r\nBcc: x 🦉 ");
        assertThat(one().remark()).isEqualTo("je garde Bcc: x 🦉");
        replies.answer(link, 0, Answer.DECLINED, "");
        assertThat(one().state()).isEqualTo(State.DECLINED);
        assertThat(one().answeredAt()).isEqualTo(clock.instant());
        refused("planning.invite.remark", () -> replies.answer(link, 0, Answer.ACCEPTED, "x".repeat(301)));
        assertThat(replies.look(link + "x")).isEmpty();
        assertThat(replies.answer("x".repeat(5_000), 0, Answer.ACCEPTED, "")).isEmpty();
    }

    @Test
    void whoAnswersADateThatHasMovedMeanwhileReadsTheNewOneFirst() {
        invite(idec);
        invites.send(pilot, exercise);
        deliver();
        var link = link();
        exercises.date(pilot, exercise, start.plus(Duration.ofDays(7)), null, 1);
        refused("planning.invite.moved", () -> replies.answer(link, 0, Answer.ACCEPTED, ""));
        assertThat(one().state()).isEqualTo(State.SENT);
        answer(link, 1, Answer.ACCEPTED);
    }

    @Test
    void afterTheExerciseThereIsNothingLeftToAnswer() {
        invite(idec);
        invites.send(pilot, exercise);
        deliver();
        var link = link();
        clock.forward(Duration.ofDays(35).plusHours(2));
        assertThat(replies.look(link).orElseThrow().standing()).isEqualTo(Standing.OVER);
        refused("planning.invite.closed", () -> replies.answer(link, 0, Answer.ACCEPTED, ""));
        refused("planning.invite.no-date", () -> invites.again(pilot, exercise));
    }

    @Test
    void thoseWithoutAnAnswerAreAskedAgainOnceADayAndTheOthersLeftAlone() {
        invite(idec);
        invite("b-" + idec);
        invites.send(pilot, exercise);
        deliver();
        answer(link(), 0, Answer.ACCEPTED);
        assertThat(invites.again(pilot, exercise)).isEqualTo(1);
        assertThat(invites.again(pilot, exercise)).isZero();
        assertThat(only(deliver()).to()).isEqualTo("b-" + idec);
        clock.forward(Duration.ofDays(1));
        assertThat(invites.again(pilot, exercise)).isEqualTo(1);
        assertThat(event(only(deliver())).getSequence().getValue()).isZero();
    }

    @Test
    void aServerThatIsAwayForADayDelaysAndDoublesNothing() {
        invite(idec);
        invites.send(pilot, exercise);
        for (int hour = 0; hour < 24; hour++) {
            assertThat(postman.deliverWhileAway()).isEmpty();
            clock.forward(Duration.ofHours(1));
        }
        assertThat(list().delivery(one()).orElseThrow().stage()).isEqualTo(Stage.WAITING);
        clock.forward(Duration.ofHours(2));
        assertThat(deliver()).hasSize(1);
        assertThat(deliver()).isEmpty();
        assertThat(list().delivery(one()).orElseThrow().stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void anUnknownAddressIsShownAndHoldsNobodyUpAndIsPutRight() {
        invite("absent-" + idec);
        invite(idec);
        invites.send(pilot, exercise);
        postman.deliverWithout("absent");
        var absent = list().invited().getFirst();
        assertThat(list().undelivered(absent)).isTrue();
        assertThat(list().undelivered(list().invited().get(1))).isFalse();
        assertThat(list().delivery(list().invited().get(1)).orElseThrow().stage())
                .isEqualTo(Stage.SENT);
        invites.correct(pilot, exercise, absent.id(), new Entry(Part.PLAYER, "IDEC", "", "present-" + idec));
        assertThat(deliver()).as("nobody to call off").isEmpty();
        assertThat(invites.send(pilot, exercise)).isEqualTo(1);
        assertThat(only(deliver()).to()).isEqualTo("present-" + idec);
    }

    @Test
    void aWrongMailboxHearsThatItIsOff() {
        invite("autre-" + idec);
        invites.send(pilot, exercise);
        deliver();
        var link = link();
        invites.correct(pilot, exercise, one().id(), new Entry(Part.OBSERVER, "IDEC", "Léa", idec));
        assertThat(only(deliver())).satisfies(it -> {
            assertThat(it.to()).isEqualTo("autre-" + idec);
            assertThat(it.calendar()).contains("METHOD:CANCEL");
        });
        assertThat(replies.look(link)).isEmpty();
        assertThat(one().state()).isEqualTo(State.NOT_SENT);
        invites.send(pilot, exercise);
        assertThat(only(deliver()).calendar()).contains("SEQUENCE:2");
    }

    @Test
    void oneDeathRepeatsTheSameInvitationToTheByte() {
        invite(idec);
        invites.send(pilot, exercise);
        var before = only(postman.deliverAndDie());
        var after = only(deliver());
        assertThat(after.messageId()).isEqualTo(before.messageId());
        assertThat(after.calendar()).isEqualTo(before.calendar());
        assertThat(deliver()).isEmpty();
    }

    @Test
    void theListFillsFromMembersGuestsAndTheTable() {
        member("Hélène Brun", Role.MANAGEMENT);
        member("Nadia Serre", Role.OBSERVER);
        member("Rose Lecteur", Role.READER);
        var cast = exercises.preparation(pilot, exercise).cast();
        var count = invites.fill(pilot, exercise);
        assertThat(count).isEqualTo(2 + cast.players());
        assertThat(list().invited()).extracting(Invited::called).contains("Hélène Brun", "Nadia Serre");
        assertThat(list().invited()).extracting(Invited::name).doesNotContain("Claire Morel", "Rose Lecteur");
        assertThat(list().withoutAddress()).isEqualTo(cast.players());
        assertThat(invites.fill(pilot, exercise)).isZero();
        assertThat(invites.send(pilot, exercise)).isEqualTo(2);
        assertThat(deliver())
                .extracting(Posted::to)
                .containsExactlyInAnyOrder("helene.brun@exemple.example", "nadia.serre@exemple.example");
    }

    @Test
    void aPastedListIsTakenWithItsFaultsByLine() {
        var pasted = invites.paste(pilot, exercise, Part.PLAYER, "Cuisine", idec + "\nfaux@\nLéa <lea-" + idec + ">");
        assertThat(pasted.entries()).hasSize(2);
        assertThat(pasted.faults())
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(2));
        assertThat(list().invited()).extracting(Invited::called).containsExactly("Cuisine", "Cuisine · Léa");
        refused("planning.invite.too-many", () -> invites.paste(pilot, exercise, Part.PLAYER, "", addresses(200)));
        assertThat(list().invited()).hasSize(2);
    }

    @Test
    void anAnswerGivenByVoiceIsNotedByThePilot() {
        invite(idec);
        refused("planning.invite.not-asked", () -> invites.answered(pilot, exercise, one().id(), Answer.ACCEPTED));
        invites.send(pilot, exercise);
        invites.answered(pilot, exercise, one().id(), Answer.ACCEPTED);
        assertThat(one().state()).isEqualTo(State.ACCEPTED);
        refused("unknown", () -> invites.answered(pilot, exercise, Invited.Id.fresh(), Answer.ACCEPTED));
    }

    @Test
    void aPlayedExerciseInvitesNobody() {
        exercises.opened(exercise);
        exercises.ended(exercise);
        refused("planning.already-played", () -> invite(idec));
        assertThat(list().invited()).isEmpty();
    }

    @Test
    void whatCannotBeAnAddressIsRefused() {
        for (var odd : List.of("luc", "luc@", "a@b\r\nBcc: c@d", "Luc <luc@exemple.example>", "é@exemple.example"))
            refused("planning.invite.address", () -> new Entry(Part.PLAYER, "", "", odd));
        refused("planning.invite.nobody", () -> new Entry(Part.PLAYER, " ", "", ""));
        refused("planning.place", () -> invites.place(pilot, exercise, "une\ndeux"));
        invite(idec);
        refused("planning.invite.already", () -> invite(idec));
    }

    private void invite(String address) {
        invites.add(pilot, exercise, new Entry(Part.PLAYER, "IDEC", "", address));
    }

    private InvitationList list() {
        return invites.of(pilot, home, exercise);
    }

    private Invited one() {
        assertThat(list().invited()).hasSize(1);
        return list().invited().getFirst();
    }

    private List<Posted> deliver() {
        var came = postman.deliver();
        if (!came.isEmpty()) last = came.getFirst();
        return came;
    }

    /** Of the first mail that came at the last time that any did. */
    private String link() {
        return last.link().substring("/i/".length());
    }

    private Posted only(List<Posted> mails) {
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private void answer(String link, int seen, Answer answer) {
        assertThat(replies.answer(link, seen, answer, "")).isPresent();
    }

    private static VEvent event(Posted mail) {
        return Biweekly.parse(mail.calendar()).first().getEvents().getFirst();
    }

    private static String addresses(int count) {
        var list = new StringBuilder();
        for (int i = 0; i < count; i++) list.append("a").append(i).append("@exemple.example\n");
        return list.toString();
    }

    private Caller member(String name, Role role) {
        var address = Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '.')
                + "@exemple.example";
        var person = people.arrive("https://sso.example", UUID.randomUUID().toString(), name, address, true);
        structures.join(home, person.id(), role);
        return person.caller();
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
