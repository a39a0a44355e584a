package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static fr.souffleur.live.Sheets.ALERT;
import static fr.souffleur.live.Sheets.CLERK;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.NURSE;
import static fr.souffleur.live.Sheets.SON;
import static fr.souffleur.live.Sheets.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet.Channel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The log of each release folds for ever: its file is written once and never changed. */
class OldLogsTest {

    private static final Path RELEASE_0_1 = Path.of("src/test/resources/live/log-0.1.json");
    private static final Path RELEASE_0_2 = Path.of("src/test/resources/live/log-0.2.json");
    private static final Path RELEASE_0_3 = Path.of("src/test/resources/live/log-0.3.json");

    @Test
    void theLogOfRelease01Folds() throws IOException {
        var old = LogFile.read(RELEASE_0_1);
        var stage = Stage.of(old.shelf(), old.entries());
        var screen = stage.forFacilitator(ENTRANCES);
        assertThat(stage.phase()).isEqualTo(Phase.DEBRIEF);
        assertThat(screen.ending()).isEqualTo(Ending.FINISHED);
        assertThat(screen.log()).extracting(LogLine::text).containsExactly("…", "Mot de passe tapé hier");
        assertThat(screen.aids()).extracting(FacilitatorScreen.Aid::text).containsExactly("Relisez la fiche 1");
        assertThat(screen.given()).extracting(it -> it.inject().value()).containsExactly("F", "x1", "01", "O");
        assertThat(screen.skipped()).extracting(FacilitatorScreen.Card::inject).containsExactly(STRANGERS);
        assertThat(stage.ratings().agreed()).containsKey(ALERT);
        assertThat(stage.ratings().rated()).hasSize(1);
        assertThat(stage.ratings().facts()).hasSize(1);
        assertThat(stage.forRoom(ENTRANCES).debrief().step()).isEqualTo(1);
        assertThat(stage.forPlayer(CLERK).newest()).hasSize(4);
    }

    @Test
    void itHoldsEveryKindThatRelease01Knew() throws IOException {
        var kinds = LogFile.kinds(LogFile.read(RELEASE_0_1).entries());
        assertThat(kinds).hasSize(28);
    }

    /** Cuts, forks of the story, the check of the link, words to the facilitator, the point's sheet. */
    @Test
    void theLogOfRelease02Folds() throws IOException {
        var old = LogFile.read(RELEASE_0_2);
        var stage = Stage.of(old.shelf(), old.entries());
        assertThat(stage.sheet().pointHeadings()).isEmpty();
        assertThat(LogFile.kinds(old.entries()))
                .containsKeys("injects-cut")
                .hasSizeGreaterThan(
                        LogFile.kinds(LogFile.read(RELEASE_0_1).entries()).size());
        assertThat(stage.phase()).isEqualTo(Phase.DEBRIEF);
        assertThat(stage.script().cue(Sheets.NIGHT).state()).isEqualTo(FacilitatorScreen.State.SKIPPED);
        assertThat(stage.forFacilitator(ENTRANCES).seq())
                .isEqualTo(old.entries().size());
    }

    /** Played on while the portal was away. */
    @Test
    void theLogOfRelease03Folds() throws IOException {
        if (Boolean.getBoolean("log.write")) everyKind().write(RELEASE_0_3);
        var old = LogFile.read(RELEASE_0_3);
        var stage = Stage.of(old.shelf(), old.entries());
        assertThat(LogFile.kinds(old.entries()).keySet())
                .contains("played-on")
                .containsAll(LogFile.kinds(LogFile.read(RELEASE_0_2).entries()).keySet());
        assertThat(stage.phase()).isEqualTo(Phase.DEBRIEF);
        assertThat(old.entries().getLast().playMillis())
                .isEqualTo(Duration.ofMinutes(4).plusSeconds(15).toMillis());
    }

    @Test
    void everyHappeningHasAKind() {
        var kinds = Arrays.stream(Happening.class.getPermittedSubclasses())
                .filter(it -> !it.isEnum())
                .toList();
        assertThat(LogFile.kinds(everyKind().entries())).hasSize(kinds.size());
    }

    @Test
    void everyTextOfAHappeningIsNamedAsOne() {
        everyKind().entries().stream()
                .map(Entry::what)
                .filter(it -> !(it instanceof Happening.TextPurged))
                .forEach(what -> assertThat(what.texts()).as(what.toString()).hasSize((int)
                        Stream.of(what.getClass().getRecordComponents())
                                .filter(it -> it.getType() == TextId.class)
                                .count()));
    }

