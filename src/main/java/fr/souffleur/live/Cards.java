package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.live.FacilitatorScreen.Card;
import fr.souffleur.live.FacilitatorScreen.Relance;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a stimulus as the facilitator holds it: what to say, to hand over, to expect. */
record Cards(Stage stage) {

    private static final long MINUTE = 60_000;

    Card of(InjectId inject) {
        var improvised = stage.script().improvised().get(inject);
        return improvised != null
                ? of(improvised)
                : stage.script().line(inject).map(this::of).orElseThrow();
    }

    Card of(Line line) {
        var prose = stage.prose();
        var cue = stage.script().cue(line.id());
        return new Card(
                line.id(),
                line.kind().name(),
                stage.sheet().lines().indexOf(line) + 1,
                stage.sheet().lines().size(),
                cue.state(),
                line.minute(),
                stage.sheet().minutesOf(line),
                cue.seq() > 0
                        ? stage.story().minutesAt(cue.play())
                        : (int) stage.story().hours().of(line) % Hours.DAY,
                prose.plain(line.title()),
                line.channel().name(),
                prose.plain(line.from()),
                prose.plain(line.toWords()),
                line.essential(),
                cue.automatic(),
                line.condition() == null ? null : prose.html(line.condition()),
                prose.html(line.words()),
                handouts(line),
                line.expected().stream().map(prose::html).toList(),
                relance(line),
                line.note() == null ? null : prose.html(line.note()),
                cue.play(),
                cue.relanced() > 0,
                line.criteria(),
                hints(line),
                line.kind() == RunSheet.Kind.SITUATION_POINT ? headings() : List.of());
    }

    private Card of(Happening.Improvised what) {
        var cue = stage.script().cue(what.inject());
        int total = stage.sheet().lines().size();
        return new Card(
                what.inject(),
                "IMPROVISED",
                0,
                total,
                cue.state(),
                (int) (cue.play() / MINUTE),
                0,
                stage.story().minutesAt(cue.play()),
                stage.shelf().text(what.title()),
                what.channel().name(),
                "",
                what.to().stream().map(stage::name).collect(Collectors.joining(", ")),
                false,
                false,
                null,
                Prose.typed(stage.shelf().text(what.text())),
                List.of(),
                List.of(),
                null,
                null,
                cue.play(),
                false,
                List.of(),
                List.of(),
                List.of());
    }

    private List<String> headings() {
        return stage.sheet().pointHeadings().stream()
                .map(it -> stage.prose().plain(it))
                .toList();
    }

    private long due(Line line, int after) {
        long due = new Conditions(stage).silentSince(line.id(), after);
        return due == Conditions.NEVER ? -1 : due;
    }

    private List<FacilitatorScreen.Hint> hints(Line line) {
        return line.hints().stream()
                .map(it -> new FacilitatorScreen.Hint(stage.prose().plain(it.words()), it.method(), it.criterion()))
                .toList();
    }

    private List<Handout> handouts(Line line) {
        var relance = line.relance();
        return Stream.concat(line.documents().stream(), relance == null ? Stream.of() : relance.documents().stream())
                .flatMap(id ->
                        stage.sheet().documents().stream().filter(it -> it.id().equals(id)))
                .map(it -> Arrivals.handout(stage, it))
                .toList();
    }

    private @Nullable Relance relance(Line line) {
        var relance = line.relance();
        if (relance == null) return null;
        return new Relance(
                relance.after(),
                stage.prose().html(relance.words()),
                relance.when() == null ? null : stage.prose().html(relance.when()),
                due(line, relance.after()));
    }
}
