package fr.souffleur.live;

import fr.souffleur.live.FacilitatorScreen.Card;
import fr.souffleur.live.FacilitatorScreen.Mark;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.RunSheet.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the console: the page to read now, the next ones, the room. */
record PromptBook(Stage stage) {

    private static final int NEXT = 3;

    FacilitatorScreen draw(Entrances entrances) {
        var sheet = stage.sheet();
        var prose = stage.prose();
        var cards = new Cards(stage);
        var room = new RoomPages(stage);
        var whatIfs = new WhatIfs(stage);
        var waiting = over() ? List.<Line>of() : stage.script().lines(State.WAITING);
        return new FacilitatorScreen(
                stage.seq(),
                stage.phase(),
                stage.course().ending(),
                prose.plain(sheet.title()),
                sheet.structure(),
                sheet.playMinutes(),
                sheet.debriefMinutes(),
                plannedEnd(),
                waiting.isEmpty() ? null : cards.of(waiting.getFirst()),
                waiting.stream().skip(1).limit(NEXT).map(cards::of).toList(),
                stage.script().lines(State.HELD).stream().map(cards::of).toList(),
                given(cards),
                stage.script().lines(State.SKIPPED).stream().map(cards::of).toList(),
                rail(),
                new CutPlan(stage).cuts(),
                room.places(),
                room.roles(),
                stage.log().newest(stage),
                stage.log().older(stage),
                room.alarms(),
                room.questions(),
                room.aids(),
                entrances.all(),
                new FacilitatorScreen.Speeches(
                        prose.html(sheet.welcome()), prose.html(sheet.real()), prose.html(sheet.closing())),
                stage.course().outageMillis() == 0
                        ? null
                        : new FacilitatorScreen.Outage(stage.course().outageMillis()),
                stage.table().observed(),
                new Wings(stage).draw(),
                Guide.forFacilitator(stage),
                whatIfs.choices(),
                over() ? List.of() : whatIfs.offers(),
                Ground.of(stage),
                whatIfs.palette(),
                checks());
    }

    private List<FacilitatorScreen.Check> checks() {
        return stage.sheet().checks().stream()
                .map(it -> {
                    var found = stage.ratings().checks().get(it.action());
                    return new FacilitatorScreen.Check(
                            it.action(),
                            it.point(),
                            it.words(),
                            it.owner(),
                            it.year(),
                            it.done(),
                            found == null ? "" : found.name());
                })
                .toList();
    }

    private boolean over() {
        return stage.phase() == Phase.DEBRIEF || stage.phase() == Phase.CLOSED;
    }

    /** Last first. */
    private List<Card> given(Cards cards) {
        return stage.script().given().reversed().stream().map(cards::of).toList();
    }

    private List<Mark> rail() {
        return stage.sheet().lines().stream()
                .map(it -> {
                    var cue = stage.script().cue(it.id());
                    var title = stage.prose().plain(it.title());
                    return new Mark(it.id(), it.kind().name(), it.minute(), cue.state(), title, cue.automatic());
                })
                .toList();
    }

    /** As the structure planned it; where play began on another day, or no hour was set, counted from DEBEX. */
    private @Nullable Instant plannedEnd() {
        var sheet = stage.sheet();
        var play = Duration.ofMinutes(sheet.playMinutes() + sheet.debriefMinutes());
        var planned = sheet.startsAt();
        var began = stage.course().began();
        if (planned != null && (began == null || sameDay(planned, began)))
            return planned.plus(Duration.ofMinutes(sheet.welcomeMinutes())).plus(play);
        return began == null ? null : began.plus(play);
    }

    private boolean sameDay(Instant planned, Instant began) {
        var zone = ZoneId.of(stage.sheet().zone());
        return LocalDate.ofInstant(planned, zone).equals(LocalDate.ofInstant(began, zone));
    }
}