    @Test
    void aLineReadsBackAsItWasWritten() {
        everyKind().entries().forEach(entry -> {
            var kind = HappeningJson.kindOf(entry.what());
            assertThat(HappeningJson.read(kind.name(), kind.version(), HappeningJson.write(entry.what())))
                    .isEqualTo(entry.what());
        });
    }

    @Test
    void anOlderPayloadIsLiftedWhenItIsRead() {
        var lifts = Map.<String, UnaryOperator<ObjectNode>>of(
                "inject-given/0",
                body -> body.put("inject", body.remove("stimulus").stringValue()));
        assertThat(HappeningJson.read("inject-given", 0, "{\"stimulus\":\"01\"}", lifts))
                .isEqualTo(new Happening.Given(INVOICE));
    }

    private static int last(Played played, Class<? extends Happening> kind) {
        return played.log.reversed().stream()
                .filter(it -> kind.isInstance(it.what()))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    /** One exercise in which everything happens that can. */
    private static LogFile everyKind() {
        var played = Played.opened();
        var clerk = played.player(CLERK);
        var observer = played.observer();
        played.happens(new Happening.Left(SeatId.fresh()))
                .move(new Move.CallCheck())
                .moveOf(clerk, new Move.Check(true, false))
                .moveOf(observer, new Move.Whisper("Je ne vois pas la table"))
                .move(new Move.Start())
                .minutes(1)
                .moveOf(clerk, new Move.Note(NoteKind.FACT, "Mot de passe tapé hier"))
                .move(new Move.Automatic(SON, true))
                .give(INVOICE)
                .move(new Move.Relance(INVOICE))
                .moveOf(clerk, new Move.Acknowledge(INVOICE))
                .move(new Move.SeeWhisper(last(played, Happening.Whispered.class)))
                .moveOf(clerk, new Move.Note(NoteKind.HYPOTHESIS, "Le serveur est atteint"));
        played.moveOf(clerk, new Move.Settle(played.stage.seq(), Happening.Outcome.DROPPED))
                .happens(new Happening.PointWritten(INVOICE, 0, TextId.fresh()))
                .move(new Move.Hold(SON))
                .move(new Move.Release(SON))
                .move(new Move.Skip(STRANGERS))
                .give(SON)
                .move(new Move.TakeBack(SON))
                .move(new Move.Cut(List.of(Sheets.NIGHT)))
                .move(new Move.Improvise(Channel.CALL, List.of(CLERK, NURSE), "Le siège", "Que puis-je dire ?"))
                .move(new Move.Pause())
                .move(new Move.Resume())
                .minutes(2)
                .happens(new Happening.Interrupted(20_000))
                .move(new Move.PlayedOn(15_000))
                .moveOf(clerk, new Move.Alarm())
                .move(new Move.Heed(1))
                .moveOf(observer, new Move.Real())
                .move(new Move.Resume())
                .move(new Move.Aid("Relisez la fiche 1", false, ALERT))
                .move(new Move.Answer(ALERT, Happening.Answer.YES))
                .move(new Move.CheckAction(Sheets.BINDER, Happening.Found.NOT_YET))
                .move(new Move.Choose(Sheets.NET, "cut"))
                .move(new Move.Decline(Sheets.QUIET))
                .move(new Move.React(Sheets.CUT))
                .moveOf(observer, new Move.Observe("Direction appelée", SON))
                .moveOf(observer, new Move.Rate(ALERT, Rating.LEVEL_3, "min 6"))
                .moveOf(clerk, new Move.Note(NoteKind.DECISION, "À effacer"));
        var toPurge = ((Happening.Noted) played.log.getLast().what()).text();
        played.minutes(1)
                .move(new Move.Finex())
                .move(new Move.Attend(NURSE, true))
                .move(new Move.Agree(ALERT, Rating.LEVEL_2, "le groupe confirme"))
                .move(new Move.Step(1))
                .move(new Move.Prolong(1, 5))
                .move(new Move.Discuss(ALERT, "Nous n’avons pas entendu le même appel"))
                .happens(new Happening.Retimed(last(played, Happening.Observed.class), played.now()))
                .happens(new Happening.Reworded(last(played, Happening.Observed.class), TextId.fresh()))
                .happens(new Happening.Withdrawn(last(played, Happening.Observed.class), TextId.fresh()))
                .happens(new Happening.Restored(last(played, Happening.Observed.class)))
                .happens(new Happening.Validated(1))
                .happens(new Happening.Reopened())
                .happens(new Happening.TextPurged(toPurge))
                .happens(new Happening.SheetPurged("sheet"));
        return new LogFile(played.shelf, played.log);
    }
}
