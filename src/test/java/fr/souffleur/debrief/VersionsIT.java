package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.Loose.End;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LateMove;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Phase;
import fr.souffleur.live.Rating;
import fr.souffleur.live.Seat;
import fr.souffleur.live.Seats;
import fr.souffleur.live.Slip;
import fr.souffleur.live.Source;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class VersionsIT {

    private static final CriterionId ALERT = new CriterionId("6.1");

    @Autowired
    Tables tables;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Versions versions;

    @Autowired
    Phrases phrases;

    @Autowired
    LiveExercises live;

    @Autowired
    Seats seats;

    @Autowired
    TestClock.Moving clock;

    @Test
    void aDraftSaysWhatIsOpenAndCanBeValidatedAllTheSame() {
        var table = tables.debriefing();
        var standing = versions.of(table.pilot(), table.exercise());
        assertThat(standing.validated()).isFalse();
        assertThat(standing.open()).extracting(Loose::end).contains(End.NO_ACTION);
        assertThat(validate(table)).isEqualTo(1);
        assertThat(versions.of(table.pilot(), table.exercise()).validated()).isTrue();
        assertThat(live.phase(table.pilot(), table.exercise())).contains(Phase.CLOSED);
    }

    @Test
    void aValidatedReportReadsAsTheDraftDidAndBearsItsStamp() {
        var table = tables.debriefing();
        debriefs.note(
                table.pilot(),
                table.exercise(),
                new Note(NoteId.fresh(), Note.Kind.HELPED, "<b>Le classeur</b> 🏡 مرحبا", 0));
        var draft = debriefs.report(table.pilot(), table.exercise());
        validate(table);
        var report = debriefs.report(table.pilot(), table.exercise());
        assertThat(report.stamp().number()).isEqualTo(1);
        assertThat(report.stamp().validatedBy()).isEqualTo("Claire Morel");
        assertThat(ReportPaper.of(report.stamped(null)).blocks())
                .isEqualTo(ReportPaper.of(draft).blocks());
    }

    @Test
    void onceValidatedNothingThatWasPlayedOrSaidChanges() {
        var table = tables.debriefing();
        validate(table);
        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> phrases.write(table.pilot(), table.exercise(), Phrase.REQUEST, "", "Autre"),
                () -> debriefs.note(
                        table.pilot(), table.exercise(), new Note(NoteId.fresh(), Note.Kind.HELPED, "Trop tard", 0)),
                () -> live.attend(table.pilot(), table.exercise(), new RoleId("idec"), true),
                () -> live.agree(table.pilot(), table.exercise(), ALERT, Rating.LEVEL_2, null),
                () -> live.step(table.pilot(), table.exercise(), 1),
                () -> live.open(table.pilot(), table.exercise()),
                () -> validate(table))) assertThat(refusal(change)).startsWith("live.validated");
    }

    @Test
    void nobodyValidatesWhatTheyHaveNotRead() {
        var table = tables.debriefing();
        var seen = versions.of(table.pilot(), table.exercise()).seen();
        phrases.write(table.pilot(), table.exercise(), Phrase.SYNTHESIS, "", "D’autres phrases.");
        assertThat(refusal(() -> versions.validate(table.pilot(), table.exercise(), seen, "")))
                .isEqualTo("debrief.changed-meanwhile");
        assertThat(live.phase(table.pilot(), table.exercise())).contains(Phase.DEBRIEF);
    }

    @Test
    void ofTwoWhoValidateAtOnceOneDoesAndTheOtherIsTold() throws Exception {
        var table = tables.debriefing();
        var seen = versions.of(table.pilot(), table.exercise()).seen();
        Callable<String> validate = () -> {
            try {
                return "version " + versions.validate(table.pilot(), table.exercise(), seen, "");
            } catch (Refused no) {
                return no.key();
            }
        };
        assertThat(together(validate, validate)).containsExactlyInAnyOrder("version 1", "live.validated");
    }

    /** Either the words stand in the version, or who typed them is told; they are never lost in between. */
    @Test
    void wordsThatAreTypedWhileSomebodyValidatesStandInItOrAreRefused() throws Exception {
        for (int i = 0; i < 10; i++) {
            var table = tables.debriefing();
            Callable<String> type = () -> {
                try {
                    debriefs.note(
                            table.pilot(),
                            table.exercise(),
                            new Note(NoteId.fresh(), Note.Kind.HINDERED, "Pendant ce temps", 0));
                    return "typed";
                } catch (Refused no) {
                    return no.key();
                }
            };
            Callable<String> validate = () -> {
                try {
                    validate(table);
                    return "validated";
                } catch (Refused no) {
                    return no.key();
                }
            };
            var told = together(type, validate);
            if (told.contains("debrief.changed-meanwhile")) validate(table);
            assertThat(debriefs.report(table.pilot(), table.exercise())
                            .notebook()
                            .notes())
                    .hasSize(told.contains("typed") ? 1 : 0);
        }
    }

    @Test
    void theManagementSignsAndThePilotCannot() {
        var table = tables.debriefing();
        validate(table);
        assertThat(refusal(() -> versions.sign(table.pilot(), table.exercise(), 1, "Qualité")))
                .isEqualTo("not-allowed");
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(refusal(() -> versions.sign(director, table.exercise(), 1, "  ")))
                .isEqualTo("debrief.sign.function");
        versions.sign(director, table.exercise(), 1, "Directrice");
        versions.sign(director, table.exercise(), 1, "Directrice, encore");
        var signature = debriefs.report(table.pilot(), table.exercise()).stamp().signature();
        assertThat(signature.as()).isEqualTo("Directrice");
    }

    @Test
    void reopenedAndValidatedAgainBothVersionsStayAndTheNewOneWaitsForItsSignature() {
        var table = tables.debriefing();
        validate(table);
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        versions.sign(director, table.exercise(), 1, "Directrice");
        assertThat(refusal(() -> versions.reopen(table.pilot(), table.exercise(), 1, " ")))
                .isEqualTo("debrief.reopen.reason");
        versions.reopen(table.pilot(), table.exercise(), 1, "L’heure de l’appel");
        assertThat(debriefs.report(table.pilot(), table.exercise()).stamp()).isNull();
        phrases.write(table.pilot(), table.exercise(), Phrase.SYNTHESIS, "", "Deuxième synthèse.");
        assertThat(validate(table)).isEqualTo(2);
        assertThat(debriefs.version(table.pilot(), table.exercise(), 1).synthesis())
                .isNotEqualTo("Deuxième synthèse.");
        assertThat(debriefs.version(table.pilot(), table.exercise(), 1).stamp().signature())
                .isNotNull();
        assertThat(debriefs.report(table.pilot(), table.exercise()).synthesis()).isEqualTo("Deuxième synthèse.");
        assertThat(debriefs.report(table.pilot(), table.exercise()).stamp().signature())
                .isNull();
        assertThat(refusal(() -> versions.sign(director, table.exercise(), 1, "Directrice")))
                .isEqualTo("debrief.not-standing");
        assertThat(refusal(() -> versions.reopen(table.pilot(), table.exercise(), 1, "Deux fois")))
                .isEqualTo("debrief.not-standing");
    }

    @Test
    void whatComesHomeAfterValidationIsKeptAsideAndTakenInOnceItIsOpenAgain() {
        var table = tables.running();
        var idec = player(table);
        var typedAt = clock.instant();
        clock.forward(Duration.ofMinutes(5));
        tables.end(table);
        validate(table);
        var slip = new Slip(MoveId.fresh(), typedAt, Source.OFFLINE);
        var note = new Move.Note(NoteKind.DECISION, "Isoler le poste <script>");
        assertThat(refusal(() -> live.move(idec, slip, note))).isEqualTo("live.validated-late");
        assertThat(refusal(() -> live.move(idec, slip, note))).isEqualTo("live.validated-late");
        var late = versions.of(table.pilot(), table.exercise()).late();
        assertThat(late).extracting(LateMove::text).containsExactly("Isoler le poste <script>");
        assertThat(versions.takeIn(table.pilot(), table.exercise()))
                .extracting(Refused::key)
                .containsExactly("live.validated");

        versions.reopen(table.pilot(), table.exercise(), 1, "Une décision revenue tard");
        assertThat(versions.takeIn(table.pilot(), table.exercise())).isEmpty();
        assertThat(versions.of(table.pilot(), table.exercise()).late()).isEmpty();
        assertThat(debriefs.report(table.pilot(), table.exercise()).chronicle().notes())
                .extracting(it -> it.text())
                .containsExactly("Isoler le poste <script>");
        // The device still has it and sends it once more: it has its line by now.
        live.move(idec, slip, note);
        assertThat(debriefs.report(table.pilot(), table.exercise()).chronicle().notes())
                .hasSize(1);
    }

    @Test
    void whatIsPressedOnAScreenAfterValidationIsSimplyRefused() {
        var table = tables.running();
        var idec = player(table);
        tables.end(table);
        validate(table);
        assertThat(refusal(() -> live.move(idec, Slip.fresh(), new Move.Note(NoteKind.FACT, "Trop tard"))))
                .isEqualTo("live.validated");
        assertThat(versions.of(table.pilot(), table.exercise()).late()).isEmpty();
    }

    @Test
    void aLateMoveCanBePutAway() {
        var table = tables.running();
        var idec = player(table);
        Instant typedAt = clock.instant();
        clock.forward(Duration.ofMinutes(1));
        tables.end(table);
        validate(table);
        var slip = new Slip(MoveId.fresh(), typedAt, Source.OFFLINE);
        catchThrowableOfType(Refused.class, () -> live.move(idec, slip, new Move.Note(NoteKind.FACT, "Un doublon")));
        versions.putAway(table.pilot(), table.exercise(), slip.move());
        assertThat(versions.of(table.pilot(), table.exercise()).late()).isEmpty();
    }

    @Test
    void strangersAndReadersChangeNothing() {
        var table = tables.debriefing();
        var stranger = tables.debriefing().pilot();
        var reader = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> versions.of(stranger, table.exercise()),
                () -> debriefs.version(stranger, table.exercise(), 1),
                () -> versions.validate(stranger, table.exercise(), "", ""),
                () -> versions.sign(stranger, table.exercise(), 1, "X"),
                () -> versions.reopen(stranger, table.exercise(), 1, "X"),
                () -> versions.takeIn(stranger, table.exercise()),
                () -> versions.putAway(stranger, table.exercise(), MoveId.fresh())))
            assertThat(refusal(act)).isEqualTo("unknown");
        assertThat(refusal(() -> debriefs.version(reader, table.exercise(), 1))).isEqualTo("unknown");
    }

    private int validate(Table table) {
        var seen = versions.of(table.pilot(), table.exercise()).seen();
        return versions.validate(table.pilot(), table.exercise(), seen, "Relu en cellule");
    }

    private Seat player(Table table) {
        return seats.take(Audience.PLAYER, table.exercise(), new RoleId("idec"), "Camille", null)
                .seat();
    }

    private static List<String> together(Callable<String> one, Callable<String> other) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(2)) {
            return pool.invokeAll(List.of(one, other)).stream()
                    .map(it -> {
                        try {
                            return it.get();
                        } catch (InterruptedException | ExecutionException failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
        }
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).key();
    }
}
