package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet.Document;
import fr.souffleur.planning.RunSheet.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what was given, last first, for somebody who holds certain roles, or for somebody who may know all of it. */
record Arrivals(Stage stage, @Nullable Set<RoleId> roles) {

    static Arrivals forAll(Stage stage) {
        return new Arrivals(stage, null);
    }

    static Arrivals of(Stage stage, RoleId role) {
        var held = stage.sheet().roles().stream()
                .filter(it -> it.heldBy().equals(role))
                .map(it -> it.id())
                .collect(Collectors.toSet());
        held.add(role);
        return new Arrivals(stage, held);
    }

    List<Arrival> newest() {
        var drawn = new ArrayList<Arrival>();
        for (var inject : stage.script().given().reversed()) {
            var improvised = stage.script().improvised().get(inject);
            var arrival = improvised != null
                    ? invented(improvised)
                    : stage.script().line(inject).map(this::played).orElse(null);
            if (arrival != null) drawn.add(arrival);
        }
        return drawn;
    }

    Stream<Handout> handouts() {
        return newest().stream().flatMap(it -> it.documents().stream());
    }

    /** Null when nothing of it is for these roles: it is not in their record at all. */
    private @Nullable Arrival played(Line line) {
        var relance = stage.script().cue(line.id()).relanced() > 0 ? line.relance() : null;
        boolean mine = addressed(line.to());
        boolean relanced = relance != null && addressed(relance.to().isEmpty() ? line.to() : relance.to());
        var documents = new ArrayList<Handout>();
        documents.addAll(handouts(line.documents(), mine));
        if (relance != null) documents.addAll(handouts(relance.documents(), relanced));
        if (!mine && !relanced && documents.isEmpty()) return null;
        return arrival(
                line.id(),
                line.channel().name(),
                stage.prose().plain(line.title()),
                Sender.known(stage.prose().plain(line.from())),
                line.to(),
                mine || relanced,
                mine ? stage.prose().html(line.words()) : "",
                relance != null && relanced ? stage.prose().html(relance.words()) : null,
                documents);
    }

    private @Nullable Arrival invented(Happening.Improvised what) {
        if (!addressed(what.to())) return null;
        return arrival(
                what.inject(),
                what.channel().name(),
                stage.shelf().text(what.title()),
                "",
                what.to(),
                true,
                Prose.typed(stage.shelf().text(what.text())),
                null,
                List.of());
    }

    private Arrival arrival(
            InjectId inject,
            String channel,
            String title,
            String from,
            List<RoleId> to,
            boolean mine,
            String html,
            @Nullable String relanceHtml,
            List<Handout> documents) {
        var cue = stage.script().cue(inject);
        return new Arrival(
                inject,
                cue.seq(),
                cue.play(),
                stage.story().minutesAt(cue.play()),
                channel,
                title,
                from,
                to.stream().map(stage::name).toList(),
                mine,
                html,
                relanceHtml,
                documents,
                cue.takenBy() == null ? null : stage.name(cue.takenBy()));
    }

    /** Documents in full to whom they are addressed, to others those that lie on the table. */
    private List<Handout> handouts(Collection<String> ids, boolean mine) {
        return ids.stream()
                .flatMap(id ->
                        stage.sheet().documents().stream().filter(it -> it.id().equals(id)))
                .filter(it -> mine || it.shared())
                .map(it -> handout(stage, it))
                .toList();
    }

    static Handout handout(Stage stage, Document it) {
        var picture = it.picture();
        var recording = it.recording();
        return new Handout(
                it.id(),
                stage.prose().plain(it.title()),
                it.look(),
                stage.prose().html(it.text()),
                picture == null ? null : picture.digest(),
                picture == null ? null : stage.prose().plain(picture.alt()),
                recording == null ? null : recording.digest());
    }

    private boolean addressed(List<RoleId> to) {
        return roles == null || to.isEmpty() || to.stream().anyMatch(roles::contains);
    }
}
