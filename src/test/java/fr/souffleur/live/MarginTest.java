package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.planning.RunSheet.Channel;
import fr.souffleur.planning.RunSheet.Kind;
import fr.souffleur.planning.ShippedSheets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The book is handed over once; a move's record says only what changed beside it. */
class MarginTest {

    @Test
    void theBookHoldsEveryLineOfTheSheetAndTheGrid() {
        var book = Margin.of(Played.started().give(Sheets.INVOICE).stage, ENTRANCES)
                .book();
        assertThat(book.path("cards").size()).isEqualTo(8);
        assertThat(book.path("cards").toString()).contains("MOTS-12", "NOTE-12", "ATTENDU-12");
        assertThat(book.path("themes").toString()).contains("SIGNE-2.3");
        assertThat(book.path("debrief").path("steps").size()).isEqualTo(2);
        assertThat(book.path("screen").path("phase").stringValue()).isEqualTo("WAITING");
    }

    @Test
    void theBookStaysTheSameHoweverLongOnePlays() {
        var played = Played.opened();
        var printed = Margin.of(played.stage, ENTRANCES);
        played.move(new Move.Start())
                .minutes(3)
                .give(Sheets.INVOICE)
                .move(new Move.Finex())
                .move(new Move.Step(1));
        assertThat(Margin.of(played.stage, ENTRANCES).book()).isEqualTo(printed.book());
        assertThat(printed.fits(played.stage, ENTRANCES)).isTrue();
    }

    @Test
    void otherCodesAndOtherAnswersMakeAnotherBook() {
        var played = Played.opened();
        var printed = Margin.of(played.stage, ENTRANCES);
        assertThat(printed.fits(played.stage, new Entrances(List.of()))).isFalse();
        var sheet = Sheets.invoice(ExerciseId.fresh(), "une autre boîte");
        played.stage = played.stage.with(new Shelf(Map.of("other", sheet), Map.of()));
        played.happens(new Happening.Opened("other"));
        assertThat(printed.fits(played.stage, ENTRANCES)).isFalse();
        assertThat(Margin.of(played.stage, ENTRANCES).stamp()).isNotEqualTo(printed.stamp());
    }

    @Test
    void aRecordNamesACardAndSaysWhatIsNewAboutIt() {
        var played = Played.started().minutes(2).give(Sheets.INVOICE);
        var given = record(played).path("given").path(0);
        assertThat(given.propertyNames()).containsExactlyInAnyOrder("inject", "state", "givenAt", "relance");
        assertThat(given.path("relance").propertyNames()).containsExactly("dueAt");
    }

    @Test
    void whatWasInventedOnTheDayStandsWholeInTheRecord() {
        var played = Played.started().move(new Move.Improvise(Channel.CALL, List.of(), "Un titre", "MOTS-INVENTES"));
        assertThat(record(played).path("given").path(0).path("html").stringValue())
                .contains("MOTS-INVENTES");
    }

    @Test
    void aRecordSaysNothingThatStandsInTheBook() {
        var record = record(Played.started().minutes(2).give(Sheets.INVOICE));
        assertThat(record.toString()).doesNotContain("MOTS-", "NOTE-", "SIGNE-", "QUESTION-", "<svg", "FINEX. Merci");
        assertThat(record.has("speeches")).isFalse();
    }

    /** The largest record of a whole session: everything given, everything still on the screen. */
    @Test
    void aRecordStaysSmallToTheEndOfAKit() {
        var played = Played.opened(ShippedSheets.of("souffleur/EHPAD-01")).move(new Move.Start());
        for (var line : played.stage.sheet().lines())
            if (line.kind() != Kind.OPENING) played.minutes(2).move(new Move.Give(line.id()));
        for (int i = 0; i < 20; i++)
            played.move(new Move.Note(NoteKind.FACT, "Une ligne de la main courante, n° " + i));
        var whole = Json.write(played.stage.forFacilitator(ENTRANCES)).length();
        assertThat(record(played).toString().length()).isLessThan(8_000).isLessThan(whole / 4);
    }

    private static ObjectNode record(Played played) {
        return Margin.of(played.stage, ENTRANCES).of(played.stage.forFacilitator(ENTRANCES));
    }
}
