package fr.souffleur.live;

import fr.souffleur.live.FacilitatorScreen.Aid;
import fr.souffleur.live.FacilitatorScreen.Alarm;
import fr.souffleur.live.FacilitatorScreen.Place;
import fr.souffleur.live.FacilitatorScreen.Question;
import java.util.List;

/** Draws the console's third zone: who is here, who rang, which questions wait, which help was given. */
record RoomPages(Stage stage) {

    List<Place> places() {
        return stage.sheet().roles().stream()
                .map(it -> new Place(
                        it.id(),
                        stage.name(it.id()),
                        stage.name(it.heldBy()),
                        stage.table().present(it),
                        stage.table().names(it.id()).stream()
                                .map(stage.shelf()::text)
                                .toList(),
                        stage.table().follows(it.id())))
                .toList();
    }

    List<FacilitatorScreen.Role> roles() {
        return stage.sheet().roles().stream()
                .map(it -> new FacilitatorScreen.Role(it.id(), stage.name(it.id())))
                .toList();
    }

    List<Alarm> alarms() {
        return stage.help().alarms().stream()
                .map(it ->
                        new Alarm(it.seq(), stage.name(it.role()), stage.story().minutesAt(it.play())))
                .toList();
    }

    /** Asked of a facilitator who is alone; an observer answers them otherwise. */
    List<Question> questions() {
        if (stage.table().observed()) return List.of();
        return stage.sheet().criteria().stream()
                .map(it -> {
                    var tick = stage.ratings().ticks().get(it.id());
                    return new Question(
                            it.id(),
                            stage.prose().plain(it.title()),
                            stage.prose().plain(it.minuteQuestion()),
                            it.look(),
                            tick == null ? "" : tick.answer().name(),
                            tick == null ? -1 : tick.play());
                })
                .toList();
    }

    List<Aid> aids() {
        return stage.help().aids().reversed().stream()
                .map(it -> new Aid(
                        it.seq(),
                        it.play(),
                        stage.shelf().text(it.text()),
                        it.method(),
                        it.criterion(),
                        stage.story().minutesAt(it.play())))
                .toList();
    }
}
