package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static fr.souffleur.live.Sheets.CLERK;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.NURSE;
import static fr.souffleur.live.Sheets.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The crisis log and the sheet of a situation point, kept by several at once. */
class LogRulesTest {

    @Test
    void aHypothesisIsDroppedByAnotherPlayerAndStaysInTheLog() {
        var played = Played.started();
        var clerk = played.player(CLERK);
        var nurse = played.player(NURSE);
        played.moveOf(clerk, new Move.Note(NoteKind.HYPOTHESIS, "Le mail vient du siège"));
        int line = played.stage.seq();
        played.minutes(3).moveOf(nurse, new Move.Settle(line, Happening.Outcome.DROPPED));
        var shown = played.stage.forPlayer(CLERK).log().getFirst();
        assertThat(shown.text()).isEqualTo("Le mail vient du siège");
        assertThat(shown.settled())
                .isEqualTo(new LogLine.Settled(
                        Happening.Outcome.DROPPED, played.stage.story().minutesAt(played.play()), "IDEC"));
        played.moveOf(clerk, new Move.Settle(line, Happening.Outcome.CONFIRMED));
        assertThat(played.log.stream().filter(it -> it.what() instanceof Happening.Settled))
                .hasSize(2);
        assertThat(told(played, Chronicle.What.DROPPED)).containsExactly("Le mail vient du siège");
        assertThat(played.stage.forPlayer(CLERK).log().getFirst().settled().outcome())
                .isEqualTo(Happening.Outcome.CONFIRMED);
    }

    @Test
    void onlyAHypothesisIsSettledAndNotTwiceAlike() {
        var played = Played.started().move(new Move.Note(NoteKind.FACT, "Les écrans sont noirs"));
        int fact = played.stage.seq();
        assertThat(refusal(() -> played.move(new Move.Settle(fact, Happening.Outcome.CONFIRMED))))
                .isEqualTo("live.hypothesis");
        played.move(new Move.Note(NoteKind.HYPOTHESIS, "Une panne"));
        int line = played.stage.seq();
        played.move(new Move.Settle(line, Happening.Outcome.CONFIRMED));
        assertThat(refusal(() -> played.move(new Move.Settle(line, Happening.Outcome.CONFIRMED))))
                .isEqualTo("live.settled");
    }

    @Test
    void whatSeveralWriteInTurnStandsInOneLog() {
        var played = Played.started();
        var clerk = played.player(CLERK);
        var nurse = played.player(NURSE);
        for (int i = 0; i < 30; i++)
            played.moveOf(i % 2 == 0 ? clerk : nurse, new Move.Note(NoteKind.values()[i % 3], "ligne " + i));
        assertThat(played.stage.forPlayer(CLERK).log())
                .hasSize(30)
                .isEqualTo(played.stage.forPlayer(NURSE).log());
    }

    @Test
    void aSituationPointOpensASheetThatIsFilledInTogether() {
        var played = Played.started(Sheets.point(Sheets.invoice(ExerciseId.fresh()), STRANGERS));
        var one = played.player(CLERK);
        var other = played.player(NURSE);
        assertThat(played.stage.forPlayer(one.role()).point()).isNull();
        assertThat(refusal(() -> played.moveOf(one, new Move.WritePoint(STRANGERS, 0, "trop tôt"))))
                .isEqualTo("live.point");
        played.give(STRANGERS)
                .moveOf(one, new Move.WritePoint(STRANGERS, 0, "Les écrans sont noirs"))
                .moveOf(other, new Move.WritePoint(STRANGERS, 2, "On passe sur papier"))
                .moveOf(other, new Move.WritePoint(STRANGERS, 0, "Les écrans sont noirs partout"));
        var sheet = played.stage.forPlayer(one.role()).point();
        assertThat(sheet.fields())
                .extracting(PointSheet.Field::text)
                .containsExactly("Les écrans sont noirs partout", "", "On passe sur papier", "", "");
        assertThat(sheet.fields().getFirst().by()).isEqualTo(played.stage.name(other.role()));
        assertThat(played.log.stream().filter(it -> it.what() instanceof Happening.PointWritten))
                .hasSize(3);
        assertThat(told(played, Chronicle.What.POINT_WRITTEN))
                .containsExactly(
                        "Ce que l’on sait · Les écrans sont noirs",
                        "Décidé · On passe sur papier",
                        "Ce que l’on sait · Les écrans sont noirs partout");
        assertThat(played.stage.forRoom(ENTRANCES).point()).isEqualTo(sheet);
        assertThat(played.stage.forFacilitator(ENTRANCES).exchange().point()).isEqualTo(sheet);
    }

    @Test
    void theHeadingsOfTheKitStandOnEveryScreenAndInTheLog() {
        var point = Sheets.point(Sheets.invoice(ExerciseId.fresh()), STRANGERS);
        var played = Played.started(Sheets.headed(point, "Ce que nous savons dans {{boite}}", "Domiciles", "Relève"));
        var clerk = played.player(CLERK);
        played.give(STRANGERS).moveOf(clerk, new Move.WritePoint(STRANGERS, 1, "Trente tenus"));
        var sheet = played.stage.forPlayer(clerk.role()).point();
        assertThat(sheet.fields())
                .extracting(PointSheet.Field::heading)
                .containsExactly("Ce que nous savons dans la boîte de l’accueil", "Domiciles", "Relève");
        assertThat(played.stage.forRoom(ENTRANCES).point()).isEqualTo(sheet);
        assertThat(played.stage.forFacilitator(ENTRANCES).exchange().point()).isEqualTo(sheet);
        assertThat(told(played, Chronicle.What.POINT_WRITTEN)).containsExactly("Domiciles · Trente tenus");
        assertThat(refusal(() -> played.moveOf(clerk, new Move.WritePoint(STRANGERS, 3, "x"))))
                .isEqualTo("live.point");
    }

    @Test
    void theBookOfTheFacilitatorSaysWhatASituationPointAsksFor() {
        var point = Sheets.headed(Sheets.point(Sheets.invoice(ExerciseId.fresh()), STRANGERS), "Savons", "Décidons");
        assertThat(Book.of(Played.started(point).stage, ENTRANCES).cards())
                .filteredOn(it -> !it.headings().isEmpty())
                .extracting(it -> it.inject() + " " + it.headings())
                .containsExactly("03 [Savons, Décidons]");
    }

    @Test
    void aSheetOfAKitThatNamesNoneHasTheFiveOfTheScreen() {
        var played = Played.started(Sheets.point(Sheets.invoice(ExerciseId.fresh()), STRANGERS))
                .give(STRANGERS);
        var sheet = played.stage.forRoom(ENTRANCES).point();
        assertThat(sheet.fields()).extracting(PointSheet.Field::heading).containsExactly("", "", "", "", "");
        assertThat(refusal(() -> played.move(new Move.WritePoint(STRANGERS, 5, "x"))))
                .isEqualTo("live.point");
    }

    @Test
    void onlyAPointHasASheet() {
        var played = Played.started().give(INVOICE);
        assertThat(refusal(() -> played.move(new Move.WritePoint(INVOICE, 0, "x"))))
                .isEqualTo("live.point");
    }

    private static List<String> told(Played played, Chronicle.What what) {
        return new Teller(played.stage, played.log)
                .tell(ExerciseId.fresh(), played.play()).timeline().stream()
                        .filter(it -> it.what() == what)
                        .map(Chronicle.Line::text)
                        .toList();
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).key();
    }
}
