package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.documents.Block;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.MoveJson;
import fr.souffleur.live.Passing;
import fr.souffleur.live.Seat;
import fr.souffleur.live.Seats;
import fr.souffleur.live.SessionFiles;
import fr.souffleur.live.Slip;
import fr.souffleur.live.file.Pages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The same evening twice: once on screens, once from the self-contained page. The reports say the same, but for the mark. */
@DoorTest
class BroughtReportIT {

    /** Minutes of play, who moves, and what. */
    private static final List<Step> EVENING = List.of(
            new Step(1, "{'kind':'give','inject':'01'}"),
            new Step(1, "{'kind':'note','note':'FACT','text':'Un mail « étrange » & <b>gras</b>'}"),
            new Step(2, "{'kind':'relance','inject':'01'}"),
            new Step(1, "{'kind':'give','inject':'02'}"),
            new Step(0.5, "{'kind':'rate','criterion':'1.1','rating':'3','evidence':'min 5 : direction appelée'}"),
            new Step(0.5, "{'kind':'observe','text':'Le classeur est ouvert','inject':'02'}"),
            new Step(1, "{'kind':'pause'}"),
            new Step(2, "{'kind':'resume'}"),
            new Step(1, "{'kind':'skip','inject':'03'}"),
            new Step(1, "{'kind':'note','note':'DECISION','text':'Plus personne n’ouvre la boîte'}"),
            new Step(1, "{'kind':'aid','text':'Regardez la fiche 1','method':true}"),
            new Step(1, "{'kind':'answer','criterion':'1.1','answer':'YES'}"),
            new Step(1, "{'kind':'improvise','channel':'CALL','to':['idec'],'title':'Un proche','text':'Il vient'}"),
            new Step(1, "{'kind':'finex'}"),
            new Step(1, "{'kind':'attend','role':'idec','present':true}"),
            new Step(1, "{'kind':'agree','criterion':'1.1','rating':'1'}"),
            new Step(1, "{'kind':'step','step':2}"));

    @Autowired
    Tables tables;

    @Autowired
    LiveExercises live;

    @Autowired
    Seats seats;

    @Autowired
    SessionFiles files;

    @Autowired
    Debriefs debriefs;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestClock.Moving clock;

    private record Step(double minutes, String move) {

        String json() {
            return move.replace('\'', '"');
        }

        boolean observed() {
            return move.contains("'rate'") || move.contains("'observe'");
        }
    }

    private record Moved(Instant at, long play, String move) {}

    @Test
    void theReportOfASessionThatCameByFileSaysWhatTheScreensWouldHaveSaid() {
        var screens = tables.planned("souffleur/EHPAD-01");
        var moved = play(screens);

        var elsewhere = tables.planned("souffleur/EHPAD-01");
        var issued = files.issue(elsewhere.pilot(), elsewhere.exercise());
        var page = Pages.of(
                issued.key(),
                elsewhere.exercise().value(),
                issued.digest(),
                issued.file(),
                issued.at(),
                moved.getFirst().at());
        moved.forEach(it -> page.move(it.at(), it.play(), it.move()));
        files.bring(elsewhere.pilot(), elsewhere.exercise(), page.bytes(), Map.of());

        assertThat(said(elsewhere, ", rapporté par fichier", "Rapporté par fichier"))
                .isEqualTo(said(screens, "§", "§"));
        assertThat(ReportPaper.of(debriefs.report(elsewhere.pilot(), elsewhere.exercise()))
                        .toString())
                .contains("rapporté par fichier", "Rapporté par fichier");
        assertThat(debriefs.report(elsewhere.pilot(), elsewhere.exercise())
                        .findings()
                        .toString()
                        .replaceAll("(seat|at)=[^,]*", ""))
                .isEqualTo(debriefs.report(screens.pilot(), screens.exercise())
                        .findings()
                        .toString()
                        .replaceAll("(seat|at)=[^,]*", ""));
    }

    private List<Moved> play(Table table) {
        tables.start(table);
        var moved = new ArrayList<Moved>();
        moved.add(new Moved(clock.instant(), 0, "{\"kind\":\"start\"}"));
        var observer = seats.take(Audience.OBSERVER, table.exercise(), null, null, null)
                .seat();
        for (var step : EVENING) {
            Passing.of(portal, Duration.ofSeconds((long) (step.minutes() * 60)));
            move(table.pilot(), table, observer, step);
            long play = live.chronicle(table.pilot(), table.exercise()).playMillis();
            moved.add(new Moved(clock.instant(), play, step.json()));
        }
        return moved;
    }

    private void move(Caller pilot, Table table, Seat observer, Step step) {
        var move = MoveJson.read(Pages.JSON.readTree(step.json()));
        if (step.observed()) live.move(observer, Slip.fresh(), move);
        else live.move(pilot, table.exercise(), Slip.fresh(), move);
    }

    /** The paper, block by block, without the mark. */
    private List<String> said(Table table, String mark, String paragraph) {
        return ReportPaper.of(debriefs.report(table.pilot(), table.exercise())).blocks().stream()
                .filter(it ->
                        !(it instanceof Block.Paragraph words && words.text().startsWith(paragraph)))
                .map(it -> it.toString().replace(mark, ""))
                .toList();
    }
}
