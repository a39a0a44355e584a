package fr.souffleur.debrief.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionChange;
import fr.souffleur.debrief.ActionChange.What;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Search;
import fr.souffleur.structures.Members;
import fr.souffleur.structures.Role;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class PlansIT {

    @Autowired
    Tables tables;

    @Autowired
    Plans plans;

    @Autowired
    Proofs proofs;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Members members;

    @Autowired
    Journal journal;

    private Tables.Table table;
    private ActionId id;

    @BeforeEach
    void anActionOfTheHotDebrief() {
        table = tables.debriefing();
        id = ActionId.fresh();
        debriefs.decide(
                table.pilot(),
                table.exercise(),
                new Action(id, null, null, "Carte de signalement", "IDEC", null, "La carte est au mur", 0));
    }

    @Test
    void whatTheRoomDecidedIsInThePlan() {
        var plan = plans.of(table.pilot(), table.structure());
        assertThat(plan.actions()).singleElement().satisfies(it -> {
            assertThat(it.what().text()).isEqualTo("Carte de signalement");
            assertThat(it.state()).isEqualTo(State.OPEN);
            assertThat(it.priority()).isEqualTo(Priority.MEDIUM);
        });
        assertThat(plan.exercises())
                .singleElement()
                .satisfies(it -> assertThat(it.mayChange()).isTrue());
    }

    @Test
    void theRoomGoesOnWritingTheSameAction() {
        change(now().terms().priority(Priority.HIGH));
        debriefs.decide(
                table.pilot(),
                table.exercise(),
                new Action(id, null, null, "Carte de signalement, plastifiée", "IDEC", null, "", 0));
        assertThat(now().what().text()).isEqualTo("Carte de signalement, plastifiée");
        assertThat(now().priority()).isEqualTo(Priority.HIGH);
        debriefs.drop(table.pilot(), table.exercise(), id);
        assertThat(plans.of(table.pilot(), table.structure()).actions()).isEmpty();
        plans.restore(table.pilot(), table.exercise(), id);
        assertThat(debriefs.of(table.pilot(), table.exercise()).notebook().actions())
                .extracting(Action::text)
                .containsExactly("Carte de signalement, plastifiée");
    }

    @Test
    void everyChangeLeavesALine() {
        var person = tables.member(table.structure(), Role.IT);
        change(now().terms().person(person).due(LocalDate.of(2027, 3, 1)));
        plans.move(table.pilot(), table.exercise(), id, State.STARTED, "", now().revision());
        plans.move(table.pilot(), table.exercise(), id, State.DROPPED, "doublon", now().revision());
        assertThat(dossier().history())
                .extracting(ActionChange::what, ActionChange::was, ActionChange::became)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(What.STATE, "STARTED", "DROPPED doublon"),
                        org.assertj.core.groups.Tuple.tuple(What.STATE, "OPEN", "STARTED"),
                        org.assertj.core.groups.Tuple.tuple(What.PERSON, null, person.toString()),
                        org.assertj.core.groups.Tuple.tuple(What.DUE, null, "2027-03-01"));
        assertThat(dossier().history()).allSatisfy(it -> assertThat(it.by()).isEqualTo(table.person()));
    }

    @Test
    void anOlderTabOverwritesNothing() {
        var seen = now();
        change(seen.terms().owner("Direction"));
        assertThat(refusal(() -> plans.change(
                        table.pilot(), table.exercise(), id, seen.terms().owner("IDEC, nuit"), seen.revision())))
                .isEqualTo("debrief.plan.changed-meanwhile");
        assertThat(refusal(() -> plans.move(table.pilot(), table.exercise(), id, State.STARTED, "", seen.revision())))
                .isEqualTo("debrief.plan.changed-meanwhile");
        assertThat(refusal(() -> plans.remove(table.pilot(), table.exercise(), id, seen.revision())))
                .isEqualTo("debrief.plan.changed-meanwhile");
        assertThat(now().what().owner()).isEqualTo("Direction");
    }

    @Test
    void whoCarriesItStartsCommentsProvesAndFinishesItAndNothingElse() {
        var person = tables.member(table.structure(), Role.OBSERVER);
        var observer = new Caller.Person(person);
        assertThat(refusal(() -> plans.get(observer, table.exercise(), id))).isEqualTo("not-allowed");
        change(now().terms().person(person));
        assertThat(plans.of(observer, table.structure()).actions()).hasSize(1);
        plans.move(observer, table.exercise(), id, State.STARTED, "", now().revision());
        plans.comment(observer, table.exercise(), id, "Imprimée, reste à plastifier.");
        proofs.attach(observer, table.exercise(), id, "photo.txt", "vue".getBytes(UTF_8));
        plans.move(observer, table.exercise(), id, State.DONE, "au mur", now().revision());
        assertThat(now().state()).isEqualTo(State.DONE);
        assertThat(dossier().comments()).extracting(Comment::by).containsExactly(person);
        for (ThrowingCallable no : new ThrowingCallable[] {
            () -> plans.change(observer, table.exercise(), id, now().terms().owner("x"), now().revision()),
            () -> plans.move(observer, table.exercise(), id, State.DROPPED, "non", now().revision()),
            () -> plans.remove(observer, table.exercise(), id, now().revision()),
            () -> plans.add(observer, table.exercise(), Terms.of("x"))
        }) assertThat(refusal(no)).isEqualTo("not-allowed");
    }

    @Test
    void whoReadsTheReportReadsAndAStrangerFindsNothing() {
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(plans.get(director, table.exercise(), id).mayWork()).isFalse();
        assertThat(refusal(() -> plans.comment(director, table.exercise(), id, "bien")))
                .isEqualTo("not-allowed");
        var stranger = tables.debriefing().pilot();
        assertThat(refusal(() -> plans.of(stranger, table.structure()))).isEqualTo("unknown");
        assertThat(refusal(() -> plans.get(stranger, table.exercise(), id))).isEqualTo("unknown");
    }

    @Test
    void itIsGivenToMembersAloneAndWhoLeftIsShownAsGone() {
        assertThat(refusal(() -> change(now().terms().person(PersonId.fresh()))))
                .isEqualTo("debrief.plan.not-a-member");
        var person = tables.member(table.structure(), Role.IT);
        change(now().terms().person(person));
        var before = plans.of(table.pilot(), table.structure());
        assertThat(before.orphan(before.actions().getFirst())).isFalse();
        members.end(table.pilot(), table.structure(), person, Role.IT);
        var after = plans.of(table.pilot(), table.structure());
        assertThat(after.orphan(after.actions().getFirst())).isTrue();
        assertThat(refusal(() -> plans.move(
                        new Caller.Person(person), table.exercise(), id, State.DONE, "vu", now().revision())))
                .isEqualTo("unknown");
        // Another word about it does not ask who has it.
        change(now().terms().priority(Priority.LOW));
    }

    @Test
    void aReflexCardIsOneOfTheKit() {
        var card = dossier().cards().getFirst();
        assertThat(card.html()).isNotBlank();
        change(now().terms().card(card.id()));
        assertThat(now().card()).isEqualTo(card.id());
        assertThat(refusal(() -> change(now().terms().card("nulle-part")))).isEqualTo("debrief.plan.card");
    }

    @Test
    void aProofIsHandedOutAsItCameAndTheJournalKnows() {
        var proof = proofs.attach(table.pilot(), table.exercise(), id, "plan.pdf", Files.pdf());
        assertThat(proofs.attach(table.pilot(), table.exercise(), id, "copie.pdf", Files.pdf()))
                .isEqualTo(proof);
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(proofs.handOut(director, table.exercise(), id, proof).content())
                .isEqualTo(Files.pdf());
        assertThat(refusal(() -> proofs.handOut(tables.debriefing().pilot(), table.exercise(), id, proof)))
                .isEqualTo("unknown");
        proofs.detach(table.pilot(), table.exercise(), id, proof);
        assertThat(refusal(() -> proofs.handOut(director, table.exercise(), id, proof)))
                .isEqualTo("unknown");
        assertThat(journal.page(table.structure(), Search.ALL, 0, 50))
                .extracting(it -> it.act().kind())
                .contains("proof-attached", "proof-read", "proof-removed");
    }

    @Test
    void anActionHasTenProofsAtMost() {
        for (int i = 0; i < Proofs.MOST; i++)
            proofs.attach(table.pilot(), table.exercise(), id, i + ".txt", ("vu " + i).getBytes(UTF_8));
        assertThat(refusal(() -> proofs.attach(table.pilot(), table.exercise(), id, "n.txt", "n".getBytes(UTF_8))))
                .isEqualTo("debrief.plan.proof-most");
        assertThat(dossier().proofs()).hasSize(Proofs.MOST);
    }

    @Test
    void aLargeProofIsKeptWhole() {
        var large = "é'\\\n".repeat(Proofs.LARGEST / 5).getBytes(UTF_8);
        var proof = proofs.attach(table.pilot(), table.exercise(), id, "grand.txt", large);
        assertThat(proofs.handOut(table.pilot(), table.exercise(), id, proof).content())
                .isEqualTo(large);
    }

    private void change(Terms terms) {
        plans.change(table.pilot(), table.exercise(), id, terms, now().revision());
    }

    private PlanAction now() {
        return dossier().action();
    }

    private Dossier dossier() {
        return plans.get(table.pilot(), table.exercise(), id);
    }

    private static String refusal(ThrowingCallable asked) {
        return catchThrowableOfType(Refused.class, asked).key();
    }
}
